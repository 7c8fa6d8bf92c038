// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/selection.h"
#include "ui/models/field.h"
#include "ui/models/finding_model.h"
#include "ui/models/reading.h"
#include "ui/models/row_ref.h"

#include <QScrollArea>

#include <functional>
#include <optional>

class QLabel;
class QVBoxLayout;

namespace continua::ui {

class FieldEditor;

/// Everything about what is selected, to be read and changed; about the project and its
/// assumptions when nothing is.
class Inspector : public QScrollArea {
    Q_OBJECT

public:
    Inspector(ProjectDocument& document, Selection& selection, const Reading& reading,
              const PlanState& plan, FindingModel::Sentence sentence, QWidget* parent = nullptr);
    ~Inspector() override;

    /// Makes what is shown of a link below its fields; the inspector owns it.
    using LinkPage = std::function<QWidget*(LinkId)>;
    void setLinkPage(LinkPage page) { m_linkPage = std::move(page); }

    /// The editor of that field, for a keyboard jump and for tests; null when it is not shown.
    FieldEditor* editor(const QString& key) const;
    /// The site that is shown while nothing is selected, instead of the project.
    void setContext(std::optional<SiteId> site);
    /// Puts the keyboard into the first field.
    void focusFirst();
    /// Puts the keyboard into a field of that row and brings it into sight; the first that can be
    /// edited when there is none of that key.
    void focusField(const RowRef& row, const QString& key);

signals:
    /// The user asks for a rack at the inspected site.
    void addRackWanted(continua::SiteId site);
    void showRacksWanted(continua::SiteId site);
    void addReplicaWanted();
    void addFlowWanted();
    /// The user asks to take a flow or a replica out of the inspected workload.
    void removeWanted(const continua::ui::RowRef& row);

private:
    /// What is selected, else the context.
    std::vector<rules::Subject> objects() const;
    void rebuild();
    void refresh();
    void addTitle(const QString& title, const QString& subtitle);
    void addFields(const std::vector<Field>& fields, const std::vector<RowRef>& rows);
    void addSection(const QString& title, const QString& key, bool isOpen);
    void addProject();
    void addSite(SiteId site);
    void addWorkload(WorkloadId workload);
    void addPart(Fields fields, const RowRef& row, const QString& title, bool isOpen);
    std::vector<RowRef> partsShown() const;
    void addObjectLinks(const QString& title, const std::vector<rules::Subject>& objects);
    void addFindings(const rules::Subject& subject);
    void addButton(const QString& text, const QString& icon, const std::function<void()>& action);

    ProjectDocument& m_document;
    Selection& m_selection;
    const Reading& m_reading;
    const PlanState& m_plan;
    FindingModel::Sentence m_sentence;
    LinkPage m_linkPage;

    std::vector<RowRef> m_parts;  ///< Flows and replicas of the inspected workload.
    std::optional<SiteId> m_context;
    std::vector<FieldEditor*> m_editors;
    QVBoxLayout* m_column = nullptr;   ///< Where the next row goes.
    QVBoxLayout* m_content = nullptr;  ///< Of the whole panel.
    QLabel* m_title = nullptr;
    QWidget* m_findings = nullptr;
    std::map<QString, bool> m_isOpen;  ///< Which sections a person has folded or opened.
};

}  // namespace continua::ui
