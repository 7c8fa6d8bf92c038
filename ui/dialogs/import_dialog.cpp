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

QTreeWidgetItem* rowOf(const interchange::ImportRemark& remark)
{
    const QString outcome = remark.kind == interchange::ImportRemarkKind::Replaced
                              ? ImportDialog::tr("Replaced by %1").arg(fromUtf8(remark.used))
                              : ImportDialog::tr("Left out");
    auto* row = new QTreeWidgetItem(
        {fromUtf8(remark.object), fromUtf8(remark.value), outcome, fromUtf8(remark.file)});
    for (int column = 0; column < ColumnCount; ++column)
        row->setToolTip(column, row->text(column));
    return row;
}

}  // namespace

ImportDialog::ImportDialog(const interchange::Imported& imported, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("import_dialog"));
    setWindowTitle(tr("Import"));
    resize(kSize);

    const Design& design = imported.design;
    auto* summary = new QLabel(
        //: Counts of the imported project, each a part with its own plural.
        tr("\"%1\": %2, %3, %4.")
            .arg(fromUtf8(design.info().title),
                 tr("%n sites", nullptr, static_cast<int>(design.all<Site>().size())),
                 tr("%n links", nullptr, static_cast<int>(design.all<Link>().size())),
                 tr("%n workloads", nullptr, static_cast<int>(design.all<Workload>().size()))));
    summary->setObjectName(QStringLiteral("import_summary"));
    summary->setWordWrap(true);
    summary->setFont(textFont(metrics::kBaseText, QFont::DemiBold));
    const auto count = static_cast<int>(imported.remarks.size());
    auto* note =
        new QLabel(count > 0 ? tr("%n things could not be taken as they stand:", nullptr, count)
                             : tr("Everything was taken as it stands."));
    note->setWordWrap(true);

    auto* list = new QTreeWidget;
    list->setObjectName(QStringLiteral("import_remarks"));
    list->setAccessibleName(tr("What could not be taken as it stands"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setSortingEnabled(false);
    list->setHeaderLabels({tr("Object"), tr("In the file"), tr("In the project"), tr("File")});
    for (const interchange::ImportRemark& remark : imported.remarks)
        list->addTopLevelItem(rowOf(remark));
    list->header()->setStretchLastSection(false);
    for (const int column : {ObjectColumn, FileColumn})
        list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (const int column : {ValueColumn, OutcomeColumn})
        list->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    list->setVisible(count > 0);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* accepting = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    accepting->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->addWidget(summary);
    column->addWidget(note);
    column->addWidget(list, 1);
    if (count == 0)
        column->addStretch(1);
    column->addWidget(buttons);
}

}  // namespace continua::ui
