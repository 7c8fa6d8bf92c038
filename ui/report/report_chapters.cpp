// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/optics/catalog_line.h"
#include "core/rules/approvals.h"
#include "ui/rack/rack_painter.h"
#include "ui/report/report.h"
#include "ui/text/figure_text.h"
#include "ui/text/finding_text.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"
#include "ui/text/remedy_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <set>

namespace continua::ui {
namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::Report)
};

/// One elevation, and how many racks look like it.
struct RackFigure {
    RackDrawing drawing;
    int count = 1;
};

/// Racks of a site, equal ones once: a hundred equal racks need one drawing.
std::vector<RackFigure> rackFigures(const Design& design, const Plan& plan, SiteId site)
{
    std::vector<RackFigure> figures;
    for (const auto& [id, rack] : design.all<Rack>()) {
        if (rack.site != site)
            continue;
        const auto equal = std::find_if(figures.begin(), figures.end(), [&](const RackFigure& f) {
            return f.drawing.frame == rack.frame && f.drawing.items == rack.items;
        });
        if (equal != figures.end()) {
            ++equal->count;
            continue;
        }
        const RackFrame* frame = find(design.catalog().frames, rack.frame);
        figures.push_back({{.site = site,
                            .title = QString::fromStdString(rack.name),
                            .subtitle = rack.kit.empty()
                                          ? QString::fromStdString(frame ? frame->name : rack.frame)
                                          : kitName(design.catalog(), rack.kit),
                            .frame = rack.frame,
                            .items = rack.items}});
    }
    for (const KitOrder& order : plan.kits)
        if (const Kit* kit = find(design.catalog().kits, order.kit); kit && order.site == site)
            figures.push_back({{.site = site,
                                .title = {},
                                .subtitle = QString::fromStdString(kit->name),
                                .frame = kit->frame,
                                .items = kit->items,
                                .isPlanned = true},
                               order.count});
    for (RackFigure& figure : figures)
        figure.drawing.title =
            figure.count > 1
                //: Over a drawing: the code of a site, and how many of its racks look like this
                ? ReportText::tr("%1, %2 racks")
                      .arg(shortName(design, site), countText(figure.count))
                : shortName(design, site) + QLatin1Char(' ') + figure.drawing.title;
    return figures;
}

}  // namespace

void Report::addMap()
{
    m_layout.addParagraph(ReportText::tr(
        "Sites by kind, links as geodesics with their waypoints. Wider lines carry more; dashed "
        "lines and hollow symbols are planned or candidates. Marks say where a limit is near or "
        "broken."));
    addMapFigure(m_layout.width() * 1.15);
    m_layout.addCaption(ReportText::tr("Sites, links and their state in the plan."));
}

void Report::addSites()
{
    FactsTable list{ReportText::tr("Sites"),
                    {{ReportText::tr("Code"), false, 9},
                     {ReportText::tr("Site"), false, 20},
                     {ReportText::tr("Kind"), false, 16},
                     {ReportText::tr("Country"), false, 10},
                     {ReportText::tr("Status"), false, 9},
                     {ReportText::tr("Feeds"), false, 6},
                     {ReportText::tr("PUE"), true, 5},
                     {ReportText::tr("Availability"), true, 9}}};
    for (const report::SiteFacts& row : m_facts.sites) {
        const Site& site = m_design.at(row.site);
        list.rows.push_back({{{QString::fromStdString(site.code)},
                              {displayName(m_design, site.id)},
                              {nameOf(site.kind)},
                              {countryName(m_design.catalog(), site.country)},
                              {row.opened ? ReportText::tr("Opened by plan") : nameOf(site.status)},
                              {nameOf(row.use.limits.redundancy)},
                              {numberText(row.use.limits.pue, 2)},
                              {availabilityText(row.use.limits.availability)}},
                             site.id});
    }
    list.whenEmpty = ReportText::tr("There is no site.");
    m_layout.addTable(list);
    m_layout.addSubheading(ReportText::tr("Power and cooling against limits"));
    addChart(powerChart(m_design, m_facts));
    m_layout.addTable(siteTable(m_design, m_facts));
    if (!m_options.headrooms)
        return;
    m_layout.addSubheading(ReportText::tr("What runs out first"));
    m_layout.addParagraph(
        ReportText::tr("How far all demand that the plan runs at a site can grow there, and what "
                       "then runs out; of the rest, what is left over is of no use any more."),
        true);
    m_layout.addTable(headroomTable(m_design, m_facts));
}

