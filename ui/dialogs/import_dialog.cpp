// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/import_dialog.h"

#include "ui/theme/tokens.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace continua::ui {
namespace {

constexpr QSize kSize{860, 520};
enum Column { ObjectColumn, ValueColumn, OutcomeColumn, FileColumn, ColumnCount };

QString fromUtf8(const std::string& text) { return QString::fromStdString(text); }

QString outcomeOf(const interchange::ImportRemark& remark)
{
    using Kind = interchange::ImportRemarkKind;
    switch (remark.kind) {
    case Kind::Replaced: return ImportDialog::tr("Replaced by %1").arg(fromUtf8(remark.used));
    case Kind::Added: return ImportDialog::tr("New");
    case Kind::Updated: return ImportDialog::tr("Takes the place of the one there");
    case Kind::LeftOut: break;
    }
    return ImportDialog::tr("Left out");
}

QTreeWidgetItem* rowOf(const interchange::ImportRemark& remark)
{
    auto* row = new QTreeWidgetItem({fromUtf8(remark.object), fromUtf8(remark.value),
                                     outcomeOf(remark), fromUtf8(remark.file)});
    for (int column = 0; column < ColumnCount; ++column)
        row->setToolTip(column, row->text(column));
    return row;
}

}  // namespace

ImportDialog::ImportDialog(const interchange::Imported& imported, QWidget* parent) : QDialog(parent)
{
    const Design& design = imported.design;
    const auto count = static_cast<int>(imported.remarks.size());
    build(
        //: Counts of the imported project, each a part with its own plural.
        tr("\"%1\": %2, %3, %4.")
            .arg(fromUtf8(design.info().title),
                 tr("%n sites", nullptr, static_cast<int>(design.all<Site>().size())),
                 tr("%n links", nullptr, static_cast<int>(design.all<Link>().size())),
                 tr("%n workloads", nullptr, static_cast<int>(design.all<Workload>().size()))),
        count > 0 ? tr("%n things could not be taken as they stand:", nullptr, count)
                  : tr("Everything was taken as it stands."),
        imported.remarks);
}

ImportDialog::ImportDialog(const interchange::CatalogImport& imported, QWidget* parent)
    : QDialog(parent)
{
    //: Counts of what comes into the catalog, each a part with its own plural.
    build(tr("For the catalog of this project: %1, %2.")
              .arg(tr("%n new entries", nullptr, imported.added),
                   tr("%n entries with other figures", nullptr, imported.replaced)),
          tr("The planner may choose new equipment at once. One undo step takes all of it back."),
          imported.remarks);
}

void ImportDialog::build(const QString& summaryText, const QString& noteText,
                         const std::vector<interchange::ImportRemark>& remarks)
{
    setObjectName(QStringLiteral("import_dialog"));
    setWindowTitle(tr("Import"));
    resize(kSize);

    auto* summary = new QLabel(summaryText);
    summary->setObjectName(QStringLiteral("import_summary"));
    summary->setWordWrap(true);
    summary->setFont(textFont(metrics::kBaseText, QFont::DemiBold));
    auto* note = new QLabel(noteText);
    note->setWordWrap(true);

    auto* list = new QTreeWidget;
    list->setObjectName(QStringLiteral("import_remarks"));
    list->setAccessibleName(noteText);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setSortingEnabled(false);
    list->setHeaderLabels({tr("Object"), tr("In the file"), tr("In the project"), tr("File")});
    for (const interchange::ImportRemark& remark : remarks)
        list->addTopLevelItem(rowOf(remark));
    list->header()->setStretchLastSection(false);
    for (const int column : {ObjectColumn, FileColumn})
        list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (const int column : {ValueColumn, OutcomeColumn})
        list->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    list->setVisible(!remarks.empty());

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* accepting = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    accepting->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->addWidget(summary);
    column->addWidget(note);
    column->addWidget(list, 1);
    if (remarks.empty())
        column->addStretch(1);
    column->addWidget(buttons);
}

}  // namespace continua::ui
