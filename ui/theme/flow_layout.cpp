// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/flow_layout.h"

#include "ui/theme/tokens.h"

#include <QWidget>

#include <algorithm>

namespace continua::ui {
namespace {

constexpr int kBetweenLines = 2;

bool grows(const QLayoutItem& item) { return item.expandingDirections().testFlag(Qt::Horizontal); }

bool isSpace(QLayoutItem& item) { return item.spacerItem() != nullptr; }

/// A spacer is empty, but has its place.
bool isShown(QLayoutItem& item) { return isSpace(item) || !item.isEmpty(); }

int widthOf(const QLayoutItem& item, int room)
{
    return std::max(item.minimumSize().width(), std::min(item.sizeHint().width(), room));
}

/// Who may be higher than it needs is as high as the line: all stand on one line then.
bool fillsHeight(QLayoutItem& item)
{
    return item.widget()
        && (item.widget()->sizePolicy().verticalPolicy() & QSizePolicy::GrowFlag) != 0;
}

int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

}  // namespace

FlowLayout::~FlowLayout()
{
    while (QLayoutItem* item = takeAt(0))
        delete item;
}

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::space() const { return spacing() < 0 ? metrics::kBetween : spacing(); }

QList<FlowLayout::Line> FlowLayout::lines(int width) const
{
    QList<Line> found{Line{}};
    for (QLayoutItem* item : m_items) {
        if (!isShown(*item))
            continue;
        const int wide = widthOf(*item, width);
        const int gap = found.last().items.isEmpty() || isSpace(*item) ? 0 : space();
        if (!found.last().items.isEmpty() && found.last().width + gap + wide > width) {
            found.append(Line{});
        } else if (gap > 0) {
            found.last().width += gap;
        }
        Line& line = found.last();
        line.items.append(item);
        line.width += wide;
        line.height = std::max(line.height, heightOf(*item, wide));
    }
    return found;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    int height = around.top() + around.bottom() - kBetweenLines;
    for (const Line& line : lines(width - around.left() - around.right()))
        height += line.height + kBetweenLines;
    return height;
}

QSize FlowLayout::sizeHint() const
{
    const QMargins around = contentsMargins();
    const Line all = lines(QWIDGETSIZE_MAX).first();
    return {all.width + around.left() + around.right(),
            all.height + around.top() + around.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (QLayoutItem* item : m_items)
        if (isShown(*item))
            least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const QList<Line> all = lines(inside.width());
    int top = inside.top();
    for (const Line& line : all) {
        // A single line is as high as the row.
        const int height = all.size() == 1 ? inside.height() : line.height;
        placeLine(line, {inside.left(), top, inside.width(), height});
        top += height + kBetweenLines;
    }
}

void FlowLayout::placeLine(const Line& line, const QRect& room) const
{
    const auto growing = std::count_if(line.items.begin(), line.items.end(),
                                       [](const QLayoutItem* item) { return grows(*item); });
    int left = std::max(0, room.width() - line.width);
    auto shares = static_cast<int>(growing);
    const bool isMirrored = parentWidget() && parentWidget()->isRightToLeft();
    int x = room.left();
    bool isFirst = true;
    for (QLayoutItem* item : line.items) {
        if (!isFirst && !isSpace(*item))
            x += space();
        isFirst = false;
        int wide = widthOf(*item, room.width());
        if (grows(*item) && shares > 0) {
            const int most = item->maximumSize().width() - wide;
            const int more = std::min(left / shares--, std::max(0, most));
            wide += more;
            left -= more;
        }
        const int wanted = fillsHeight(*item) ? room.height() : heightOf(*item, wide);
        const int high = std::min({room.height(), item->maximumSize().height(), wanted});
        const int at = isMirrored ? room.left() + room.right() - x - wide + 1 : x;
        item->setGeometry({at, room.top() + (room.height() - high) / 2, wide, high});
        x += wide;
    }
}

}  // namespace continua::ui
