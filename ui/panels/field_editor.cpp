// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/field_editor.h"

#include "ui/models/object_table_model.h"
#include "ui/panels/choice_box.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QToolButton>

namespace continua::ui {
namespace {

constexpr int kLabelWidth = 112;
constexpr int kLongLabel = 24;
constexpr int kNotesHeight = 72;
constexpr int kMarkSize = 20;
constexpr double kLargestBeside = 1.25;  ///< Larger text leaves a field no room beside its label.

void setLook(QWidget* widget, const char* look)
{
    widget->setProperty("look", QString::fromLatin1(look));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

}  // namespace

FieldEditor::FieldEditor(Field field, std::vector<RowRef> rows, ProjectDocument& document,
                         const Reading& reading, QWidget* parent)
    : QWidget(parent), m_field(std::move(field)), m_rows(std::move(rows)), m_document(document),
      m_reading(reading)
{
    setObjectName(QStringLiteral("field_") + m_field.key);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(metrics::kInside);
    layout->setVerticalSpacing(0);

    auto* label = new QLabel(m_field.label);
    label->setProperty("look", QStringLiteral("muted"));
    label->setWordWrap(true);
    // A long one, of an assumption, say, stands above its field, and so do several lines.
    const bool isAbove =
        m_field.isLabelAbove || m_field.editor == Field::Editor::Notes
        || (m_field.label.size() > kLongLabel && m_field.editor != Field::Editor::Check)
        || (textScale() > kLargestBeside && m_field.editor != Field::Editor::Check);
    if (!isAbove)
        label->setFixedWidth(scaled(kLabelWidth));
    buildEditor();
    m_editor->setObjectName(m_field.key);
    m_editor->setAccessibleName(m_field.label);
    m_editor->installEventFilter(this);
    layout->setColumnStretch(1, 1);
    label->setBuddy(m_editor);
    setFocusProxy(m_editor);

    m_reset = new QToolButton;
    m_reset->setIcon(themedIcon(QStringLiteral("reset"), IconTint::Accent));
    m_reset->setIconSize({14, 14});
    m_reset->setFixedSize(kMarkSize, kMarkSize);
    m_reset->setToolTip(tr("Not the default. Back to the default."));
    m_reset->setAccessibleName(tr("Reset %1").arg(m_field.label));
    connect(m_reset, &QToolButton::clicked, this, &FieldEditor::reset);

    m_problem = new QLabel;
    m_problem->setProperty("look", QStringLiteral("problem"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();

    const int row = isAbove ? 1 : 0;
    layout->addWidget(label, 0, 0, 1, isAbove ? 3 : 1, Qt::AlignTop);
    layout->addWidget(m_editor, row, isAbove ? 0 : 1, 1, isAbove ? 2 : 1);
    layout->addWidget(m_reset, row, 2, Qt::AlignTop);
    layout->setColumnMinimumWidth(2, kMarkSize);
    layout->addWidget(m_problem, row + 1, 0, 1, 3);
    label->setMinimumHeight(scaled(metrics::kRow - 2));
    label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    refresh();
}

FieldEditor::~FieldEditor()
{
    // A line that loses the focus because it goes says that editing is finished: to nobody.
    m_editor->disconnect(this);
}

void FieldEditor::buildEditor()
{
    switch (m_field.editor) {
    case Field::Editor::None:
        m_editor = m_value = new QLabel;
        m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_value->setWordWrap(true);
        m_value->setMinimumHeight(scaled(metrics::kRow - 2));
        break;
    case Field::Editor::Line:
        m_editor = m_line = new QLineEdit;
        connect(m_line, &QLineEdit::editingFinished, this, [this] { commit(m_line->text()); });
        break;
    case Field::Editor::Choice:
        m_editor = m_choice = new ChoiceBox;
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->setMinimumContentsLength(8);
        connect(m_choice, &QComboBox::textActivated, this, &FieldEditor::commit);
        break;
    case Field::Editor::Check:
        m_editor = m_check = new QCheckBox;
        connect(m_check, &QCheckBox::clicked, this,
                [this](bool isOn) { commit(isOn ? yesText() : noText()); });
        break;
    case Field::Editor::Notes:
        m_editor = m_notes = new QPlainTextEdit;
        m_notes->setFixedHeight(scaled(kNotesHeight));
        m_notes->setTabChangesFocus(true);
        break;
    }
}

bool FieldEditor::isTyping() const
{
    if (m_line)
        return m_line->hasFocus() && m_line->text() != m_shown;
    return m_notes && m_notes->hasFocus() && m_notes->toPlainText() != m_shown;
}

void FieldEditor::refresh()
{
    QString text;
    QString source;
    bool isMixed = false;
    bool isOverridden = false;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const FieldValue value = m_field.read(m_reading, m_rows[i]);
        isOverridden = isOverridden || value.isOverridden;
        if (i == 0) {
            text = value.text;
            source = value.source;
        } else if (value.text != text) {
            isMixed = true;
        }
    }
    m_reset->setVisible(isOverridden && m_field.reset);
    m_editor->setToolTip(source);
    if (isTyping() || (m_problem->isVisibleTo(this) && text == m_shown))
        return;
    setProblem({});
    show(text, isMixed);
}

void FieldEditor::show(const QString& text, bool isMixed)
{
    const QString mixed = tr("mixed");
    m_shown = isMixed ? QString() : text;
    if (m_value)
        m_value->setText(isMixed ? mixed : text);
    if (m_line) {
        m_line->setPlaceholderText(isMixed ? mixed : QString());
        m_line->setText(m_shown);
        m_line->setCursorPosition(0);
    }
    if (m_choice) {
        const QStringList choices = m_field.choices(m_reading.design(), m_rows.front());
        m_choice->clear();
        m_choice->addItems(choices);
        m_choice->setPlaceholderText(isMixed ? mixed : text);
        m_choice->setCurrentIndex(isMixed ? -1 : static_cast<int>(choices.indexOf(text)));
    }
    if (m_check) {
        m_check->setTristate(isMixed);
        m_check->setCheckState(isMixed             ? Qt::PartiallyChecked
                               : text == yesText() ? Qt::Checked
                                                   : Qt::Unchecked);
    }
    if (m_notes) {
        m_notes->setPlaceholderText(isMixed ? mixed : QString());
        m_notes->setPlainText(m_shown);
    }
}

void FieldEditor::commit(const QString& text)
{
    if (text == m_shown) {
        setProblem({});
        return;
    }
    Design trial = m_document.design();
    ChangeSet edit;
    for (const RowRef& row : m_rows) {
        const FieldEdit one = m_field.write(trial, row, text);
        if (!one.edit) {
            setProblem(one.problem);
            return;
        }
        if (const Result<> possible = one.edit->applyTo(trial); !possible)
            return setProblem(tr("The project has moved on; nothing was changed."));
        edit = edit.then(*one.edit);
    }
    setProblem({});
    m_shown = text;
    const QString name = m_rows.size() == 1
                           ? editName(m_document.design(), m_field, m_rows.front())
                           : tr("Change %1 of %n Objects", nullptr, static_cast<int>(m_rows.size()))
                                 .arg(m_field.label);
    if (const Result<> done = m_document.push(std::move(edit), name, m_gesture); !done)
        return setProblem(tr("The project has moved on; nothing was changed."));
    refresh();
}

void FieldEditor::reset()
{
    Design trial = m_document.design();
    ChangeSet edit;
    for (const RowRef& row : m_rows) {
        const ChangeSet one = m_field.reset(trial, row);
        if (const Result<> possible = one.applyTo(trial); !possible)
            return;
        edit = edit.then(one);
    }
    setProblem({});
    m_shown.clear();
    const QString name = tr("Reset %1").arg(m_field.label);
    if (const Result<> done = m_document.push(std::move(edit), name); !done)
        setProblem(tr("The project has moved on; nothing was changed."));
    refresh();
}

void FieldEditor::setProblem(const QString& problem)
{
    const bool isBad = !problem.isEmpty();
    m_problem->setText(problem);
    m_problem->setVisible(isBad);
    if (m_editor->property("look").toString() == QLatin1String(isBad ? "bad" : ""))
        return;
    setLook(m_editor, isBad ? "bad" : "");
    m_editor->setAccessibleDescription(problem);
}

/// Where text goes on in another line is known with the width only.
void FieldEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->invalidate();
    setMinimumHeight(layout()->heightForWidth(width()));
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        m_gesture = m_document.newGesture();
    if (event->type() == QEvent::FocusOut && m_notes)
        commit(m_notes->toPlainText());
    if (event->type() == QEvent::Wheel && m_choice && !m_choice->hasFocus()) {
        event->ignore();  // Scrolling the panel must not change what is under the pointer.
        return true;
    }
    if (event->type() == QEvent::KeyPress && m_line
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && (m_line->text() != m_shown || m_problem->isVisibleTo(this))) {
        setProblem({});
        m_line->setText(m_shown);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace continua::ui
