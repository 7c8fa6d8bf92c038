// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/duplicate_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace continua::ui {
namespace {

const QString kUsualPattern = QStringLiteral("R##");
constexpr int kMostCopies = 200;

}  // namespace

DuplicateStrip::DuplicateStrip(QWidget* parent) : AskStrip(QStringLiteral("duplicateStrip"), parent)
{
    m_title = new QLabel;
    m_count = new QSpinBox;
    m_count->setObjectName(QStringLiteral("duplicateCount"));
    m_count->setRange(1, kMostCopies);
    m_count->setValue(6);
    m_count->setAccessibleName(tr("Copies"));
    m_pattern = new QLineEdit(kUsualPattern);
    m_pattern->setObjectName(QStringLiteral("duplicatePattern"));
    m_pattern->setAccessibleName(tr("Names"));
    m_pattern->setToolTip(tr("Hash marks stand for the number: R## gives R01, R02. Names that are "
                             "taken are passed over."));
    m_pattern->setMaximumWidth(120);
    auto* copies = new QLabel(tr("Copies"));
    copies->setBuddy(m_count);
    auto* names = new QLabel(tr("Names"));
    names->setBuddy(m_pattern);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_title, copies, m_count, names, m_pattern})
        row()->addWidget(part);
    addButtons(QStringLiteral("duplicateAccept"), tr("Duplicate"), tr("Cancel"));
}

void DuplicateStrip::begin(const QString& rack)
{
    m_title->setText(tr("Duplicate %1").arg(rack));
    m_count->setFocus();
    m_count->selectAll();
}

QString DuplicateStrip::pattern() const
{
    const QString text = m_pattern->text().trimmed();
    return text.isEmpty() ? kUsualPattern : text;
}

void DuplicateStrip::accept() { emit accepted(m_count->value(), pattern()); }

}  // namespace continua::ui
