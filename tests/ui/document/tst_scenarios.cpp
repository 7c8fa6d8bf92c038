// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/model/references.h"
#include "ui/document/project_document.h"

#include <QSignalSpy>
#include <QTest>

#include <iterator>

using namespace continua;
using namespace continua::ui;

/// What the history does with the scenarios of a project.
class TestScenarios : public QObject {
    Q_OBJECT

    std::unique_ptr<ProjectDocument> m_document;

    ProjectDocument& document() { return *m_document; }
    const Project& project() { return m_document->project(); }
    void undo() { m_document->undoStack().undo(); }
    void redo() { m_document->undoStack().redo(); }

    void addSite(std::int64_t id, const std::string& code)
    {
        QVERIFY(document().push(ChangeSet().insert(Site{.id = {id}, .code = code, .name = code}),
                                "add"));
    }
    void rename(std::int64_t id, const std::string& name)
    {
        const Site before = document().design().at(SiteId{id});
        Site after = before;
        after.name = name;
        QVERIFY(document().push(ChangeSet().replace(before, after), "rename"));
    }
    ScenarioId addScenario(const std::string& name)
    {
        const ScenarioId id = document().ids().next<Scenario>();
        const ChangeSet edits = editsOf(project(), document().scenario());
        const Scenario scenario{.id = id, .name = name, .edits = edits};
        return document().push(adding(document().scenario(), scenario), "scenario") ? id
                                                                                    : ScenarioId{};
    }
    std::string nameOf(std::int64_t id) { return document().design().at(SiteId{id}).name; }
    std::string nameIn(ScenarioId scenario, std::int64_t id)
    {
        return designOf(project(), scenario)->at(SiteId{id}).name;
    }

private slots:
    void init()
    {
        m_document = std::make_unique<ProjectDocument>(
            Design({.title = "Base"}, std::make_shared<Catalog>()));
        addSite(1, "A");
        addSite(2, "B");
    }

    void anEditGoesToWhatIsOpen()
    {
        const ScenarioId mine = addScenario("mine");
        QCOMPARE(document().scenario(), mine);
        rename(1, "Mine");
        QCOMPARE(nameIn({}, 1), std::string("A"));
        QCOMPARE(nameIn(mine, 1), std::string("Mine"));
        QVERIFY(project().scenarios.at(mine).edits.of<Site>().size() == 1);
        document().openScenario({});
        QCOMPARE(nameOf(1), std::string("A"));
        document().openScenario(mine);
        QCOMPARE(nameOf(1), std::string("Mine"));
    }

    void scenariosFollowTheBaselineAndUndoTakesThemBack()
    {
        const ScenarioId mine = addScenario("mine");
        rename(1, "Mine");
        const Project before = project();
        document().openScenario({});
        const QSignalSpy conflicts(m_document.get(), &ProjectDocument::conflicted);
        rename(2, "Theirs");
        QCOMPARE(nameIn(mine, 2), std::string("Theirs"));
        QCOMPARE(conflicts.count(), 0);
        rename(1, "Theirs");
        QCOMPARE(nameIn(mine, 1), std::string("Mine"));
        QCOMPARE(conflicts.count(), 1);
        undo();
        undo();
        QVERIFY(project() == before);
    }

    void anUndoLeadsToWhereTheEditWasMade()
    {
        const ScenarioId mine = addScenario("mine");
        rename(1, "Mine");
        document().openScenario({});
        rename(2, "Theirs");
        document().openScenario(mine);
        const QSignalSpy changed(m_document.get(), &ProjectDocument::changed);
        undo();
        QCOMPARE(document().scenario(), ScenarioId());
        QCOMPARE(nameOf(2), std::string("B"));
        undo();
        QCOMPARE(document().scenario(), mine);
        QCOMPARE(nameOf(1), std::string("A"));
        undo();
        QCOMPARE(document().scenario(), ScenarioId());
        QVERIFY(project().scenarios.empty());
        redo();
        redo();
        QCOMPARE(document().scenario(), mine);
        QCOMPARE(nameOf(1), std::string("Mine"));
        QCOMPARE(changed.count(), 5);
    }

    void aScenarioBecomesTheBaselineAndOthersFollow()
    {
        const ScenarioId mine = addScenario("mine");
        rename(1, "Mine");
        document().openScenario({});
        const ScenarioId other = addScenario("other");
        rename(2, "Other");
        document().openScenario(mine);
        const Project before = project();
        QVERIFY(document().push(promoting(project(), mine, mine), "promote"));
        QCOMPARE(document().scenario(), ScenarioId());
        QCOMPARE(nameOf(1), std::string("Mine"));
        QCOMPARE(project().scenarios.size(), std::size_t(1));
        QCOMPARE(nameIn(other, 1), std::string("Mine"));
        QCOMPARE(nameIn(other, 2), std::string("Other"));
        undo();
        QVERIFY(project() == before);
        QCOMPARE(document().scenario(), mine);
    }

