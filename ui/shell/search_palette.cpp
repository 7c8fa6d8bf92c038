// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/search_palette.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace continua::ui {
namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 420;
constexpr int kFromTop = 48;
constexpr int kPageStep = 10;

/// Text on the left, what it is on the right.
class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const bool isCurrent = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, isCurrent ? tokens().accent : tokens().surface);
        QRect room = option.rect.adjusted(metrics::kBetween, 0, -metrics::kBetween, 0);
        const QRect mark(room.left(), room.center().y() - 8, 16, 16);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        if (!isCurrent)
            icon.paint(painter, mark);
        room.setLeft(mark.right() + metrics::kBetween);
        const QString note = index.data(SearchModel::NoteRole).toString();
        const int noteWidth = option.fontMetrics.horizontalAdvance(note);
        painter->setFont(option.font);
        painter->setPen(isCurrent ? tokens().onAccent : tokens().muted);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, note);
        room.setRight(room.right() - noteWidth - metrics::kGroups);
        painter->setPen(isCurrent ? tokens().onAccent : tokens().text);
        painter->drawText(
            room, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {0, scaled(metrics::kRow) + metrics::kInside};  // As wide as the list.
    }
};

}  // namespace

SearchPalette::SearchPalette(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("palette"));
    setProperty("look", QStringLiteral("toast"));
    setAccessibleName(tr("Find or run"));
    m_query = new QLineEdit;
    m_query->setObjectName(QStringLiteral("palette_query"));
    m_query->setAccessibleName(tr("Command, object, issue or place"));
    m_query->setPlaceholderText(tr("Command, site, link, workload, issue or place"));
    m_query->installEventFilter(this);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("palette_list"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kBetween, metrics::kBetween, metrics::kBetween,
                               metrics::kBetween);
    column->addWidget(m_query);
    column->addWidget(m_list, 1);

    connect(m_query, &QLineEdit::textChanged, this, [this](const QString& query) {
        m_model.setQuery(query);
        m_list->setCurrentIndex(m_model.index(0));
    });
    connect(m_list, &QListView::clicked, this, &SearchPalette::runCurrent);
    parent->installEventFilter(this);
    hide();
}

void SearchPalette::open()
{
    m_before = QApplication::focusWidget();
    if (m_supply)
        m_supply();
    m_query->clear();
    m_model.setQuery({});
    m_list->setCurrentIndex(m_model.index(0));
    place();
    show();
    raise();
    m_query->setFocus(Qt::ShortcutFocusReason);
}

void SearchPalette::place()
{
    const QSize room = parentWidget()->size();
    resize(std::min(scaled(kWidth), room.width() - 2 * metrics::kSections),
           std::min(kHeight, room.height() - kFromTop - metrics::kSections));
    QWidget::move((room.width() - width()) / 2, kFromTop);
}

void SearchPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    hide();
    if (m_before)
        m_before->setFocus();
    m_model.run(current.row());
}

void SearchPalette::stepBy(int step)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, count - 1);
    m_list->setCurrentIndex(m_model.index(row));
    m_list->scrollTo(m_model.index(row));
}

bool SearchPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_query) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: stepBy(1); return true;
    case Qt::Key_Up: stepBy(-1); return true;
    case Qt::Key_PageDown: stepBy(kPageStep); return true;
    case Qt::Key_PageUp: stepBy(-kPageStep); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Escape:
        hide();
        if (m_before)
            m_before->setFocus();
        return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

}  // namespace continua::ui
