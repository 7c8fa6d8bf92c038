// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/edit_commands.h"

#include "core/model/new_link.h"
#include "core/model/phase_design.h"
#include "core/model/references.h"
#include "ui/dialogs/kit_dialog.h"
#include "ui/models/kit_choices.h"
#include "ui/shell/actions.h"
#include "ui/shell/removed_text.h"
#include "ui/text/error_text.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"
#include "ui/text/remedy_text.h"
#include "ui/theme/icon.h"
#include "ui/tools/map_tool.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace continua::ui {

EditCommands::EditCommands(Session& session, const Actions& actions, QWidget& window)
    : QObject(&window), m_session(session), m_actions(actions), m_window(window)
{
    connect(&session.selection, &Selection::changed, this, &EditCommands::updateEnabled);
    connect(&session.plan, &PlanState::changed, this, &EditCommands::updateEnabled);
    connect(&session.plan, &PlanState::changed, this, &EditCommands::planChanged);
    connect(&session.plan, &PlanState::staled, this, &EditCommands::updateEnabled);
    connect(&session.document, &ProjectDocument::replaced, this, [this] {
        m_isApplyWaiting = false;
        updateEnabled();
    });
    updateEnabled();
}

void EditCommands::updateEnabled()
{
    m_actions.at(Command::Delete)->setEnabled(!m_session.selection.objects().empty());
    m_actions.at(Command::AddRack)->setEnabled(selectedSite().value != 0);
    const Plan* plan = m_session.plan.plan();
    const bool isRoadmap = plan && m_session.plan.outcome()->roadmap;
    m_actions.at(Command::ApplyPlan)
        ->setEnabled(plan && (isRoadmap || !plan->kits.empty() || !plan->openedSites.empty()));
}

SiteId EditCommands::selectedSite() const
{
    const auto sites = m_session.selection.all<Site>();
    if (sites.size() == 1)
        return sites.front();
    const auto racks = m_session.selection.all<Rack>();
    const Rack* rack = racks.empty() ? nullptr : m_session.document.design().find(racks.front());
    return rack ? rack->site : SiteId();
}

void EditCommands::push(ChangeSet edit, const QString& name)
{
    if (const Result<> done = m_session.document.push(std::move(edit), name); !done)
        emit failed(errorText(done.error()).sentence());
}

void EditCommands::deleteSelection()
{
    const Selection& selection = m_session.selection;
    if (selection.objects().empty())
        return;
    const QString name = displayName(m_session.document.design(), selection.objects().front());
    const auto count = static_cast<int>(selection.objects().size());
    ChangeSet edit =
        removal(m_session.document.design(), selection.all<Site>(), selection.all<Link>(),
                selection.all<Rack>(), selection.all<Workload>());
    edit = edit.then(remarksRemoval(m_session.document.design(), selection.all<Note>(),
                                    selection.all<RiskArea>()));
    const QString gone = removedText(edit);
    const QString step =
        count == 1 ? tr("Delete %1").arg(name) : tr("Delete %n Objects", nullptr, count);
    push(std::move(edit), step);
    emit done(count == 1 ? tr("Deleted %1: %2.").arg(name, gone) : tr("Deleted %1.").arg(gone));
}

void EditCommands::selectAllSites()
{
    std::vector<rules::Subject> sites;
    for (const auto& [id, site] : m_session.document.design().all<Site>())
        sites.emplace_back(id);
    m_session.selection.set(std::move(sites));
}

void EditCommands::askRack()
{
    if (const SiteId site = selectedSite())
        askRackAt(site);
}

