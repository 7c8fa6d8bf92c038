// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QImage>
#include <QString>

#include <map>
#include <tuple>
#include <utility>

class QPainter;

namespace continua::ui {

/// Draws text with a halo that lifts it off the map.
///
/// On screen it keeps the finished pictures, since a hundred outlined texts a frame are too slow;
/// into vector files it draws the halo's outline and then real text.
class HaloText {
public:
    struct Look {
        QFont font;
        QColor text;
        QColor halo;
    };

    /// Size of one line of text, the halo not counted.
    QSizeF size(const QString& text, const QFont& font);

    /// Draws one line with its top left corner at `topLeft`.
    void draw(QPainter& painter, QPointF topLeft, const QString& text, const Look& look);

private:
    /// A text in a font, and for stamps in which colors and how fine.
    using SizeKey = std::pair<QString, quint32>;
    using StampKey = std::tuple<QString, quint32, QRgb, QRgb, int>;

    QImage stamp(const QString& text, const Look& look, double devicePixelRatio);

    QHash<SizeKey, QSizeF> m_sizes;
    std::map<StampKey, QImage> m_stamps;
    qsizetype m_stampBytes = 0;
};

}  // namespace continua::ui
