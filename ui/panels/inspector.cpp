// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/inspector.h"

#include "ui/models/assumption_fields.h"
#include "ui/models/flow_fields.h"
#include "ui/models/link_fields.h"
#include "ui/models/rack_fields.h"
#include "ui/models/remark_fields.h"
#include "ui/models/row_lists.h"
#include "ui/models/site_fields.h"
#include "ui/models/workload_fields.h"
#include "ui/panels/field_editor.h"
#include "ui/panels/question_view.h"
#include "ui/text/names.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace continua::ui {
namespace {

constexpr int kMostFindings = 4;

QLabel* wrappedLabel(const QString& text, const char* look)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setProperty("look", QString::fromLatin1(look));
    return label;
}

template <class Entity>
std::vector<Id<Entity>> idsOf(const std::vector<rules::Subject>& objects)
{
    std::vector<Id<Entity>> ids;
    for (const rules::Subject& object : objects)
        if (const auto* id = std::get_if<Id<Entity>>(&object))
            ids.push_back(*id);
    return ids;
}

bool isThere(const Design& design, const rules::Subject& object)
{
    return std::visit(
        [&]<class Part>(const Part& part) {
            if constexpr (std::is_same_v<Part, std::monostate>)
                return false;
            else
                return design.find(part) != nullptr;
        },
        object);
}

template <class Entity>
std::vector<RowRef> rowsOf(const std::vector<Id<Entity>>& ids)
{
    return {ids.begin(), ids.end()};
}

}  // namespace

Inspector::Inspector(ProjectDocument& document, Selection& selection, const Reading& reading,
                     const PlanState& plan, FindingModel::Sentence sentence, QWidget* parent)
    : QScrollArea(parent), m_document(document), m_selection(selection), m_reading(reading),
      m_plan(plan), m_sentence(std::move(sentence))
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&selection, &Selection::changed, this, &Inspector::rebuild);
    connect(&reading, &Reading::designChanged, this, &Inspector::refresh);
    connect(&reading, &Reading::planChanged, this, &Inspector::refresh);
    connect(&reading, &Reading::replaced, this, &Inspector::rebuild);
    rebuild();
}

void Inspector::setContext(std::optional<SiteId> site)
{
    if (std::exchange(m_context, site) != site && m_selection.objects().empty())
        rebuild();
}

std::vector<rules::Subject> Inspector::objects() const
{
    if (m_selection.objects().empty() && m_context && m_document.design().find(*m_context))
        return {*m_context};
    // A project that was put in place of another is shown before the selection knows of it.
    std::vector<rules::Subject> objects = m_selection.objects();
    std::erase_if(objects, [this](const rules::Subject& object) {
        return !isThere(m_document.design(), object);
    });
    return objects;
}

Inspector::~Inspector()
{
    // A field that loses the keyboard on the way out must not edit through a panel half gone.
    m_editors.clear();
    delete takeWidget();
}

FieldEditor* Inspector::editor(const QString& key) const
{
    for (FieldEditor* editor : m_editors)
        if (editor->key() == key)
            return editor;
    return nullptr;
}

void Inspector::focusFirst()
{
    if (m_editors.empty())
        return;
    m_editors.front()->setFocus(Qt::TabFocusReason);
    if (auto* notes = m_editors.front()->findChild<QPlainTextEdit*>())
        notes->selectAll();  // As a line is: typing replaces it.
}

void Inspector::focusField(const RowRef& row, const QString& key)
{
    FieldEditor* found = nullptr;
    for (FieldEditor* editor : m_editors) {
        const bool isOfRow = editor->rows() == std::vector<RowRef>{row};
        if (isOfRow && (editor->key() == key || !found))
            found = editor;
    }
    if (!found)
        return;
    ensureWidgetVisible(found);
    found->setFocus(Qt::TabFocusReason);
}

