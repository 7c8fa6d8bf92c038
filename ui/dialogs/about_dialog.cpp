// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/about_dialog.h"

#include "ui/theme/tokens.h"

#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace continua::ui {
namespace {

constexpr QSize kSize{680, 540};
constexpr int kMarkSize = 48;

}  // namespace

AboutDialog::AboutDialog(const QString& version, const QList<DataCredit>& credits, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("about_dialog"));
    setWindowTitle(tr("About Continua"));
    resize(kSize);

    auto* mark = new QLabel;
    mark->setPixmap(QIcon(QStringLiteral(":/icons/continua.svg")).pixmap(kMarkSize));
    auto* name = new QLabel(tr("Continua %1").arg(version));
    name->setProperty("look", QStringLiteral("heading"));
    auto* purpose =
        new QLabel(tr("Plans AI computing continuum deployments: sites, optical links and open "
                      "racks on a map. It opens no network connection."));
    purpose->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::kAround);
    auto* words = new QVBoxLayout;
    words->addWidget(name);
    words->addWidget(purpose);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    QString html =
        tr("<p>Copyright 2026 Continua contributors. Free software under the GNU General "
           "Public License, version 3 or later; it comes without any warranty.</p>"
           "<p>Built with Qt, QCustomPlot, SQLite, Boost.Graph, GeographicLib, "
           "nlohmann-json, yaml-cpp and CLI11.</p>")
        + QStringLiteral("<h4>%1</h4>").arg(tr("Data"));
    for (const DataCredit& credit : credits)
        html += tr("<p>%1<br>%2<br>Licence: %3</p>")
                    .arg(credit.what.toHtmlEscaped(), credit.credit.toHtmlEscaped(),
                         credit.license.toHtmlEscaped());
    auto* text = new QTextBrowser;
    text->setAccessibleName(tr("Licences and credits"));
    text->setHtml(html);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::kAround);
    column->addLayout(head);
    column->addWidget(text, 1);
    column->addWidget(buttons);
}

}  // namespace continua::ui
