// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcuts_dialog.h"

#include "ui/theme/tokens.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace continua::ui {
namespace {

enum Column { CommandColumn, KeysColumn };

constexpr QSize kSize{560, 560};
constexpr int kCommandRole = Qt::UserRole + 1;

QString shown(const QList<QKeySequence>& keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(Actions& actions, QWidget* parent)
    : QDialog(parent), m_actions(actions)
{
    setObjectName(QStringLiteral("shortcuts_dialog"));
    setWindowTitle(tr("Shortcuts"));
    resize(kSize);

    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("shortcuts_filter"));
    m_filter->setPlaceholderText(tr("Filter commands and keys"));
    m_filter->setAccessibleName(tr("Filter commands and keys"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);

    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("shortcuts"));
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->header()->setSectionResizeMode(CommandColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);

    m_keys = new QKeySequenceEdit;
    m_keys->setObjectName(QStringLiteral("shortcut_keys"));
    m_keys->setAccessibleName(tr("New keys"));
    m_keys->setToolTip(tr("Press the keys that are to call the command."));
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::update);
    m_assign = new QPushButton(tr("Assign"));
    m_assign->setObjectName(QStringLiteral("shortcut_assign"));
    m_assign->setAutoDefault(false);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsDialog::assign);
    m_reset = new QPushButton(tr("Reset"));
    m_reset->setObjectName(QStringLiteral("shortcut_reset"));
    m_reset->setAutoDefault(false);
    m_reset->setToolTip(tr("Back to the keys that the program came with."));
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsDialog::reset);
    auto* row = new QHBoxLayout;
    row->addWidget(m_keys, 1);
    row->addWidget(m_assign);
    row->addWidget(m_reset);

    m_note = new QLabel;
    m_note->setObjectName(QStringLiteral("shortcut_note"));
    m_note->setProperty("look", QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(2 * metrics::kRow);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* all = buttons->addButton(tr("Reset All"), QDialogButtonBox::ResetRole);
    all->setObjectName(QStringLiteral("shortcuts_reset_all"));
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(buttons);
    fill();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutsDialog::fill()
{
    for (const Command command : m_actions.all()) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(CommandColumn, Actions::plainText(*m_actions.at(command)));
        item->setData(CommandColumn, kCommandRole, static_cast<int>(command));
        item->setText(KeysColumn, shown(m_actions.at(command)->shortcuts()));
    }
}

void ShortcutsDialog::filter(const QString& text)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        item->setHidden(!item->text(CommandColumn).contains(text, Qt::CaseInsensitive)
                        && !item->text(KeysColumn).contains(text, Qt::CaseInsensitive));
    }
}

std::optional<Command> ShortcutsDialog::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item)
        return std::nullopt;
    return static_cast<Command>(item->data(CommandColumn, kCommandRole).toInt());
}

void ShortcutsDialog::choose(Command command)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (m_list->topLevelItem(i)->data(CommandColumn, kCommandRole).toInt()
            == static_cast<int>(command))
            m_list->setCurrentItem(m_list->topLevelItem(i));
}

void ShortcutsDialog::showCurrent()
{
    const auto command = current();
    m_keys->setKeySequence(command ? m_actions.at(*command)->shortcut() : QKeySequence());
    update();
}

/// What assigning would do: it takes the keys from whoever has them.
void ShortcutsDialog::update()
{
    const auto command = current();
    const QKeySequence keys = m_keys->keySequence();
    const bool isOther = command && m_actions.at(*command)->shortcut() != keys;
    m_assign->setEnabled(isOther);
    m_reset->setEnabled(command
                        && m_actions.at(*command)->shortcuts() != m_actions.defaultKeys(*command));
    QString note;
    if (isOther && keys.isEmpty())
        note = tr("No keys: the command is then called from the menu or with Ctrl+K.");
    else if (isOther)
        if (const auto holder = m_actions.holderOf(keys, *command))
            note = tr("%1 calls %2 now; assigning takes it away from there.")
                       .arg(keys.toString(QKeySequence::NativeText),
                            Actions::plainText(*m_actions.at(*holder)));
    m_note->setText(note);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        const auto of = static_cast<Command>(item->data(CommandColumn, kCommandRole).toInt());
        item->setText(KeysColumn, shown(m_actions.at(of)->shortcuts()));
    }
}

void ShortcutsDialog::assign()
{
    const auto command = current();
    if (!command)
        return;
    const QKeySequence keys = m_keys->keySequence();
    m_actions.setKeys(*command, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys});
    update();
}

void ShortcutsDialog::reset()
{
    if (const auto command = current()) {
        m_actions.setKeys(*command, m_actions.defaultKeys(*command));
        showCurrent();
    }
}

void ShortcutsDialog::resetAll()
{
    for (const Command command : m_actions.all())
        m_actions.setKeys(command, m_actions.defaultKeys(command));
    showCurrent();
}

}  // namespace continua::ui