/// Flows, then replicas, of the one workload that is selected.
std::vector<RowRef> Inspector::partsShown() const
{
    const auto workloads = idsOf<Workload>(objects());
    if (workloads.size() != 1 || objects().size() != 1)
        return {};
    const Workload& workload = m_document.design().at(workloads.front());
    std::vector<RowRef> parts;
    for (std::size_t i = 0; i < workload.flows.size(); ++i)
        parts.emplace_back(FlowRow{workload.id, static_cast<int>(i)});
    for (std::size_t i = 0; i < workload.replicas.size(); ++i)
        parts.emplace_back(ReplicaRow{workload.id, static_cast<int>(i)});
    return parts;
}

void Inspector::refresh()
{
    // Objects may have gone, flows may have come or gone: then the rows are others.
    for (const rules::Subject& object : m_selection.objects()) {
        if (!isThere(m_document.design(), object))
            return m_selection.prune(m_document.design());  // Which leads to rebuild().
    }
    if (partsShown() != m_parts)
        return rebuild();
    for (FieldEditor* editor : m_editors)
        editor->refresh();
    if (objects().size() == 1)
        m_title->setText(displayName(m_document.design(), objects().front()));
    if (m_findings)
        addFindings(objects().front());
}

void Inspector::rebuild()
{
    m_editors.clear();
    m_parts = partsShown();
    m_findings = nullptr;
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("inspector_page"));
    // As wide as the panel whatever stands in it: there is no scrolling sideways.
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_content = m_column = new QVBoxLayout(page);
    m_content->setContentsMargins(metrics::kAround, metrics::kBetween, metrics::kBetween,
                                  metrics::kAround);
    m_content->setSpacing(metrics::kInside);

    const Design& design = m_document.design();
    const auto sites = idsOf<Site>(objects());
    const auto links = idsOf<Link>(objects());
    const auto racks = idsOf<Rack>(objects());
    const auto workloads = idsOf<Workload>(objects());
    const auto notes = idsOf<Note>(objects());
    const auto areas = idsOf<RiskArea>(objects());
    const std::size_t count = objects().size();
    const auto title = [&](const QString& several, const QString& kind) {
        addTitle(count == 1 ? displayName(design, objects().front()) : several,
                 count == 1 ? kind : tr("An entry changes all of them."));
        if (count == 1) {
            m_findings = new QWidget;
            m_column->addWidget(m_findings);
            addFindings(objects().front());
        }
    };
    const int n = static_cast<int>(count);
    if (count == 0) {
        addProject();
    } else if (sites.size() == count) {
        title(tr("%n sites", nullptr, n), tr("Site"));
        if (count == 1)
            addSite(sites.front());
        addFields(siteFields(), rowsOf(sites));
    } else if (links.size() == count) {
        title(tr("%n links", nullptr, n), tr("Link"));
        addFields(linkFields(), rowsOf(links));
        if (count == 1 && m_linkPage) {
            addSection(tr("Optics"), QStringLiteral("optics"), true);
            m_column->addWidget(m_linkPage(links.front()));
        }
    } else if (notes.size() == count) {
        title(tr("%n map notes", nullptr, n), tr("Note"));
        addFields(noteFields(), rowsOf(notes));
    } else if (areas.size() == count) {
        title(tr("%n failure areas", nullptr, n), tr("Failure area"));
        addFields(areaFields(), rowsOf(areas));
    } else if (racks.size() == count) {
        title(tr("%n racks", nullptr, n), tr("Rack"));
        addFields(rackFields(), rowsOf(racks));
    } else if (workloads.size() == count) {
        title(tr("%n workloads", nullptr, n), tr("Workload"));
        addFields(workloadFields(), rowsOf(workloads));
        if (count == 1)
            addWorkload(workloads.front());
    } else {
        addTitle(tr("%n objects", nullptr, n),
                 tr("Of several kinds. Select objects of one kind to change them together."));
    }
    m_content->addStretch(1);
    setWidget(page);
}

void Inspector::addTitle(const QString& title, const QString& subtitle)
{
    m_title = wrappedLabel(title, "heading");
    m_title->setObjectName(QStringLiteral("inspector_title"));
    m_column->addWidget(m_title);
    m_column->addWidget(wrappedLabel(subtitle, "muted"));
}