void EditCommands::askRackAt(SiteId site)
{
    const Design& design = m_session.document.design();
    KitDialog dialog(design, site, siteUse(design, nullptr, site), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    push(addRacks(design, site, dialog.kit(), dialog.count(), m_session.document.ids()),
         tr("Add %1 x %2 at %3")
             .arg(dialog.count())
             .arg(kitName(design.catalog(), dialog.kit()), displayName(design, site)));
}

void EditCommands::drawLink(SiteId from, SiteId to)
{
    const Design& design = m_session.document.design();
    const Link link = newLink(design, from, to, {}, m_session.document.ids());
    push(ChangeSet().insert(link),
         tr("Draw Link %1 - %2").arg(shortName(design, from), shortName(design, to)));
    m_session.selection.set(link.id);
}

void EditCommands::take(ChangeSet edit, const Plan& plan)
{
    m_isApplyWaiting = false;
    if (edit.isEmpty())
        return;
    const QString name =
        tr("Apply Plan (%1, gap %2)").arg(quantityText(presentCost(plan)), percentText(plan.gap()));
    if (const Result<> done = m_session.document.push(std::move(edit), name); !done)
        emit failed(errorText(done.error()).sentence());
    else
        emit this->done(tr("The plan's racks and sites are part of the design now."));
}

void EditCommands::applyPlan()
{
    const std::shared_ptr<const PlanOutcome> outcome = m_session.plan.outcome();
    if (!outcome)
        return;
    const Design& design = m_session.document.design();
    if (outcome->roadmap) {
        // Of all phases: what was planned of another design is planned anew first.
        m_isApplyWaiting = !m_session.plan.isSettled();
        if (!m_isApplyWaiting)
            take(proposal(design, *outcome->roadmap), outcome->plan);
        return;
    }
    const Takeover taken = takeover(design, outcome->plan, m_session.document.ids());
    if (!m_session.plan.isStale() || sameButForWords(m_session.plan.plannedDesign(), design)) {
        take(taken.edit, outcome->plan);
        return;
    }
    const int revision = m_session.document.revision();
    const Design planned = m_session.plan.plannedDesign();
    switch (m_question ? m_question(taken) : askOldPlan(taken)) {
    case OldPlan::TakeOver:
        if (revision == m_session.document.revision())
            take(taken.edit, outcome->plan);
        break;
    case OldPlan::PlanAnew:
        m_isApplyWaiting = true;
        planChanged();  // It may have come while the question was open.
        break;
    case OldPlan::AsScenario: openAsScenario(planned, outcome->plan); break;
    case OldPlan::Leave: break;
    }
}

/// The plan as it was made: on the design of before.
void EditCommands::openAsScenario(const Design& planned, const Plan& plan)
{
    Design applied = planned;
    if (const Result<> done = proposal(planned, plan, m_session.document.ids()).applyTo(applied);
        !done)
        return emit failed(errorText(done.error()).sentence());
    emit scenarioWanted(applied, tr("Earlier plan"));
}

EditCommands::OldPlan EditCommands::askOldPlan(const Takeover& taken) const
{
    int racks = 0;
    for (const KitOrder& order : taken.leftOut)
        racks += order.count;
    QMessageBox box(&m_window);
    box.setObjectName(QStringLiteral("old_plan"));
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(tr("Apply Plan"));
    box.setText(tr("The design has changed since this plan was made."));
    QStringList told;
    told << tr("Its racks were checked against the design as it is.");
    if (racks > 0)
        told << tr("%n racks no longer fit and would be left out.", nullptr, racks);
    if (!taken.sitesLeftOut.empty())
        told << tr("%n sites are no candidates any more.", nullptr,
                   static_cast<int>(taken.sitesLeftOut.size()));
    if (racks == 0 && taken.sitesLeftOut.empty())
        told << tr("All of them still fit.");
    box.setInformativeText(told.join(QLatin1Char(' ')));
    QPushButton* anew = box.addButton(tr("Plan Anew, Then Apply"), QMessageBox::AcceptRole);
    QPushButton* takeOver = box.addButton(tr("Apply What Fits"), QMessageBox::AcceptRole);
    takeOver->setEnabled(!taken.edit.isEmpty());
    QPushButton* scenario = box.addButton(tr("Open as Scenario"), QMessageBox::AcceptRole);
    scenario->setToolTip(tr("The design as it was planned, with the plan applied, beside yours."));
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(anew);
    box.exec();
    return box.clickedButton() == anew     ? OldPlan::PlanAnew
         : box.clickedButton() == takeOver ? OldPlan::TakeOver
         : box.clickedButton() == scenario ? OldPlan::AsScenario
                                           : OldPlan::Leave;
}

/// Applies the plan that was waited for; an edit meanwhile is waited out, a failure ends it.
void EditCommands::planChanged()
{
    if (!m_isApplyWaiting)
        return;
    if (m_session.plan.failure())
        m_isApplyWaiting = false;
    else if (m_session.plan.isSettled())
        applyPlan();
}

/// An edit of the design that was planned, for the document: of phases only one was.
ChangeSet EditCommands::ofWhole(const ChangeSet& edit) const
{
    const PlanState& plan = m_session.plan;
    if (!plan.outcome() || !plan.outcome()->roadmap)
        return edit;
    return editOfWhole(m_session.document.design(), plan.phase(), plan.plannedDesign(), edit);
}

void EditCommands::carryOut(const rules::Fix& fix)
{
    QString name = remedySentence(m_session.document.design(), fix.remedy);
    const QString sentence = name;
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QChar(0x3002)))  // Full stops.
        name.chop(1);
    if (const Result<> pushed = m_session.document.push(ofWhole(fix.edit), name); !pushed)
        emit failed(errorText(pushed.error()).sentence());
    else
        emit done(tr("Done: %1").arg(sentence));
}

void EditCommands::carryOut(const ChangeSet& edit, const QString& name)
{
    if (const Result<> pushed = m_session.document.push(ofWhole(edit), name); !pushed)
        emit failed(errorText(pushed.error()).sentence());
    else
        emit done(tr("Done: %1").arg(name));
}

void EditCommands::addNoteAt(GeoPoint at)
{
    const Note note{.id = m_session.document.ids().next<Note>(),
                    .position = at,
                    .text = tr("New note").toStdString()};
    push(ChangeSet().insert(note), tr("Place Note"));
    m_session.selection.set(rules::Subject{note.id});
}

void EditCommands::fillMenu(QMenu& menu, const rules::Subject& object, GeoPoint at)
{
    if (std::holds_alternative<std::monostate>(object)) {
        menu.addAction(themedIcon(QStringLiteral("site")), tr("Place Site Here"), this,
                       [this, at] { emit siteWantedAt(at); });
        menu.addAction(tr("Add Note Here"), this, [this, at] { addNoteAt(at); });
        menu.addAction(tr("Copy Coordinates"), this, [at] {
            QGuiApplication::clipboard()->setText(QStringLiteral("%1, %2")
                                                      .arg(at.latitudeDeg, 0, 'f', 6)
                                                      .arg(at.longitudeDeg, 0, 'f', 6));
        });
        menu.addSeparator();
        menu.addAction(m_actions.at(Command::FitAll));
        return;
    }
    if (const auto* site = std::get_if<SiteId>(&object)) {
        menu.addAction(themedIcon(QStringLiteral("rack")), tr("Add Rack..."), this,
                       [this, id = *site] { askRackAt(id); });
        menu.addAction(tr("Show Racks"), this, [this, id = *site] { emit showRacksWanted(id); });
        menu.addSeparator();
    }
    menu.addAction(m_actions.at(Command::FitSelection));
    menu.addAction(m_actions.at(Command::ShowInspector));
    menu.addSeparator();
    menu.addAction(m_actions.at(Command::Delete));
}

}  // namespace continua::ui