    void twoScenariosNeverHaveOneName()
    {
        const ScenarioId mine = addScenario("mine");
        QVERIFY(!addScenario("mine"));
        QVERIFY(!addScenario(""));
        const ScenarioId other = addScenario("other");
        const auto named = document().push(renaming(project(), other, other, "mine"), "rename");
        QVERIFY(!named && named.error().code == ErrorCode::DuplicateName);
        QVERIFY(document().push(renaming(project(), other, mine, "yours"), "rename"));
        QCOMPARE(project().scenarios.at(mine).name, std::string("yours"));
    }

    void aDragInTheBaselineIsOneStepWithItsScenarios()
    {
        addScenario("mine");
        rename(1, "Mine");
        document().openScenario({});
        const Project before = project();
        const int steps = document().undoStack().count();
        const ProjectDocument::Gesture gesture = document().newGesture();
        for (int i = 0; i < 5; ++i) {
            const Site was = document().design().at(SiteId{1});
            Site is = was;
            is.position.latitudeDeg += 1.0;
            QVERIFY(document().push(ChangeSet().replace(was, is), "drag", gesture));
        }
        QCOMPARE(document().undoStack().count(), steps + 1);
        undo();
        QVERIFY(project() == before);
    }

    void anotherProjectBeginsWithItsBaseline()
    {
        addScenario("mine");
        const Project saved = project();
        document().reset(saved);
        QCOMPARE(document().scenario(), ScenarioId());
        QVERIFY(project() == saved);
        QVERIFY(!document().undoStack().canUndo());
    }

    void allStepsLeadBackAndForthThroughAllScenarios_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    void allStepsLeadBackAndForthThroughAllScenarios()
    {
        QFETCH(quint64, seed);
        Random random(seed);
        const Project before = project();
        const int steps = document().undoStack().count();
        std::vector<Project> states{before};
        for (int i = 0; i < 40; ++i) {
            doSomething(random, seed * 1000 + static_cast<quint64>(i));
            const Result<Design> open = designOf(project(), document().scenario());
            QVERIFY(open);
            QVERIFY(*open == document().design());
            for (const auto& [id, scenario] : project().scenarios)
                QVERIFY(designOf(project(), id));
            if (document().undoStack().count() - steps >= static_cast<int>(states.size()))
                states.push_back(project());
        }
        for (std::size_t i = states.size() - 1; i-- > 0;) {
            undo();
            QVERIFY(project() == states[i]);
            QVERIFY(*designOf(project(), document().scenario()) == document().design());
        }
        for (std::size_t i = 1; i < states.size(); ++i) {
            redo();
            QVERIFY(project() == states[i]);
            QVERIFY(*designOf(project(), document().scenario()) == document().design());
        }
    }

private:
    /// An edit, or something done with scenarios.
    void doSomething(Random& random, quint64 number)
    {
        const Design& design = document().design();
        const auto any = [&](const auto& table) {
            return std::next(table.begin(), static_cast<std::ptrdiff_t>(random.below(table.size())))
                ->first;
        };
        const ScenarioId open = document().scenario();
        const std::string name = "n" + std::to_string(number);
        switch (random.below(9)) {
        case 0: addSite(static_cast<std::int64_t>(number), name); break;
        case 1:
        case 2:
            if (!design.all<Site>().empty())
                rename(any(design.all<Site>()).value, name);
            break;
        case 3:
            if (!design.all<Site>().empty())
                QVERIFY(document().push(removal(design, {any(design.all<Site>())}, {}, {}, {}),
                                        "remove"));
            break;
        case 4: QVERIFY(addScenario(name)); break;
        case 5:
        case 6:
            document().openScenario(project().scenarios.empty() || random.below(3) == 0
                                        ? ScenarioId{}
                                        : any(project().scenarios));
            break;
        case 7:
            if (open)
                QVERIFY(document().push(random.below(2) == 0
                                            ? renaming(project(), open, open, name)
                                            : removing(project(), open, any(project().scenarios)),
                                        "scenario"));
            break;
        default:
            if (open)
                QVERIFY(document().push(promoting(project(), open, open), "promote"));
            break;
        }
    }
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
