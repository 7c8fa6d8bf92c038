// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/excerpt_json.h"
#include "core/interchange/templates.h"
#include "core/model/references.h"
#include "tests/support/engine_design.h"

#include <QTest>

#include <set>

using namespace continua;

namespace {

Design templateOf(const std::string& key)
{
    const auto design = interchange::openTemplate(key, CONTINUA_SOURCE_DIR "/resources/templates",
                                                  test::shippedCatalog());
    if (!design)
        qFatal("the template does not open");
    return *design;
}

Chosen everything(const Design& design)
{
    Chosen all;
    for (const auto& [id, row] : design.all<Site>())
        all.sites.push_back(id);
    for (const auto& [id, row] : design.all<Workload>())
        all.workloads.push_back(id);
    for (const auto& [id, row] : design.all<Note>())
        all.notes.push_back(id);
    for (const auto& [id, row] : design.all<RiskArea>())
        all.areas.push_back(id);
    return all;
}

template <class Entity>
std::multiset<std::string> codesOf(const Design& design)
{
    std::multiset<std::string> codes;
    for (const auto& [id, row] : design.all<Entity>())
        codes.insert(row.code);
    return codes;
}

template <class Rows>
bool areUnique(const Rows& rows)
{
    return std::set<std::string>(rows.begin(), rows.end()).size() == rows.size();
}

Design with(Design design, const ChangeSet& edit)
{
    if (const Result<> done = edit.applyTo(design); !done)
        qFatal("%s %s", done.error().subject.c_str(), done.error().place.c_str());
    return design;
}

}  // namespace

/// Parts of designs that are put into others.
class TestExcerpt : public QObject {
    Q_OBJECT

private slots:
    void aWholeProjectFitsIntoAnEmptyOne_data() { templates(); }
    void aWholeProjectFitsIntoAnEmptyOne()
    {
        QFETCH(QString, key);
        const Design design = templateOf(key.toStdString());
        const Design empty({.title = "Empty"}, test::shippedCatalog());
        IdSource ids(1);
        const Pasted pasted = paste(empty, excerptOf(design, everything(design)), {}, ids);
        QVERIFY(pasted.left.empty());
        const Design copy = with(empty, pasted.edit);
        QVERIFY(!brokenReference(copy));
        QCOMPARE(codesOf<Site>(copy), codesOf<Site>(design));
        QCOMPARE(codesOf<Link>(copy), codesOf<Link>(design));
        QCOMPARE(codesOf<Workload>(copy), codesOf<Workload>(design));
        QCOMPARE(copy.all<Rack>().size(), design.all<Rack>().size());
        QCOMPARE(copy.all<Pin>().size(), design.all<Pin>().size());
        for (const auto& [id, site] : copy.all<Site>()) {
            const Site* original = findSite(design, site.code);
            QCOMPARE(site.position, original->position);
            QCOMPARE(site.name, original->name);
            QVERIFY(site.id != original->id);
        }
        for (const auto& [id, workload] : copy.all<Workload>())
            QCOMPARE(workload.flows.size(), findWorkload(design, workload.code)->flows.size());
    }

    void textsGiveTheExcerptBack_data() { templates(); }
    void textsGiveTheExcerptBack()
    {
        QFETCH(QString, key);
        const Design design = templateOf(key.toStdString());
        Chosen half = everything(design);
        half.sites.resize(half.sites.size() / 2);
        const Excerpt excerpt = excerptOf(design, half);
        const auto read = interchange::readExcerpt(interchange::writeExcerpt(excerpt), "clipboard");
        QVERIFY2(read, read ? "" : read.error().place.c_str());
        QVERIFY(read->part == excerpt.part);
        QVERIFY(read->context == excerpt.context);
    }

    void pastedTwiceAllNamesAndCodesAreStillUnique_data() { templates(); }
    void pastedTwiceAllNamesAndCodesAreStillUnique()
    {
        QFETCH(QString, key);
        const Design before = templateOf(key.toStdString());
        const Excerpt excerpt = excerptOf(before, everything(before));
        IdSource ids(1);
        Design design = before;
        for (int i = 0; i < 2; ++i)
            design = with(design, paste(design, excerpt, {.dx = 0.001}, ids).edit);
        QCOMPARE(design.all<Site>().size(), 3 * before.all<Site>().size());
        QVERIFY(areUnique(codesOf<Site>(design)));
        QVERIFY(areUnique(codesOf<Link>(design)));
        QVERIFY(areUnique(codesOf<Workload>(design)));
        std::set<std::pair<SiteId, std::string>> racks;
        for (const auto& [id, rack] : design.all<Rack>())
            QVERIFY(racks.insert({rack.site, rack.name}).second);
        QVERIFY(!brokenReference(design));
    }

