// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/array_strip.h"

#include "ui/theme/tokens.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace continua::ui {
namespace {

constexpr int kMost = 50;  ///< Copies in a row or column.
constexpr double kFarthestKm = 5000.0;

}  // namespace

ArrayStrip::ArrayStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("array_strip"));
    setAutoFillBackground(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kAround, metrics::kBetween, metrics::kAround,
                            metrics::kBetween);
    row->setSpacing(metrics::kBetween);
    const auto add = [&](auto* field, const QString& text, const char* name) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(text);
        auto* label = new QLabel(text);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
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
    auto* accept = new QPushButton(tr("Put Up"));
    accept->setObjectName(QStringLiteral("array_accept"));
    accept->setProperty("look", QStringLiteral("primary"));
    auto* cancel = new QPushButton(tr("Cancel"));
    row->addWidget(accept);
    row->addWidget(cancel);
    row->addStretch(1);
    connect(accept, &QPushButton::clicked, this, &ArrayStrip::accept);
    connect(cancel, &QPushButton::clicked, this, &ArrayStrip::cancelled);
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

void ArrayStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return accept();
    if (event->key() == Qt::Key_Escape)
        return emit cancelled();
    QWidget::keyPressEvent(event);
}

}  // namespace continua::ui