void Inspector::addSection(const QString& title, const QString& key, bool isOpen)
{
    m_column = m_content;
    const auto known = m_isOpen.find(key);
    const bool isShown = known == m_isOpen.end() ? isOpen : known->second;

    auto* head = new QToolButton;
    head->setText(title);
    head->setAccessibleName(title);
    head->setCheckable(true);
    head->setChecked(isShown);
    head->setProperty("look", QStringLiteral("fold"));
    head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head->setIconSize({14, 14});
    head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    head->setToolTip(title);
    const auto mark = [head](bool open) {
        head->setIcon(
            themedIcon(open ? QStringLiteral("chevron_down") : QStringLiteral("chevron_right"),
                       IconTint::Muted));
    };
    mark(isShown);
    auto* body = new QWidget;
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, metrics::kInside);
    rows->setSpacing(2);
    connect(head, &QToolButton::toggled, body, [this, body, mark, key](bool open) {
        body->setVisible(open);
        mark(open);
        m_isOpen[key] = open;
    });
    m_content->addSpacing(metrics::kInside);
    m_content->addWidget(head);
    m_content->addWidget(body);
    body->setVisible(isShown);  // Not before: without a parent it would be a window of its own.
    m_column = rows;
}

void Inspector::addFields(const Fields& fields, const std::vector<RowRef>& rows)
{
    QString section;
    for (const Field& field : fields) {
        if (!field.inInspector)
            continue;
        if (field.section != section) {
            section = field.section;
            const bool isTail = &field != &fields.front()
                             && (fields.back().section == section);  // Notes and tags are folded.
            addSection(section, section, !isTail);
        }
        auto* editor = new FieldEditor(field, rows, m_document, m_reading);
        m_editors.push_back(editor);
        m_column->addWidget(editor);
    }
}

void Inspector::addProject()
{
    addTitle(tr("Project"), tr("Nothing is selected. These hold for the whole plan."));
    addFields(projectFields(), {ProjectRow()});
    const Fields fields = assumptionFields();
    const auto value = std::find_if(fields.begin(), fields.end(), [](const Field& field) {
        return field.key == QLatin1String("value");
    });
    addSection(tr("Assumptions"), QStringLiteral("assumptions"), false);
    for (const RowRef& row : assumptionRows(m_document.design())) {
        const Assumption& assumption = m_document.design().at(std::get<AssumptionId>(row));
        Field field = *value;
        field.key = QString::fromStdString(assumption.key);
        const QString unit = QString::fromStdString(assumption.unit);
        field.label = unit.isEmpty() ? QString::fromStdString(assumption.name)
                                     : tr("%1, %2", "assumption, unit")
                                           .arg(QString::fromStdString(assumption.name), unit);
        field.isLabelAbove = true;
        auto* editor = new FieldEditor(field, {row}, m_document, m_reading);
        m_editors.push_back(editor);
        m_column->addWidget(editor);
    }
}

void Inspector::addSite(SiteId site)
{
    const Design& design = m_document.design();
    std::vector<rules::Subject> racks;
    for (const RowRef& row : rackRows(design))
        if (design.at(std::get<RackId>(row)).site == site)
            racks.emplace_back(std::get<RackId>(row));
    const std::vector<LinkId> ids = linksAt(design, site);
    addObjectLinks(tr("Links (%1)").arg(ids.size()), {ids.begin(), ids.end()});
    addObjectLinks(tr("Racks drawn (%1)").arg(racks.size()), racks);
    addButton(tr("Add Rack..."), QStringLiteral("rack"),
              [this, site] { emit addRackWanted(site); });
    addButton(tr("Show Racks"), QStringLiteral("chevron_right"),
              [this, site] { emit showRacksWanted(site); });
    addSection(tr("What Runs Out First"), QStringLiteral("headroom"), true);
    m_column->addWidget(headroomView(m_plan, site));
}

