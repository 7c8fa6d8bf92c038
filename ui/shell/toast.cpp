// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/toast.h"

#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace continua::ui {
namespace {

constexpr int kShownMs = 10'000;
constexpr int kWidest = 640;
constexpr int kAboveEdge = 56;

}  // namespace

Toast::Toast(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("toast"));
    setProperty("look", QStringLiteral("toast"));
    m_icon = new QLabel;
    m_text = new QLabel;
    m_text->setObjectName(QStringLiteral("toast_text"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action = new QPushButton;
    m_action->setObjectName(QStringLiteral("toast_action"));
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_act)
            m_act();
    });
    auto* close = new QToolButton;
    close->setIcon(themedIcon(QStringLiteral("close"), IconTint::Muted));
    close->setAccessibleName(tr("Close message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kAround, metrics::kBetween, metrics::kBetween,
                            metrics::kBetween);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kShownMs);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void Toast::tell(const QString& text, const QString& action, std::function<void()> act)
{
    m_act = std::move(act);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    present(text, QStringLiteral("info"), false);
}

void Toast::warn(const QString& text)
{
    m_act = {};
    m_action->hide();
    present(text, QStringLiteral("error"), true);
}

void Toast::present(const QString& text, const QString& iconName, bool stays)
{
    m_icon->setPixmap(
        themedIcon(iconName, stays ? IconTint::Bad : IconTint::Accent).pixmap(QSize(16, 16)));
    m_text->setText(text);
    setAccessibleName(text);
    if (stays)
        m_timer.stop();
    else
        m_timer.start();
    place();
    show();
    m_action->updateGeometry();
    place();  // Now that its parts have their looks, and so their sizes.
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(scaled(kWidest), room.width() - 2 * metrics::kSections);
    // In one line where there is room for it.
    m_text->setMinimumWidth(0);
    const int beside = sizeHint().width() - m_text->sizeHint().width();
    m_text->setMinimumWidth(
        std::min(m_text->fontMetrics().horizontalAdvance(m_text->text()) + 2, width - beside));
    const int height = std::max(layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : 0,
                                sizeHint().height());
    const int natural = std::clamp(sizeHint().width(), 320, width);
    resize(natural, layout()->hasHeightForWidth() ? layout()->heightForWidth(natural) : height);
    move((room.width() - this->width()) / 2, room.height() - this->height() - kAboveEdge);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

}  // namespace continua::ui
