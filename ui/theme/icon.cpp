// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/icon.h"

#include "ui/theme/tokens.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace continua::ui {
namespace {

QColor colorOf(IconTint tint)
{
    const Tokens& t = tokens();
    switch (tint) {
    case IconTint::Text: return t.text;
    case IconTint::Muted: return t.muted;
    case IconTint::Accent: return t.accent;
    case IconTint::OnAccent: return t.onAccent;
    case IconTint::Ok: return t.ok;
    case IconTint::Warn: return t.warn;
    case IconTint::Bad: return t.bad;
    }
    return t.text;
}

class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QString name, IconTint tint) : m_name(std::move(name)), m_tint(tint) {}

    QIconEngine* clone() const override { return new TintedIconEngine(*this); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, pixmapOf(rect.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return pixmapOf(size, mode, state);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmapOf(size, mode, state);
    }

private:
    QPixmap pixmapOf(const QSize& size, QIcon::Mode mode, QIcon::State state) const
    {
        const bool isOn = state == QIcon::On && m_tint == IconTint::Text;
        const QColor color = mode == QIcon::Disabled ? tokens().border
                           : isOn                    ? tokens().accent
                                                     : colorOf(m_tint);
        const QString key = QStringLiteral("icon/%1/%2/%3x%4")
                                .arg(m_name, color.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        QSvgRenderer(QStringLiteral(":/icons/%1.svg").arg(m_name)).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), color);
        painter.end();
        QPixmapCache::insert(key, picture);
        return picture;
    }

    QString m_name;
    IconTint m_tint;
};

}  // namespace

QIcon themedIcon(const QString& name, IconTint tint)
{
    return QIcon(new TintedIconEngine(name, tint));
}

}  // namespace continua::ui
