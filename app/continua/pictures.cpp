// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua/pictures.h"

#include "core/explain/refusals.h"
#include "core/plan/site_use.h"
#include "ui/compare/compare_page.h"
#include "ui/dialogs/kit_dialog.h"
#include "ui/map/map_view.h"
#include "ui/optics/link_study_view.h"
#include "ui/panels/issue_details.h"
#include "ui/panels/issues_panel.h"
#include "ui/panels/question_view.h"
#include "ui/panels/why_panel.h"
#include "ui/plots/limit_prices_view.h"
#include "ui/shell/search_palette.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabWidget>

#include <functional>

namespace continua {
namespace {

constexpr int kLongestWaitMs = 60000;

/// Lets the window work until `isDone`, or for a minute.
void workUntil(const std::function<bool()>& isDone)
{
    QElapsedTimer clock;
    clock.start();
    while (!isDone() && clock.elapsed() < kLongestWaitMs)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    for (int i = 0; i < 10; ++i)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// Takes the pictures of one theme and size.
class Photographer {
public:
    Photographer(ui::MainWindow& window, QString folder, QString suffix)
        : m_window(window), m_folder(std::move(folder)), m_suffix(std::move(suffix))
    {
    }

    Result<> take(QWidget& widget, const QString& name)
    {
        workUntil([] { return true; });
        const QString path = QDir(m_folder).filePath(name + "-" + m_suffix + ".png");
        if (!widget.grab().save(path))
            return Error{.code = ErrorCode::FileNotWritable, .subject = path.toStdString()};
        return Done{};
    }

    Result<> takeWorkspaces()
    {
        const std::pair<ui::Workspace, const char*> pages[] = {
            {ui::Workspace::Design, "design"},       {ui::Workspace::Racks, "racks"},
            {ui::Workspace::Workloads, "workloads"}, {ui::Workspace::Optics, "optics"},
            {ui::Workspace::Results, "results"},     {ui::Workspace::Compare, "compare"},
            {ui::Workspace::Report, "report"}};
        for (const auto& [page, name] : pages) {
            m_window.showWorkspace(page);
            if (const Result<> taken = take(m_window, QString::fromLatin1(name)); !taken)
                return taken;
        }
        if (const Result<> taken = takeStudy(); !taken)
            return taken;
        m_window.showWorkspace(ui::Workspace::Design);
        return Done{};
    }

    /// The other pages of what is shown of a lightpath.
    Result<> takeStudy()
    {
        m_window.showWorkspace(ui::Workspace::Optics);
        auto* tabs = m_window.findChild<QTabWidget*>(QStringLiteral("study_tabs"));
        const char* names[] = {"optics", "optics-route", "optics-modes"};
        for (int i = 1; i < static_cast<int>(std::size(names)); ++i) {
            tabs->setCurrentIndex(i);
            if (const Result<> taken = take(m_window, QString::fromLatin1(names[i])); !taken)
                return taken;
        }
        tabs->setCurrentIndex(0);
        return Done{};
    }

    /// The inspector with one object of each kind.
    Result<> takeInspectors()
    {
        const Design& design = m_window.session().document.design();
        const auto takeSelected = [&](const rules::Subject& object, const char* name) -> Result<> {
            m_window.session().selection.reveal(object);
            return take(m_window, QString::fromLatin1(name));
        };
        if (!design.all<Site>().empty())
            if (Result<> taken = takeSelected(busiestSite(), "inspector-site"); !taken)
                return taken;
        if (!design.all<Link>().empty()) {
            m_window.session().selection.reveal(design.all<Link>().begin()->first);
            workUntil([this] {
                const auto* view = m_window.findChild<ui::LinkStudyView*>();
                return !view || view->study();
            });
            if (Result<> taken = take(m_window, QStringLiteral("inspector-link")); !taken)
                return taken;
        }
        if (!design.all<Workload>().empty())
            if (Result<> taken =
                    takeSelected(design.all<Workload>().begin()->first, "inspector-workload");
                !taken)
                return taken;
        return Done{};
    }

    /// The first issue with the fixes that were found for it.
    Result<> takeIssue()
    {
        m_window.issues().step(1);
        const ui::FixSearch& search = m_window.issues().details().search();
        workUntil([&] { return !search.isSearching(); });
        if (const Result<> taken = take(m_window, QStringLiteral("issue")); !taken)
            return taken;
        auto* conflict = m_window.issues().details().findChild<ui::QuestionView*>();
        if (!conflict)
            return Done{};
        workUntil([&] { return !conflict->links().empty(); });
        m_window.issues().details().ensureWidgetVisible(conflict);
        return take(m_window, QStringLiteral("issue-conflict"));
    }

    /// The results further down: what limits cost.
    Result<> takePrices()
    {
        m_window.showWorkspace(ui::Workspace::Results);
        auto* prices = m_window.findChild<ui::LimitPricesView*>();
        for (QWidget* at = prices; at; at = at->parentWidget()) {
            if (auto* tabs = qobject_cast<QTabWidget*>(at))
                tabs->setCurrentWidget(prices);
            if (auto* scroll = qobject_cast<QScrollArea*>(at))
                scroll->ensureWidgetVisible(prices);
        }
        workUntil([&] { return prices->prices().isKnown(); });
        const Result<> taken = take(m_window, QStringLiteral("results-prices"));
        m_window.showWorkspace(ui::Workspace::Design);
        return taken;
    }

    /// Why the first workload cannot run where it cannot, what mending that would change, and what
    /// applying the plan would.
    Result<> takeWhy()
    {
        const ui::PlaceQuestion& question = m_window.why().question();
        m_window.session().selection.clear();
        if (const auto berth = refusedBerth()) {
            m_window.why().ask(*berth);
            emit m_window.why().asked();
            workUntil([&] { return question.answer() && !question.isAsked(); });
            if (Result<> taken = take(m_window, QStringLiteral("why")); !taken)
                return taken;
            if (question.answer()->there) {
                m_window.preview().showWayOut(question.answer()->there);
                if (Result<> taken = take(m_window, QStringLiteral("why-preview")); !taken)
                    return taken;
            }
        }
        m_window.preview().showApply();
        if (Result<> taken = take(m_window, QStringLiteral("plan-preview")); !taken)
            return taken;
        m_window.preview().close();
        return Done{};
    }

    Result<> takeDialogs()
    {
        const std::unique_ptr<QDialog> dialogs[] = {
            std::unique_ptr<QDialog>(m_window.makeAboutDialog()),
            std::unique_ptr<QDialog>(m_window.makeHelpDialog())};
        const char* names[] = {"about", "help"};
        for (std::size_t i = 0; i < std::size(dialogs); ++i) {
            dialogs[i]->show();
            if (const Result<> taken = take(*dialogs[i], QString::fromLatin1(names[i])); !taken)
                return taken;
            dialogs[i]->close();
        }
        const Design& design = m_window.session().document.design();
        const SiteId site = busiestSite();
        ui::KitDialog kits(design, site, siteUse(design, m_window.session().plan.plan(), site));
        kits.show();
        if (const Result<> taken = take(kits, QStringLiteral("kits")); !taken)
            return taken;
        kits.close();

        m_window.palette().open();
        if (auto* query = m_window.palette().findChild<QLineEdit*>())
            query->setText(QStringLiteral("in"));
        const Result<> taken = take(m_window, QStringLiteral("search"));
        m_window.palette().hide();
        return taken;
    }

private:
    /// A replica and a site that refuses it, mendably.
    std::optional<explain::Berth> refusedBerth() const
    {
        const Design& design = m_window.session().plan.plannedDesign();
        explain::Survey survey(design, m_window.session().plan.plan());
        for (const auto& [id, workload] : design.all<Workload>())
            for (const auto& [site, row] : design.all<Site>()) {
                IdSource ids(1);
                if (explain::whyNotHere(survey, id, 0, site).size() > 1
                    && explain::repairFor(survey, {id, 0, site}, ids))
                    return explain::Berth{id, 0, site};
            }
        return std::nullopt;
    }

    /// The site that most replicas of the plan run at, else the first.
    SiteId busiestSite() const
    {
        const Design& design = m_window.session().document.design();
        std::map<SiteId, int> replicas;
        if (const Plan* plan = m_window.session().plan.plan())
            for (const Placement& placement : plan->placements)
                ++replicas[placement.site];
        SiteId busiest = design.all<Site>().begin()->first;
        for (const auto& [site, count] : replicas)
            if (count > replicas[busiest])
                busiest = site;
        return busiest;
    }

    ui::MainWindow& m_window;
    QString m_folder;
    QString m_suffix;
};

/// Puts a second template beside the open one on the compare page.
void fillComparison(ui::MainWindow& window, const QString& otherThan)
{
    auto* page = window.findChild<ui::ComparePage*>();
    if (!page)
        return;
    for (const ui::TemplateInfo& info : window.session().services.templates) {
        if (info.key == otherThan || info.key == QLatin1String("blank"))
            continue;
        page->addSource({info.title, [open = window.session().services.openTemplate,
                                      key = info.key] { return open(key); }});
        workUntil([page] { return !page->isPlanning(); });
        return;
    }
}

}  // namespace

Result<> writePictures(ui::MainWindow& window, const QString& templateKey, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return Error{.code = ErrorCode::FileNotWritable, .subject = folder.toStdString()};
    const struct {
        ui::ThemeKind theme;
        const char* name;
    } themes[] = {{ui::ThemeKind::Light, "light"}, {ui::ThemeKind::Dark, "dark"}};
    window.show();

    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)})
        for (const auto& [theme, name] : themes) {
            window.setTheme(theme);
            window.resize(size);
            Photographer photographer(window, folder,
                                      QStringLiteral("%1-%2x%3")
                                          .arg(QLatin1String(name))
                                          .arg(size.width())
                                          .arg(size.height()));
            window.showStart();
            if (const Result<> taken = photographer.take(window, QStringLiteral("start")); !taken)
                return taken;
            if (!window.openTemplate(templateKey))
                return Error{.code = ErrorCode::UnknownName, .subject = templateKey.toStdString()};
            workUntil([&] { return window.session().limits.headrooms() != nullptr; });
            fillComparison(window, templateKey);
            for (const auto take : {&Photographer::takeWorkspaces, &Photographer::takePrices,
                                    &Photographer::takeIssue, &Photographer::takeInspectors,
                                    &Photographer::takeWhy, &Photographer::takeDialogs})
                if (const Result<> taken = (photographer.*take)(); !taken)
                    return taken;
        }
    return Done{};
}

}  // namespace continua
