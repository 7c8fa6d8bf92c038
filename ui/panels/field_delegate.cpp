// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/field_delegate.h"

#include "ui/models/object_table_model.h"
#include "ui/theme/cut_text.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

namespace continua::ui {

bool FieldDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                              const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QString text = index.data().toString();
    if (event->type() != QEvent::ToolTip
        || QFontMetrics(view->font()).horizontalAdvance(text) + 2 * metrics::kInside
               <= option.rect.width())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(),
                       wholeTextTip(text, index.data(Qt::ToolTipRole).toString()), view);
    return true;
}

QWidget* FieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    if (const QVariant choices = index.data(ObjectTableModel::ChoicesRole); choices.isValid()) {
        auto* list = new QComboBox(parent);
        list->addItems(choices.toStringList());
        list->setAccessibleName(name);
        connect(list, &QComboBox::activated, this, [this, list] {
            emit const_cast<FieldDelegate*>(this)->commitData(list);
            emit const_cast<FieldDelegate*>(this)->closeEditor(list);
        });
        return list;
    }
    auto* line = qobject_cast<QLineEdit*>(QStyledItemDelegate::createEditor(parent, option, index));
    if (line)
        line->setAccessibleName(name);
    return line;
}

void FieldDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && !(option.state & QStyle::State_Selected)
        && view->selectionModel()->rowIntersectsSelection(index.row(), index.parent())) {
        constexpr float kTint = 0.1F;
        QColor tint = tokens().accent;
        tint.setAlphaF(kTint);
        painter->fillRect(option.rect, tint);
    }
    QStyledItemDelegate::paint(painter, option, index);
}

void FieldDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* list = qobject_cast<QComboBox*>(editor))
        list->setCurrentText(text);
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(text);
}

void FieldDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                 const QModelIndex& index) const
{
    if (auto* list = qobject_cast<QComboBox*>(editor))
        model->setData(index, list->currentText());
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        model->setData(index, line->text());
}

}  // namespace continua::ui