void Report::addLinks()
{
    m_layout.addTable(linkTable(m_design, m_facts));
    m_layout.addSubheading(ReportText::tr("Lightpaths"));
    m_layout.addParagraph(
        ReportText::tr("GSNR in 0.1 nm; the margin is what is left after penalties, required "
                       "OSNR and the system margin of %1.")
                .arg(quantityText(Decibel::fromDb(assumption(m_design, "system_margin_db"))))
            + QLatin1Char(' ')
            + (optics::judgesSpectrumAsPlanned(m_design)
                   ? ReportText::tr("Judged among the channels that the plan lights.")
                   : ReportText::tr("Judged with every fiber full, the worst case.")),
        true);
    m_layout.addTable(lightpathTable(m_design, m_facts));
}

void Report::addRacks()
{
    m_layout.addTable(kitTable(m_design, m_facts));
    // Racks are drawn in the pixels of the screen, at half a point each: four to a row.
    constexpr double kPixel = 0.5 * page::kPoint;
    constexpr double kFrameWidth = 178.0;
    const RackPainter painter(
        m_design, {.theme = ThemeKind::Print, .perMm = 0.19, .frameWidth = kFrameWidth});
    std::vector<RackDrawing> drawings;
    for (const report::SiteFacts& site : m_facts.sites)
        for (const RackFigure& figure : rackFigures(m_design, m_outcome.plan, site.site))
            drawings.push_back(figure.drawing);
    for (std::size_t from = 0; from < drawings.size();) {
        std::vector<RackDrawing> row;
        double width = 0.0, height = 0.0;
        for (; from < drawings.size(); ++from) {
            const QSizeF size = painter.size(drawings[from]) * kPixel;
            if (!row.empty() && width + size.width() > m_layout.width())
                break;
            width += size.width();
            height = std::max(height, size.height());
            row.push_back(drawings[from]);
        }
        m_layout.addFigure(height, [painter, row, height](QPainter& canvas, const QRectF& box) {
            double x = box.left();
            for (const RackDrawing& rack : row) {
                const QSizeF size = painter.size(rack) * kPixel;
                canvas.save();
                canvas.translate(x, box.top() + height - size.height());
                canvas.scale(kPixel, kPixel);
                painter.paint(canvas, {}, rack);
                canvas.restore();
                x += size.width();
            }
        });
        m_layout.addCaption(ReportText::tr("Racks by site, to scale in height."));
    }
}

void Report::addWorkloads()
{
    m_layout.addTable(placementTable(m_design, m_facts));
    m_layout.addSubheading(ReportText::tr("Accelerators"));
    addChart(acceleratorChart(m_design, m_facts));
    m_layout.addTable(acceleratorTable(m_design, m_facts));
}

void Report::addLatency()
{
    m_layout.addTable(flowTable(m_design, m_facts));
    addChart(latencyChart(m_design, m_facts));
}

void Report::addCost()
{
    if (!m_facts.phases.empty())
        m_layout.addTable(phaseTable(m_design, m_facts));
    addChart(costByKindChart(m_design, m_facts));
    m_layout.addTable(costByKindTable(m_design, m_facts));
    addChart(costBySiteChart(m_design, m_facts));
    m_layout.addTable(costBySiteTable(m_design, m_facts));
    m_layout.addTable(costBySiteAndKindTable(m_design, m_facts));
}

void Report::addEnergy() { m_layout.addTable(energyTable(m_design, m_facts)); }

void Report::addMaterials() { m_layout.addTable(partTable(m_design, m_facts)); }

namespace {

/// What is wrong, and of what cannot be met the first ways out with their prices.
QString issueText(const Design& design, const rules::Finding& finding)
{
    constexpr std::size_t kMostRemedies = 3;
    QString text = findingText(design, finding);
    if (finding.severity != rules::Severity::Error || finding.remedies.empty())
        return text;
    QStringList ways;
    for (std::size_t i = 0; i < std::min(finding.remedies.size(), kMostRemedies); ++i)
        ways << remedyText(design, finding.remedies[i]);
    return text + QLatin1Char(' ') + ReportText::tr("Ways out: %1").arg(ways.join(' '));
}

}  // namespace

