// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/import_dialog.h"

#include "ui/theme/tokens.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
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
    if (!imported.needsWatts.empty())
        static_cast<QVBoxLayout*>(layout())->insertWidget(2, askForWatts(imported));
}

QWidget* ImportDialog::askForWatts(const interchange::CatalogImport& imported)
{
    constexpr int kMostWatts = 1'000'000;
    constexpr int kMostHeight = 180;
    auto* form = new QWidget;
    auto* rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* why =
        new QLabel(tr("These are fed by a busbar or their chassis, and their files name no "
                      "power. Give the most each draws; what is left open counts nothing."));
    why->setWordWrap(true);
    rows->addRow(why);
    for (const std::string& key : imported.needsWatts) {
        auto* box = new QSpinBox;
        box->setObjectName(QStringLiteral("watts_") + fromUtf8(key));
        box->setRange(0, kMostWatts);
        box->setSingleStep(100);
        box->setSuffix(QStringLiteral(" W"));
        box->setSpecialValueText(tr("not known"));
        const Equipment* item = continua::find(imported.catalog->equipment, key);
        const QString name = fromUtf8(item ? item->name : key);
        box->setAccessibleName(name);
        rows->addRow(name, box);
        m_watts[key] = box;
    }
    auto* scroll = new QScrollArea;
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMaximumHeight(std::min(kMostHeight, form->sizeHint().height() + metrics::kBetween));
    return scroll;
}

interchange::Watts ImportDialog::watts() const
{
    interchange::Watts watts;
    for (const auto& [key, box] : m_watts)
        if (box->value() > 0)
            watts[key] = ElectricPower::fromW(box->value());
    return watts;
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
