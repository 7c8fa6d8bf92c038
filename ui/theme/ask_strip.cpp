// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/ask_strip.h"

#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace continua::ui {

AskStrip::AskStrip(const QString& name, QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setObjectName(name);
    setAutoFillBackground(true);
    m_row->setContentsMargins(metrics::kGroups, metrics::kBetween, metrics::kGroups,
                              metrics::kBetween);
    m_row->setSpacing(metrics::kBetween);
}

void AskStrip::addButtons(const QString& name, const QString& accept, const QString& cancel)
{
    auto* yes = new QPushButton(accept);
    yes->setObjectName(name);
    yes->setProperty("look", QStringLiteral("primary"));
    auto* no = new QPushButton(cancel);
    m_row->addWidget(yes);
    m_row->addWidget(no);
    m_row->addStretch(1);
    connect(yes, &QPushButton::clicked, this, [this] { this->accept(); });
    connect(no, &QPushButton::clicked, this, &AskStrip::cancelled);
}

void AskStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return accept();
    if (event->key() == Qt::Key_Escape)
        return emit cancelled();
    QWidget::keyPressEvent(event);
}

}  // namespace continua::ui
