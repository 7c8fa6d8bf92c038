// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace continua::ui {

/// A row of items that goes on in another line where it is too long for one: large text and long
/// words lose nothing.
///
/// What may grow takes what its line has left.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr) : QLayout(parent) {}
    ~FlowLayout() override;

    /// Room that grows, between what stands to the left and to the right.
    void addStretch();

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;     ///< All in one line.
    QSize minimumSize() const override;  ///< The widest item in a line of its own.
    void setGeometry(const QRect& rect) override;

private:
    struct Line {
        QList<QLayoutItem*> items;
        int width = 0;  ///< Spacing included.
        int height = 0;
    };

    QList<Line> lines(int width) const;
    void placeLine(const Line& line, const QRect& room) const;
    int space() const;

    QList<QLayoutItem*> m_items;
};

}  // namespace continua::ui
