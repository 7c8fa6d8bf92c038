// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>

namespace continua::test {

/// Finds text on a window that has not the room it needs, and widgets that lie over each other.
/// What can be scrolled to counts as shown; what is cut short with dots needs a tooltip.
class TextRoom {
public:
    /// A line for everything that is amiss; empty when all can be read.
    static QStringList problems(const QWidget& window)
    {
        QStringList found;
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&window) || widget->window() != &window || isQtInside(*widget))
                continue;
            if (const QString problem = problemOf(*widget); !problem.isEmpty())
                found += called(*widget) + ": " + problem;
            if (showsText(*widget))
                if (const QString problem = leftOf(*widget, window); !problem.isEmpty())
                    found += called(*widget) + ": " + problem;
            found += overlaps(*widget);
        }
        found.removeDuplicates();
        return found;
    }

private:
    static bool isQtInside(const QWidget& widget)
    {
        return widget.objectName().startsWith("qt_") || widget.inherits("QComboBoxListView")
            || qobject_cast<const QLineEdit*>(widget.parentWidget())
            || qobject_cast<const QComboBox*>(widget.parentWidget());
    }

    static QString textOf(const QWidget& widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            return label->text();
        if (const auto* tool = qobject_cast<const QToolButton*>(&widget))
            return tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()
                     ? QString()
                     : tool->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            return button->text();
        if (const auto* box = qobject_cast<const QComboBox*>(&widget))
            return box->currentText();
        return {};
    }

    static bool showsText(const QWidget& widget)
    {
        return !textOf(widget).isEmpty() || qobject_cast<const QTabBar*>(&widget)
            || qobject_cast<const QLineEdit*>(&widget);
    }

    static QString called(const QWidget& widget)
    {
        QStringList path;
        for (const QWidget* part = &widget; part && path.size() < 3; part = part->parentWidget())
            path += QString::fromLatin1(part->metaObject()->className()).section("::", -1) + ' '
                  + part->objectName();
        return path.join(" in ") + " \"" + textOf(widget).left(40) + '"';
    }

    /// What hovering there tells.
    static QString tipAt(QWidget& widget, QPoint at)
    {
        QHelpEvent help(QEvent::ToolTip, at, widget.mapToGlobal(at));
        QCoreApplication::sendEvent(&widget, &help);
        return QToolTip::text();
    }

    static QString lacks(QSize needed, QSize has)
    {
        constexpr int kBorder = 2;  // A focus ring's: nothing of the text.
        return needed.width() > has.width() + kBorder || needed.height() > has.height() + kBorder
                 ? QString("needs %1 x %2, has %3 x %4")
                       .arg(needed.width())
                       .arg(needed.height())
                       .arg(has.width())
                       .arg(has.height())
                 : QString();
    }

    static QString problemOf(const QWidget& widget)
    {
        const QString text = textOf(widget);
        if (text.contains(QChar(0x2026)) && widget.toolTip().isEmpty())
            return "is cut short and has no tooltip";
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            if (text.isEmpty())
                return {};
            if (label->hasHeightForWidth())
                return lacks({0, label->heightForWidth(label->width())}, label->size());
            return lacks(label->sizeHint(), label->size());
        }
        if (qobject_cast<const QAbstractButton*>(&widget))
            return text.isEmpty() || widget.toolTip().contains(text) ? QString()
                 : widget.hasHeightForWidth()
                     ? lacks({0, widget.heightForWidth(widget.width())}, widget.size())
                     : lacks(widget.sizeHint(), widget.size());
        if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
            QStyleOptionComboBox option;
            option.initFrom(box);
            option.subControls = QStyle::SC_All;
            const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                            QStyle::SC_ComboBoxEditField, box);
            const bool isCut = box->fontMetrics().horizontalAdvance(text) > room.width();
            if (isCut && !tipAt(const_cast<QComboBox&>(*box), box->rect().center()).contains(text))
                return "is cut short and its tooltip does not tell the whole";
            return lacks({0, box->fontMetrics().height()}, room.size());
        }
        if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
            return lacks({line->text().isEmpty() && line->toolTip().isEmpty()
                              ? line->fontMetrics().horizontalAdvance(line->placeholderText())
                              : 0,
                          line->fontMetrics().height()},
                         line->size());
        if (const auto* bar = qobject_cast<const QMenuBar*>(&widget))
            return lacks({bar->sizeHint().width(), 0}, bar->size());
        if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
            return problemOf(*tabs);
        if (const auto* table = qobject_cast<const QTableView*>(&widget))
            return problemOf(*table);
        return {};
    }

    static QString problemOf(const QTabBar& tabs)
    {
        for (int i = 0; i < tabs.count(); ++i)
            if (const QString problem =
                    lacks({tabs.fontMetrics().horizontalAdvance(tabs.tabText(i)),
                           tabs.fontMetrics().height()},
                          tabs.tabRect(i).size());
                !problem.isEmpty())
                return tabs.tabText(i) + ' ' + problem;
        return {};
    }

    static QString problemOf(const QTableView& table)
    {
        const QHeaderView& header = *table.horizontalHeader();
        const int height = table.fontMetrics().height();
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            if (table.isColumnHidden(column))
                continue;
            const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
            const QString tip =
                table.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
            if (!header.isHidden() && tip.isEmpty()
                && header.fontMetrics().horizontalAdvance(title) > header.sectionSize(column))
                return QString("header \"%1\" is cut short and has no tooltip").arg(title);
            for (int row = 0; row < std::min(table.model()->rowCount(), 12); ++row) {
                const QModelIndex cell = table.model()->index(row, column);
                const QString text = cell.data().toString();
                if (text.isEmpty())
                    continue;
                if (table.rowHeight(row) < height)
                    return QString("rows are %1 high, text %2")
                        .arg(table.rowHeight(row))
                        .arg(height);
                if (table.fontMetrics().horizontalAdvance(text) <= table.columnWidth(column)
                    || table.wordWrap())
                    continue;
                auto& view = const_cast<QTableView&>(table);
                view.scrollTo(cell);
                if (!tipAt(*view.viewport(), view.visualRect(cell).center()).contains(text))
                    return QString(
                               "cell \"%1\" is cut short and its tooltip does not tell the whole")
                        .arg(text);
            }
        }
        return {};
    }

    /// Whether it lies beyond an edge that cannot be scrolled.
    static QString leftOf(const QWidget& widget, const QWidget& window)
    {
        for (const QWidget* part = widget.parentWidget(); part; part = part->parentWidget()) {
            if (const auto* area = qobject_cast<const QAbstractScrollArea*>(part->parentWidget());
                area && area->viewport() == part)
                return {};
            const QRect here(widget.mapTo(part, QPoint()), widget.size());
            if (!part->rect().adjusted(-1, -1, 1, 1).contains(here))
                return QString("reaches out of %1").arg(called(*part));
            if (part == &window)
                break;
        }
        return {};
    }

    static bool liesOver(const QWidget& widget)
    {
        return widget.objectName() == "toast" || widget.objectName() == "palette";
    }

    /// Children with text of one parent that lie over each other.
    static QStringList overlaps(const QWidget& parent)
    {
        QList<const QWidget*> shown;
        for (const QObject* child : parent.children()) {
            const auto* widget = qobject_cast<const QWidget*>(child);
            if (widget && widget->isVisible() && !widget->isWindow() && showsText(*widget)
                && !liesOver(*widget))
                shown += widget;
        }
        QStringList found;
        for (int i = 0; i < shown.size(); ++i)
            for (int j = i + 1; j < shown.size(); ++j)
                if (shown[i]->geometry().intersects(shown[j]->geometry()))
                    found += called(*shown[i]) + " lies over " + called(*shown[j]);
        return found;
    }
};

}  // namespace continua::test