void Inspector::addWorkload(WorkloadId workload)
{
    const Design& design = m_document.design();
    const auto replicas = static_cast<int>(design.at(workload).replicas.size());
    const auto flows = static_cast<int>(design.at(workload).flows.size());
    m_column = m_content;
    addButton(tr("Add Flow"), QStringLiteral("plus"), [this] { emit addFlowWanted(); });
    addButton(tr("Add Replica"), QStringLiteral("plus"), [this] { emit addReplicaWanted(); });
    for (int i = 0; i < flows; ++i) {
        const FlowRow row{workload, i};
        addPart(flowFields(), row, tr("Flow %1").arg(flowName(design, workload, i)), flows <= 2);
        addButton(tr("Remove Flow"), QStringLiteral("trash"),
                  [this, row] { emit removeWanted(row); });
    }
    for (int i = 0; i < replicas; ++i) {
        const ReplicaRow row{workload, i};
        addPart(replicaFields(), row, tr("Replica %1").arg(replicaName(design, workload, i)),
                replicas <= 2);
        m_column->addWidget(whyHereView(m_plan, workload, i));
        if (replicas > 1)
            addButton(tr("Remove Replica"), QStringLiteral("trash"),
                      [this, row] { emit removeWanted(row); });
    }
}

/// A section of its own for one flow or replica.
void Inspector::addPart(Fields fields, const RowRef& row, const QString& title, bool isOpen)
{
    addSection(title, title, isOpen);
    for (Field& field : fields) {
        if (!field.inInspector)
            continue;
        auto* editor = new FieldEditor(std::move(field), {row}, m_document, m_reading);
        m_editors.push_back(editor);
        m_column->addWidget(editor);
    }
}

void Inspector::addObjectLinks(const QString& title, const std::vector<rules::Subject>& objects)
{
    addSection(title, title.section(QLatin1Char('('), 0, 0), false);
    if (objects.empty())
        m_column->addWidget(wrappedLabel(tr("None."), "muted"));
    for (const rules::Subject& object : objects) {
        const QString name = displayName(m_document.design(), object);
        auto* button = new QPushButton(name);
        button->setProperty("look", QStringLiteral("link"));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setAccessibleName(tr("Select %1").arg(name));
        connect(button, &QPushButton::clicked, this, [this, object] {
            // The button goes with the page that the new selection replaces.
            QMetaObject::invokeMethod(
                this, [this, object] { m_selection.reveal(object); }, Qt::QueuedConnection);
        });
        m_column->addWidget(button);
    }
}

void Inspector::addButton(const QString& text, const QString& icon,
                          const std::function<void()>& action)
{
    auto* button = new QPushButton(themedIcon(icon), text);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // As wide as the panel.
    button->setAccessibleName(text);
    // The button may go with the page that its own action replaces.
    connect(button, &QPushButton::clicked, this, action, Qt::QueuedConnection);
    m_column->addWidget(button);
}

void Inspector::addFindings(const rules::Subject& subject)
{
    delete m_findings->layout();
    qDeleteAll(m_findings->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    auto* rows = new QVBoxLayout(m_findings);
    rows->setContentsMargins(0, metrics::kInside, 0, 0);
    rows->setSpacing(metrics::kInside);
    if (!m_plan.outcome())
        return;
    int count = 0;
    for (const rules::Finding& finding : m_plan.outcome()->findings) {
        if (finding.subject != subject || finding.severity == rules::Severity::Info
            || !finding.isOpen())
            continue;
        if (++count > kMostFindings)
            continue;
        auto* label = wrappedLabel(m_sentence(finding, m_plan.plannedDesign()), "finding");
        label->setProperty("severity", finding.severity == rules::Severity::Error
                                           ? QStringLiteral("error")
                                           : QStringLiteral("warning"));
        label->setAccessibleName(nameOf(finding.severity));
        rows->addWidget(label);
    }
    if (count > kMostFindings)
        rows->addWidget(wrappedLabel(
            tr("%n more in the issues list.", nullptr, count - kMostFindings), "muted"));
}

}  // namespace continua::ui
