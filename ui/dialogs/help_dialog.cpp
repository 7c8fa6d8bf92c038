// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/help_dialog.h"

#include "ui/theme/tokens.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace continua::ui {
namespace {

constexpr QSize kSize{640, 640};

QString rowHtml(const QString& keys, const QString& what)
{
    return QStringLiteral("<tr><td style='padding-right:24px'>%1</td><td>%2</td></tr>")
        .arg(keys.toHtmlEscaped(), what.toHtmlEscaped());
}

}  // namespace

HelpDialog::HelpDialog(const QList<QAction*>& actions, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("help_dialog"));
    setWindowTitle(tr("Keys and Steps"));
    resize(kSize);

    QString html =
        QStringLiteral("<h3>%1</h3><ol>").arg(tr("From nothing to a report"))
        + tr("<li>Take a template, or a blank map.</li>"
             "<li>Place sites and draw links; type figures into the inspector on the right.</li>"
             "<li>Say what is to run and how fast its answers must be in Workloads.</li>"
             "<li>Read the verdict at the lower edge; it follows every edit.</li>"
             "<li>Follow the issues, one by one, to what is wrong, and apply a fix that was "
             "tried.</li>"
             "<li>Right-click a site to ask why a workload does not run there, and what would let "
             "it.</li>"
             "<li>Preview the plan in the menu Plan, and apply it: its racks and sites become part "
             "of the design.</li>"
             "<li>Try another way in a scenario, the plus beside its name at the top: what the "
             "baseline changes it follows, what you change stays in it.</li>"
             "<li>Look at racks, optics and results, compare, and export the report.</li>")
        + QStringLiteral("</ol>");
    const auto tell = [&html](const QString& title, const QString& text) {
        html += QStringLiteral("<h3>%1</h3><p>%2</p>").arg(title, text);
    };
    tell(tr("What the plan aims at"),
         tr("Least cost, energy, carbon or latency, or all of them weighted: the button “Aim” at "
            "the bottom, or the menu Plan. The project keeps it. The assumptions say what a "
            "kilowatt-hour, a tonne and a millisecond weigh."));
    tell(tr("The diagram"),
         tr("Ctrl+Shift+M, or the button over the map, shows sites and links as a schematic. Sites "
            "dragged there keep a place of their own and stay where they are on the map; Arrange, "
            "Arrange Diagram places all of them as one step."));
    tell(tr("Copies"),
         tr("Ctrl+C and Ctrl+V copy sites with their racks and the links between them, racks, "
            "workloads, notes and areas, into this project or another one; Ctrl+D puts a copy "
            "beside the original. The menu Arrange makes rows and columns of copies and brings "
            "sites into line."));
    tell(tr("Layers"),
         tr("Ctrl+Shift+L, or the button over the map, hides, locks and fades what lies over each "
            "other; Alt on an eye shows one layer alone."));
    tell(tr("Seen through a lens"),
         tr("F9, the menu Lens or the button over the map colors sites and links by one figure of "
            "the plan: power, cooling, compute, optical load, latency, cost or carbon. What is "
            "hatched has no figure."));
    tell(tr("What fails together"),
         tr("With the area tool (A) draw the ground of a fault, a valley or a grid: sites in it "
            "share a failure domain, links through it a risk group, wherever they are moved."));
    tell(tr("Issues that may stand"),
         tr("Write under an issue why it may stand (Alt+F8): it is struck out and no longer "
            "counted, until a phase or for good, here or wherever its rule speaks. The report "
            "lists it with the reason."));
    tell(tr("In phases"),
         tr("Insert, Add Phase gives the project a phase with a month, a demand and prices; "
            "further ones follow it. The inspector says from which phase on a site, link, rack or "
            "workload is there and with which it goes. All phases are planned as one: what one "
            "builds the next ones have. The top bar steps from phase to phase; the results list "
            "what each costs."));
    tell(tr("Equipment of your own"),
         tr("File, Import takes transceivers, amplifiers, fibers and kits into the catalog of the "
            "open project: an equipment library of GNPy, or JSON that begins with \"schema\": "
            "\"continua-catalog/1\" and has entries like those of catalog/optics.json beside the "
            "program. Device and rack types of NetBox (YAML) come in, too; of gear that a busbar "
            "feeds it asks for the power once."));
    html += QStringLiteral("<h3>%1</h3><table>").arg(tr("Keys"));
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)"));  // As in Japanese.
    for (const QAction* action : actions) {
        QString what = action->text();
        what.remove(mnemonic).remove(QLatin1Char('&'));
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts())
            keys += key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            html += rowHtml(keys.join(QStringLiteral(", ")), what);
    }
    html += rowHtml(tr("Page Down, Page Up"), tr("On the map: next and previous object"));
    html += rowHtml(tr("Arrows"), tr("On the map: pan, or move the selected sites by 10 m, with "
                                     "Shift by 100 m"));
    html += rowHtml(tr("Alt+Click"), tr("On the map: the next one of what lies there"));
    html += rowHtml(tr("Drag beside everything"),
                    tr("On the map: to the right selects what lies inside, to the left also what "
                       "is touched; Shift adds, Ctrl toggles"));
    html += rowHtml(tr("X, Ctrl"), tr("On the map: do not draw the pointer to sites, waypoints and "
                                      "links, for good or while held"));
    html += rowHtml(tr("35.18, 136.90 and Enter"),
                    tr("With the site tool: places the site exactly there"));
    html += rowHtml(tr("L, a name or arrows, Enter"),
                    tr("With a site selected: draws a link from it; coordinates and Enter on the "
                       "way set waypoints"));
    html += rowHtml(tr("Ctrl+Shift+R"), tr("With a bent link selected: takes its waypoints away"));
    html += rowHtml(tr("Shift"), tr("On the map: keep a tool in hand; add to the selection"));
    html += rowHtml(tr("Backspace, Enter, Esc"),
                    tr("While drawing a link or an area, or measuring: take a point back, finish, "
                       "give up"));
    html += rowHtml(tr("F2 or typing"), tr("In a table: edit the cell"));
    html += rowHtml(tr("Enter, arrows, Enter"),
                    tr("In racks: take an item up, carry it, set it down; in the catalog: take an "
                       "entry up"));
    html += rowHtml(tr("Ctrl+D, Ctrl+Shift+D"),
                    tr("In racks: duplicate the item or rack; the rack several times"));
    html += rowHtml(tr("Alt or Ctrl"), tr("While dragging in racks: copy"));
    html += rowHtml(tr("Ctrl+C, Ctrl+V, Ctrl+D"),
                    tr("In a table: copy and paste blocks of cells, also from and to a "
                       "spreadsheet; fill down"));
    html += rowHtml(tr("Space"), tr("On a fix of an issue: apply it"));
    html += QStringLiteral("</table>");

    auto* text = new QTextBrowser;
    text->setAccessibleName(tr("Keys and steps"));
    text->setHtml(html);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    auto* column = new QVBoxLayout(this);
    column->addWidget(text, 1);
    column->addWidget(buttons);
}

}  // namespace continua::ui