void Report::addIssues()
{
    FactsTable open{ReportText::tr("Open issues"),
                    {{ReportText::tr("Severity"), false, 12},
                     {ReportText::tr("Rule"), false, 13},
                     {ReportText::tr("Object"), false, 22},
                     {ReportText::tr("Finding"), false, 48}}};
    FactsTable approved{ReportText::tr("Approved issues"),
                        {{ReportText::tr("Severity"), false, 12},
                         {ReportText::tr("Rule"), false, 13},
                         {ReportText::tr("Object"), false, 18},
                         {ReportText::tr("Finding"), false, 32},
                         {ReportText::tr("Why it may stand"), false, 20}}};
    for (const rules::Finding& finding : m_facts.findings) {
        const auto id = rules::ruleId(finding.kind);
        const bool isOpen = finding.isOpen();
        FactsTable::Row row{
            {{nameOf(finding.severity), {}, isOpen && finding.severity == rules::Severity::Error},
             {QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))},
             {displayName(m_design, finding.subject)},
             {isOpen ? issueText(m_design, finding) : findingText(m_design, finding)}},
            finding.subject};
        if (!isOpen)
            row.cells.push_back({QString::fromStdString(finding.approval)});
        (isOpen ? open : approved).rows.push_back(std::move(row));
    }
    open.whenEmpty = ReportText::tr("No issue is open.");
    m_layout.addTable(open);
    if (!approved.rows.empty()) {
        m_layout.addSubheading(approved.title);
        m_layout.addTable(approved);
    }
    addIgnoredRules();
}

/// An empty list must not be taken for a clean design.
void Report::addIgnoredRules()
{
    const std::vector<std::string> ignored = rules::ignoredRules(m_design);
    QStringList ids;
    for (const std::string& rule : ignored)
        ids << QString::fromStdString(rule);
    m_layout.addParagraph(
        ids.isEmpty()
            ? ReportText::tr("Rules ignored: none. Errors, warnings and notes are included.")
            : ReportText::tr("Rules ignored: %1. Errors, warnings and notes are included.")
                  .arg(ids.join(QStringLiteral(", "))));
}

void Report::addAssumptions()
{
    m_layout.addParagraph(ReportText::tr(
        "Every figure that the plan rests on and that no drawn object carries. What has no "
        "published source is called a planning estimate."));
    m_layout.addTable(assumptionTable(m_design, m_facts));
    m_layout.addSubheading(ReportText::tr("Figures without a published source"));
    m_layout.addTable(weakFigureTable(m_design, m_facts));
}

void Report::addMethod()
{
    const Plan& plan = m_outcome.plan;
    m_layout.addParagraph(
        ReportText::tr("The plan minimizes the %1: a construction, then local improvement, every "
                       "result checked against the rules of the design. Demand that cannot be "
                       "served is priced and listed, never dropped.")
            .arg(nameOf(plan.objectiveKind).toLower()));
    m_layout.addParagraph(ReportText::tr(
        "What is minimized is the total: what the plan takes, and penalties for "
        "demand that finds no place, so that leaving work out never looks cheap. "
        "Nobody pays the penalties. The lower bound holds for this total and for the "
        "model as stated: no plan of this design can have a lower one. The gap is "
        "the distance of this plan's total to it, as a share."));
    FactsTable table{ReportText::tr("Run"),
                     {{ReportText::tr("Item"), false, 20}, {ReportText::tr("Value"), false, 40}}};
    const auto add = [&](const QString& name, const QString& value) {
        table.rows.push_back({{{name}, {value}}});
    };
    add(ReportText::tr("Status"), nameOf(plan.status));
    add(ReportText::tr("Cost over the horizon"), quantityText(presentCost(plan)));
    add(ReportText::tr("Penalty for unserved demand"), quantityText(unservedPenalty(plan)));
    add(ReportText::tr("Total that is minimized"),
        objectiveText(plan.objectiveKind, plan.objective));
    add(ReportText::tr("Lower bound of the total"),
        objectiveText(plan.objectiveKind, plan.lowerBound));
    add(ReportText::tr("Gap between the two"), percentText(plan.gap()));
    add(ReportText::tr("Seed"), QString::number(plan.seed));
    add(ReportText::tr("Engine"), QString::fromStdString(plan.engineVersion));
    add(ReportText::tr("Input"),
        m_options.inputHash.isEmpty() ? unknownText() : m_options.inputHash);
    m_layout.addTable(table);
}

}  // namespace continua::ui
