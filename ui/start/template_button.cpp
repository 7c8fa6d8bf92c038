// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/template_button.h"

#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace continua::ui {
namespace {

constexpr int kWidth = 232;
constexpr double kPictureShare = 0.56;

/// Narrow cards need more lines for the same words.
int descriptionLines(int width)
{
    constexpr int kWide = 360;
    return width >= kWide ? 3 : 4;
}

int lineHeight(int pixels) { return static_cast<int>(scaled(pixels) * 1.35 + 0.5); }

/// As much of `text` as fits into `lines` lines, with an ellipsis where something is left out.
QString fitted(const QString& text, const QFontMetrics& font, const QRect& room)
{
    const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const auto fits = [&](const QString& part) {
        return font.boundingRect(QRect(0, 0, room.width(), 10'000), flags, part).height()
            <= room.height();
    };
    QString part = text;
    while (!part.isEmpty() && !fits(part)) {
        const qsizetype space = part.lastIndexOf(QLatin1Char(' '), -6);
        part = part.left(space > 0 ? space : 0) + QChar(0x2026);
        if (space <= 0)
            break;
    }
    return part;
}

}  // namespace

TemplateButton::TemplateButton(TemplateCard card, QWidget* parent)
    : QAbstractButton(parent), m_card(std::move(card)), m_pictureShare(kPictureShare)
{
    setObjectName(QStringLiteral("template_") + m_card.key);
    setText(m_card.title);
    setAccessibleName(tr("New from template %1").arg(m_card.title));
    setAccessibleDescription(m_card.description);
    setToolTip(m_card.description);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TemplateButton::sizeHint() const { return {kWidth, heightForWidth(kWidth)}; }

int TemplateButton::textHeight(int width)
{
    return metrics::kBetween + lineHeight(metrics::kHeading) + metrics::kInside
         + lineHeight(metrics::kTableText) + metrics::kInside
         + descriptionLines(width) * lineHeight(metrics::kTableText) + metrics::kAround;
}

int TemplateButton::heightForWidth(int width) const
{
    return pictureHeight(width) + textHeight(width);
}

int TemplateButton::pictureHeight(int width) const
{
    return static_cast<int>(width * m_pictureShare);
}

void TemplateButton::setPictureShare(double share)
{
    if (share == m_pictureShare)
        return;
    m_pictureShare = share;
    setFixedHeight(heightForWidth(width()));
    update();
}

void TemplateButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0);
    QPainterPath outline;
    outline.addRoundedRect(frame, metrics::kCardRadius, metrics::kCardRadius);
    painter.fillPath(outline, t.surface);

    const int picture = pictureHeight(width());
    painter.save();
    painter.setClipPath(outline);
    const QRect pictureRect(0, 0, width(), picture);
    const QSize pixels = pictureRect.size() * devicePixelRatioF();
    if (m_card.thumbnail && m_thumbnail.size() != pixels)
        m_thumbnail = m_card.thumbnail(pixels, devicePixelRatioF());
    painter.fillRect(pictureRect, t.sea);
    if (!m_thumbnail.isNull())
        painter.drawImage(pictureRect, m_thumbnail);
    painter.restore();
    painter.setPen(t.border);
    painter.drawLine(1, picture, width() - 2, picture);

    QRect room = rect().adjusted(metrics::kAround, picture + metrics::kBetween, -metrics::kAround,
                                 -metrics::kBetween);
    painter.setFont(textFont(metrics::kHeading));
    painter.setPen(t.text);
    room.setHeight(lineHeight(metrics::kHeading));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_card.title, Qt::ElideRight, room.width()));
    room.translate(0, room.height() + metrics::kInside);
    painter.setFont(textFont(metrics::kTableText));
    painter.setPen(t.accent);
    room.setHeight(lineHeight(metrics::kTableText));
    painter.drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter,
        m_card.sites == 0 ? tr("An empty project")
        : m_card.tightest.isEmpty()
            ? tr("%n sites", nullptr, m_card.sites)
            : tr("%n sites, tightest latency %1", nullptr, m_card.sites).arg(m_card.tightest));
    room.translate(0, room.height() + metrics::kInside);
    room.setHeight(descriptionLines(width()) * lineHeight(metrics::kTableText));
    painter.setPen(t.muted);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     fitted(m_card.description, painter.fontMetrics(), room));

    const bool isHot = hasFocus() || underMouse();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isHot ? t.accent : t.border, hasFocus() ? 2.0 : 1.0));
    painter.drawPath(outline);
}

void TemplateButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_thumbnail = {};
    QAbstractButton::changeEvent(event);
}

void TemplateButton::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    setFixedHeight(heightForWidth(width()));
}

void TemplateButton::enterEvent(QEnterEvent*) { update(); }
void TemplateButton::leaveEvent(QEvent*) { update(); }

void TemplateButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

}  // namespace continua::ui