    void numbersAtTheEndOfANameAreCountedOn()
    {
        test::DesignBuilder builder;
        const SiteId site = builder.site("S01", SiteKind::CoreDc, 0.0);
        const Design design = builder.design();
        IdSource ids(1);
        const Pasted pasted = paste(design, excerptOf(design, {.sites = {site}}), {}, ids);
        QCOMPARE(with(design, pasted.edit).at(pasted.made.sites.front()).code, std::string("S02"));
    }

    void aLinkBetweenSitesThatStayJoinsThem()
    {
        test::DesignBuilder builder;
        const SiteId a = builder.site("A", SiteKind::CoreDc, 0.0);
        const SiteId b = builder.site("B", SiteKind::CoreDc, 1.0);
        const LinkId link = builder.link(a, b, 50.0);
        const Design design = builder.design();
        const Excerpt excerpt = excerptOf(design, {.links = {link}});
        QCOMPARE(excerpt.context, (std::set<SiteId>{a, b}));
        IdSource ids(1);
        const Pasted here = paste(design, excerpt, {.dx = 0.1}, ids);
        QVERIFY(here.made.sites.empty());
        const Link& copy = with(design, here.edit).at(here.made.links.front());
        QCOMPARE(copy.from, a);
        QCOMPARE(copy.to, b);
        const Design empty({.title = "Empty"}, test::shippedCatalog());
        const Pasted nowhere = paste(empty, excerpt, {}, ids);
        QVERIFY(nowhere.edit.isEmpty());
        QCOMPARE(nowhere.left, std::vector<std::string>{design.at(link).code});
    }

    void aFlowWhoseUsersAreNowhereIsLeftOutAndTold()
    {
        test::DesignBuilder builder;
        const SiteId a = builder.site("A", SiteKind::CoreDc, 0.0);
        builder.workload("W", {test::DesignBuilder::replica("one", "nv-l40s", 8)},
                         {test::DesignBuilder::flow("up", a, 0, 2.0, 0.0)});
        const Design design = builder.design();
        const WorkloadId workload = findWorkload(design, "W")->id;
        const Excerpt excerpt = excerptOf(design, {.workloads = {workload}});
        IdSource ids(1);
        const Design empty({.title = "Empty"}, test::shippedCatalog());
        const Pasted pasted = paste(empty, excerpt, {}, ids);
        QCOMPARE(pasted.made.workloads.size(), std::size_t(1));
        QCOMPARE(pasted.left.size(), std::size_t(1));
        QVERIFY(with(empty, pasted.edit).at(pasted.made.workloads.front()).flows.empty());
    }

    void catalogEntriesThatAreLackingComeAlong()
    {
        test::DesignBuilder builder;
        const SiteId a = builder.site("A", SiteKind::CoreDc, 0.0);
        Design design = builder.design();
        Catalog own = design.catalog();
        RackFrame frame = own.frames.begin()->second;
        frame.key = "own-frame";
        own.frames["own-frame"] = frame;
        const Rack rack{.id = {77}, .site = a, .name = "R01", .frame = "own-frame"};
        design = with(design, ChangeSet()
                                  .replaceCatalog(design.sharedCatalog(),
                                                  std::make_shared<const Catalog>(own))
                                  .insert(rack));
        const Excerpt excerpt = excerptOf(design, {.racks = {rack.id}});
        test::DesignBuilder others("other");
        const SiteId b = others.site("B", SiteKind::CoreDc, 0.0);
        IdSource ids(1);
        const Pasted pasted = paste(others.design(), excerpt, {.site = b}, ids);
        const Design after = with(others.design(), pasted.edit);
        QCOMPARE(after.at(pasted.made.racks.front()).site, b);
        QVERIFY(find(after.catalog().frames, "own-frame"));
        QVERIFY(after.catalog().equipment == others.design().catalog().equipment);
    }

    void whatIsNoExcerptIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("no JSON") << QByteArray("{x") << QByteArray("line 1, column 2");
        QTest::newRow("another thing")
            << QByteArray("{\"schema\":\"x/1\"}") << QByteArray("schema");
        QTest::newRow("a list") << QByteArray("[1]") << QByteArray("schema");
        QTest::newRow("no project")
            << QByteArray("{\"schema\":\"continua-excerpt/1\"}") << QByteArray("project");
    }
    void whatIsNoExcerptIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, place);
        const auto read = interchange::readExcerpt(text.toStdString(), "clipboard");
        QVERIFY(!read);
        QCOMPARE(read.error().subject, std::string("clipboard"));
        QCOMPARE(QByteArray::fromStdString(read.error().place), place);
    }

private:
    static void templates()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"factory", "finance", "logistics", "entertainment", "urban"})
            QTest::newRow(key) << QString(key);
    }
};

QTEST_APPLESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
