// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/report_layout.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <numeric>

namespace continua::ui {
namespace {

struct LayoutText {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::ReportLayout)
};

const Tokens& ink() { return tokens(ThemeKind::Print); }

constexpr double kCellPadding = 3.0 * page::kPoint;  ///< Above and below together.
constexpr double kColumnGap = 6.0 * page::kPoint;
constexpr double kHairline = 0.5 * page::kPoint;

double textHeight(const QString& text, const QFont& font, double width)
{
    return QFontMetricsF(font)
        .boundingRect(QRectF(0.0, 0.0, width, 1e6), Qt::TextWordWrap, text)
        .height();
}

std::vector<double> columnWidths(const FactsTable& table, double width)
{
    double shares = 0.0;
    for (const FactsTable::Column& column : table.columns)
        shares += column.share;
    std::vector<double> widths;
    for (const FactsTable::Column& column : table.columns)
        widths.push_back(width * column.share / shares);
    return widths;
}

int alignment(const FactsTable::Column& column)
{
    return (column.isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextWordWrap;
}

/// What a column has for its text: all but the gap to the next.
double textWidth(const std::vector<double>& widths, std::size_t column)
{
    return widths[column] - (column + 1 < widths.size() ? kColumnGap : 0.0);
}

void paintCells(QPainter& painter, const QRectF& box, const FactsTable& table,
                const std::vector<double>& widths, const std::vector<QString>& texts,
                const std::vector<QColor>& colors, const QFont& font, int vertical)
{
    painter.setFont(font);
    double x = box.left();
    for (std::size_t i = 0; i < texts.size() && i < widths.size(); ++i) {
        painter.setPen(colors[i]);
        painter.drawText(QRectF(x, box.top() + kCellPadding / 2.0, textWidth(widths, i),
                                box.height() - kCellPadding),
                         alignment(table.columns[i]) | vertical, texts[i]);
        x += widths[i];
    }
}

double rowHeight(const std::vector<QString>& texts, const std::vector<double>& widths,
                 const QFont& font)
{
    double height = 0.0;
    for (std::size_t i = 0; i < texts.size() && i < widths.size(); ++i)
        height = std::max(height, textHeight(texts[i], font, textWidth(widths, i)));
    return height + kCellPadding;
}

ReportBlock headOf(const FactsTable& table, const std::vector<double>& widths)
{
    const QFont font = reportFont(page::kSmallSize, QFont::DemiBold);
    std::vector<QString> names;
    for (const FactsTable::Column& column : table.columns)
        names.push_back(column.name);
    ReportBlock head{.height = rowHeight(names, widths, font) + kCellPadding,
                     .keepsWithNext = true};
    head.paint = [table, widths, names, font](QPainter& painter, const QRectF& box) {
        const std::vector<QColor> colors(names.size(), ink().muted);
        paintCells(painter, box, table, widths, names, colors, font, Qt::AlignBottom);
        painter.setPen(QPen(ink().muted, 1.4 * kHairline));
        painter.drawLine(box.bottomLeft(), box.bottomRight());
    };
    return head;
}

}  // namespace

QFont reportFont(int size, QFont::Weight weight)
{
    QFont font = textFont(size, weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double ReportLayout::bodyHeight() const
{
    return m_page.height() - 2.0 * page::kMargin - page::kHeader - page::kFooter;
}

void ReportLayout::addChapter(const QString& title)
{
    constexpr double kLeastShare = 0.4;  // Of a page: room for more than a heading and two rows.
    const QFont font = reportFont(page::kHeadingSize, QFont::DemiBold);
    const bool isFirst = m_headings.empty();
    if (!isFirst)
        addSpace(14.0 * page::kPoint);
    ReportBlock block{.height = QFontMetricsF(font).height() + 10.0 * page::kPoint,
                      .keepsWithNext = true,
                      .startsPage = isFirst,  // The cover stands alone.
                      .leastRoom = kLeastShare * bodyHeight(),
                      .heading = static_cast<int>(m_headings.size())};
    m_headings.push_back({title});
    block.paint = [title, font](QPainter& painter, const QRectF& box) {
        painter.setFont(font);
        painter.setPen(ink().accent);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignTop, title);
    };
    add(std::move(block));
}

void ReportLayout::addSubheading(const QString& title)
{
    const QFont font = reportFont(page::kSubheadingSize, QFont::DemiBold);
    const double above = 9.0 * page::kPoint;
    ReportBlock block{.height = QFontMetricsF(font).height() + above + 3.0 * page::kPoint,
                      .keepsWithNext = true};
    block.paint = [title, font, above](QPainter& painter, const QRectF& box) {
        painter.setFont(font);
        painter.setPen(ink().accent);
        painter.drawText(box.adjusted(0.0, above, 0.0, 0.0), Qt::AlignLeft | Qt::AlignTop, title);
    };
    add(std::move(block));
}

void ReportLayout::addParagraph(const QString& text, bool isMuted)
{
    const QFont font = reportFont(page::kTextSize);
    ReportBlock block{.height = textHeight(text, font, width()) + 5.0 * page::kPoint};
    block.paint = [text, font, isMuted](QPainter& painter, const QRectF& box) {
        painter.setFont(font);
        painter.setPen(isMuted ? ink().muted : ink().text);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
    };
    add(std::move(block));
}

void ReportLayout::addCaption(const QString& text)
{
    //: Caption of a figure in the report
    const QString numbered = LayoutText::tr("Figure %1. %2").arg(++m_figures).arg(text);
    const QFont font = reportFont(page::kSmallSize);
    ReportBlock block{.height = textHeight(numbered, font, width()) + 9.0 * page::kPoint};
    block.paint = [numbered, font](QPainter& painter, const QRectF& box) {
        painter.setFont(font);
        painter.setPen(ink().muted);
        painter.drawText(box.adjusted(0.0, 2.0 * page::kPoint, 0.0, 0.0),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, numbered);
    };
    add(std::move(block));
}

void ReportLayout::addSpace(double height) { add({.height = height}); }

void ReportLayout::addFigure(double height, std::function<void(QPainter&, const QRectF&)> paint)
{
    add({.height = height, .paint = std::move(paint), .keepsWithNext = true});
}

void ReportLayout::addTable(const FactsTable& table)
{
    if (table.rows.empty()) {
        addParagraph(table.whenEmpty, true);
        return;
    }
    const auto widths = columnWidths(table, width());
    const auto head = std::make_shared<ReportBlock>(headOf(table, widths));
    add(*head);
    for (const FactsTable::Row& row : table.rows)
        addRow(table, widths, row, head);
    m_blocks.back().repeatedHead.reset();
    addSpace(8.0 * page::kPoint);
}

void ReportLayout::addRow(const FactsTable& table, const std::vector<double>& widths,
                          const FactsTable::Row& row, const std::shared_ptr<ReportBlock>& head)
{
    const QFont font = reportFont(page::kTableSize, row.isTotal ? QFont::DemiBold : QFont::Normal);
    std::vector<QString> texts;
    std::vector<QColor> colors;
    for (const FactsTable::Cell& cell : row.cells) {
        texts.push_back(cell.text);
        colors.push_back(cell.isBad ? ink().bad : ink().text);
    }
    ReportBlock block{.height = rowHeight(texts, widths, font)};
    const bool isTotal = row.isTotal;
    block.paint = [table, widths, texts, colors, font, isTotal](QPainter& painter,
                                                                const QRectF& box) {
        paintCells(painter, box, table, widths, texts, colors, font, Qt::AlignTop);
        painter.setPen(QPen(isTotal ? ink().muted : ink().border, kHairline));
        painter.drawLine(isTotal ? box.topLeft() : box.bottomLeft(),
                         isTotal ? box.topRight() : box.bottomRight());
    };
    block.repeatedHead = head;
    add(std::move(block));
}

void ReportLayout::paginate()
{
    const double left = page::kMargin, top = page::kMargin + page::kHeader;
    const double bottom = top + bodyHeight();
    double y = bottom + 1.0;
    m_pages.clear();
    const auto startPage = [&](const std::shared_ptr<ReportBlock>& head) {
        m_pages.emplace_back();
        y = top;
        if (head) {
            m_pages.back().push_back({head.get(), QRectF(left, y, width(), head->height)});
            y += head->height;
        }
    };
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const ReportBlock& block = m_blocks[i];
        // What must stay together with what follows needs room for all of it.
        double needed = block.height;
        for (std::size_t j = i; m_blocks[j].keepsWithNext && j + 1 < m_blocks.size(); ++j)
            needed += m_blocks[j + 1].height;
        needed = std::max(needed, block.leastRoom);
        const bool isContinued = i > 0 && m_blocks[i - 1].repeatedHead && !block.startsPage;
        const bool isFull = y + std::min(needed, bodyHeight()) > bottom + 0.5;
        const bool isFresh = !m_pages.empty() && y == top;
        if (m_pages.empty() || (block.startsPage && !isFresh) || (isFull && !isFresh)) {
            if (!block.paint && !m_pages.empty() && !block.startsPage)
                continue;  // Space at the end of a page is not wanted on the next.
            startPage(isContinued ? m_blocks[i - 1].repeatedHead : nullptr);
        }
        if (!block.paint && y == top)
            continue;
        if (block.heading >= 0)
            m_headings[static_cast<std::size_t>(block.heading)].page = pageCount();
        m_pages.back().push_back({&block, QRectF(left, y, width(), block.height)});
        y += block.height;
    }
}

void ReportLayout::paintBody(QPainter& painter, int page) const
{
    for (const Placed& placed : m_pages[static_cast<std::size_t>(page)])
        if (placed.block->paint) {
            painter.save();
            placed.block->paint(painter, placed.box);
            painter.restore();
        }
}

}  // namespace continua::ui
