// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/cut_text.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>

namespace continua::ui {
namespace {

/// How much of a box is its text.
int textRoom(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    return box.style()
        ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
        .width();
}

class Teller final : public QObject {
public:
    explicit Teller(QComboBox& box) : QObject(&box), m_box(box) { box.installEventFilter(this); }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        const QString text = m_box.currentText();
        if (event->type() != QEvent::ToolTip
            || m_box.fontMetrics().horizontalAdvance(text) <= textRoom(m_box))
            return QObject::eventFilter(object, event);
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                           wholeTextTip(text, m_box.toolTip()), &m_box);
        return true;
    }

private:
    QComboBox& m_box;
};

}  // namespace

CutButton::CutButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setToolTip(text);
    setAccessibleName(text);
}

void CutButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    option.text = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    painter.drawControl(QStyle::CE_PushButton, option);
}

void tellWholeText(QComboBox& box) { new Teller(box); }

QString wholeTextTip(const QString& text, const QString& more)
{
    return more.isEmpty() || more == text ? text : text + QLatin1Char('\n') + more;
}

}  // namespace continua::ui
