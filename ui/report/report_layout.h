// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/facts_table.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace continua::ui {

/// Measures of a page, in tenths of a point: fonts take whole units, and 9.5 pt is one.
namespace page {
inline constexpr double kPoint = 10.0;
inline constexpr double kMillimeter = 720.0 / 25.4;
inline constexpr double kMargin = 18.0 * kMillimeter;
inline constexpr double kHeader = 22.0 * kPoint;
inline constexpr double kFooter = 22.0 * kPoint;
inline constexpr int kResolution = 720;  ///< Dots per inch that make a unit one dot.
inline constexpr int kTextSize = 95;
inline constexpr int kTableSize = 85;
inline constexpr int kSmallSize = 78;
inline constexpr int kHeadingSize = 150;
inline constexpr int kSubheadingSize = 115;
}  // namespace page

/// A font of the report; no hinting, so that widths are the same on paper and on screen.
QFont reportFont(int size, QFont::Weight weight = QFont::Normal);

/// Something that stands on a page in one piece.
struct ReportBlock {
    double height = 0.0;
    std::function<void(QPainter&, const QRectF&)> paint = {};
    bool keepsWithNext = false;  ///< A heading is never the last thing on a page.
    bool startsPage = false;
    double leastRoom = 0.0;  ///< With less than this left on a page it starts the next.
    /// Painted again on top of a page that continues after this block: the head of a table.
    std::shared_ptr<ReportBlock> repeatedHead = {};
    int heading = -1;  ///< Index into the document's headings.
};

/// A heading and, once paginated, the page it came to stand on.
struct ReportHeading {
    QString text;
    int page = 0;  ///< From 1.
};

/// Blocks in order, cut into pages.
class ReportLayout {
public:
    explicit ReportLayout(QSizeF page) : m_page(page) {}

    double width() const { return m_page.width() - 2.0 * page::kMargin; }
    double bodyHeight() const;
    QSizeF pageSize() const { return m_page; }

    void add(ReportBlock block) { m_blocks.push_back(std::move(block)); }

    /// A chapter follows on the page of the one before where enough of that is left.
    void addChapter(const QString& title);
    void addSubheading(const QString& title);
    void addParagraph(const QString& text, bool isMuted = false);
    void addCaption(const QString& text);
    void addSpace(double height);
    void addTable(const FactsTable& table);
    /// A drawing of that height over the whole width.
    void addFigure(double height, std::function<void(QPainter&, const QRectF&)> paint);

    /// Cuts into pages. Call once, after the last block.
    void paginate();

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    const std::vector<ReportHeading>& headings() const { return m_headings; }

    /// Paints the blocks of a page, 0 first; no header and footer.
    void paintBody(QPainter& painter, int page) const;

private:
    struct Placed {
        const ReportBlock* block = nullptr;
        QRectF box;
    };

    void addRow(const FactsTable& table, const std::vector<double>& widths,
                const FactsTable::Row& row, const std::shared_ptr<ReportBlock>& head);

    QSizeF m_page;
    std::vector<ReportBlock> m_blocks;
    std::vector<ReportHeading> m_headings;
    std::vector<std::vector<Placed>> m_pages;
    int m_figures = 0;
};

}  // namespace continua::ui
