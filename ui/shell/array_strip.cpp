// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/array_strip.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>

namespace continua::ui {
namespace {

constexpr int kMost = 50;  ///< Copies in a row or column.
constexpr double kFarthestKm = 5000.0;

}  // namespace

ArrayStrip::ArrayStrip(QWidget* parent) : AskStrip(QStringLiteral("array_strip"), parent)
{
    const auto add = [&](auto* field, const QString& text, const char* name) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(text);
        auto* label = new QLabel(text);
        label->setBuddy(field);
        row()->addWidget(label);
        row()->addWidget(field);
        return field;
    };
    const auto count = [] {
        auto* field = new QSpinBox;
        field->setRange(1, kMost);
        return field;
    };
    const auto distance = [] {
        auto* field = new QDoubleSpinBox;
        field->setRange(-kFarthestKm, kFarthestKm);
        field->setDecimals(2);
        field->setValue(10.0);
        //: After a number: kilometers
        field->setSuffix(tr(" km"));
        return field;
    };
    m_across = add(count(), tr("Across"), "array_across");
    m_down = add(count(), tr("Down"), "array_down");
    m_east = add(distance(), tr("To the east"), "array_east");
    m_south = add(distance(), tr("To the south"), "array_south");
    m_across->setValue(3);
    addButtons(QStringLiteral("array_accept"), tr("Put Up"), tr("Cancel"));
    hide();
}

void ArrayStrip::begin()
{
    show();
    m_across->setFocus();
    m_across->selectAll();
}

void ArrayStrip::accept()
{
    emit accepted(m_across->value(), m_down->value(), Length::fromKm(m_east->value()),
                  Length::fromKm(m_south->value()));
}

}  // namespace continua::ui
