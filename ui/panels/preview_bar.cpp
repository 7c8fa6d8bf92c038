// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/preview_bar.h"

#include "ui/text/changes_text.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace continua::ui {

PreviewBar::PreviewBar(PlanPreview& preview, QWidget* parent) : QFrame(parent), m_preview(preview)
{
    setObjectName(QStringLiteral("preview_bar"));
    setProperty("look", QStringLiteral("banner"));
    setAccessibleName(tr("Preview"));
    m_text = new QLabel;
    m_text->setObjectName(QStringLiteral("preview_text"));
    m_text->setWordWrap(true);
    m_do = new QPushButton;
    m_do->setObjectName(QStringLiteral("preview_do"));
    m_do->setProperty("look", QStringLiteral("primary"));
    m_close = new QPushButton(tr("Close Preview"));
    m_close->setObjectName(QStringLiteral("preview_close"));
    m_close->setAccessibleName(m_close->text());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kAround, metrics::kInside, metrics::kBetween,
                            metrics::kInside);
    row->setSpacing(metrics::kBetween);
    row->addWidget(m_text, 1);
    row->addWidget(m_do);
    row->addWidget(m_close);
    connect(&preview, &PlanPreview::changed, this, &PreviewBar::update);
    connect(m_close, &QPushButton::clicked, &preview, &PlanPreview::close);
    connect(m_do, &QPushButton::clicked, this, [this] {
        if (m_preview.kind() == PlanPreview::Kind::Apply)
            emit applyWanted();
        else
            emit carryOutWanted();
    });
    update();
}

void PreviewBar::update()
{
    const PlanPreview::Kind kind = m_preview.kind();
    const bool isApply = kind == PlanPreview::Kind::Apply;
    setVisible(isApply || kind == PlanPreview::Kind::WayOut);
    if (!m_preview.ghosts())
        return;
    const QString changes = changesText(m_preview.ghosts()->changes);
    if (isApply) {
        m_text->setText(changes.isEmpty() ? tr("Preview: the plan adds nothing to what is drawn.")
                                          : tr("Preview of the plan: %1.").arg(changes));
        m_do->setText(tr("Apply"));
    } else {
        m_text->setText(changes.isEmpty() ? tr("Preview: the plan would stay the same.")
                                          : tr("Preview: %1.").arg(changes));
        m_do->setText(tr("Pin Here"));
    }
    m_do->setAccessibleName(m_do->text());
}

}  // namespace continua::ui
