// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/project_document.h"
#include "ui/models/field.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace continua::ui {

/// One field of one or several rows: label, value, a mark where it is not the default, and what is
/// wrong with an entry that could not be used. The entry stays until it is mended or Escape.
///
/// Every entry is an undo step; those made without leaving the field are one.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(Field field, std::vector<RowRef> rows, ProjectDocument& document,
                const Reading& reading, QWidget* parent = nullptr);
    ~FieldEditor() override;

    const QString& key() const { return m_field.key; }
    const std::vector<RowRef>& rows() const { return m_rows; }
    /// Shows what the rows hold now, unless something is being typed.
    void refresh();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildEditor();
    void show(const QString& text, bool isMixed);
    void commit(const QString& text);
    void reset();
    void setProblem(const QString& problem);
    bool isTyping() const;

    Field m_field;
    std::vector<RowRef> m_rows;
    ProjectDocument& m_document;
    const Reading& m_reading;
    ProjectDocument::Gesture m_gesture = ProjectDocument::NoGesture;
    QString m_shown;  ///< What refresh() put there last.

    QWidget* m_editor = nullptr;
    QLabel* m_value = nullptr;
    QLineEdit* m_line = nullptr;
    QComboBox* m_choice = nullptr;
    QCheckBox* m_check = nullptr;
    QPlainTextEdit* m_notes = nullptr;
    QToolButton* m_reset = nullptr;
    QLabel* m_problem = nullptr;
};

}  // namespace continua::ui
