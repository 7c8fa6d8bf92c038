// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/link_button.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace continua::ui {
namespace {

constexpr int kFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter;

}  // namespace

LinkButton::LinkButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setProperty("look", QStringLiteral("link"));
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int LinkButton::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(width - 2 * metrics::kInside, 1), 10'000);
    return std::max(scaled(metrics::kRow),
                    fontMetrics().boundingRect(room, kFlags, text()).height() + metrics::kInside);
}

QSize LinkButton::sizeHint() const { return {200, heightForWidth(std::max(width(), 200))}; }

void LinkButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    updateGeometry();
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(isEnabled() ? tokens().accent : tokens().muted);
    if (underMouse() || hasFocus()) {
        QFont font = painter.font();
        font.setUnderline(true);
        painter.setFont(font);
    }
    painter.drawText(rect().adjusted(metrics::kInside, 0, -metrics::kInside, 0), kFlags, text());
    if (!hasFocus())
        return;
    painter.setPen(QPen(tokens().accent, 2.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), metrics::kRadius,
                            metrics::kRadius);
}

}  // namespace continua::ui
