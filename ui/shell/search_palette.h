// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/search_model.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace continua::ui {

/// Commands, objects and places by typing: Enter runs or goes there, Escape closes.
class SearchPalette : public QFrame {
    Q_OBJECT

public:
    explicit SearchPalette(QWidget* parent);

    SearchModel& model() { return m_model; }
    /// Called before it opens: time to say what can be found.
    void setSupply(std::function<void()> supply) { m_supply = std::move(supply); }
    /// Opens it over its parent with an empty query.
    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void runCurrent();
    void stepBy(int step);

    SearchModel m_model;
    std::function<void()> m_supply;
    QLineEdit* m_query = nullptr;
    QListView* m_list = nullptr;
    QPointer<QWidget> m_before;  ///< Who had the keyboard.
};

}  // namespace continua::ui
