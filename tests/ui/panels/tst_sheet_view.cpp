// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/sheet_view.h"
#include "ui/panels/table_panel.h"
#include "ui/shell/services.h"

#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace continua;
using namespace continua::ui;

/// Tables that behave as a spreadsheet.
class TestSheetView : public QObject {
    Q_OBJECT

    std::optional<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TablePanel> m_panel;

    ObjectTableModel& model() const { return m_session->sites; }
    SheetView& view() const { return *m_panel->view(); }
    const Design& design() const { return m_session->document.design(); }
    QUndoStack& history() const { return m_session->document.undoStack(); }
    QAbstractItemModel& shown() const { return *view().model(); }
    int column(const char* key) const { return model().columnOf(QString::fromLatin1(key)); }
    QString at(int row, const char* key) const
    {
        QString text = shown().index(row, column(key)).data().toString();
        return text.replace(QChar(0x202F), QLatin1Char(' '));
    }
    void pick(int top, int left, int bottom, int right) const
    {
        view().setCurrentIndex(shown().index(top, left));
        view().selectionModel()->select(
            QItemSelection(shown().index(top, left), shown().index(bottom, right)),
            QItemSelectionModel::ClearAndSelect);
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    static void setClipboard(const QString& text) { QGuiApplication::clipboard()->setText(text); }

private slots:
    void initTestCase()
    {
        Result<Services> services =
            openServices(QStringLiteral(CONTINUA_SOURCE_DIR "/resources"), QStringLiteral("test"));
        QVERIFY(services);
        m_services = *std::move(services);
    }

    void init()
    {
        m_session = std::make_unique<Session>(*m_services);
        m_session->file.begin(*m_services->openTemplate(QStringLiteral("factory")));
        m_panel = std::make_unique<TablePanel>(m_session->sites, m_session->selection,
                                               QStringLiteral("sites"), QStringLiteral("Sites"),
                                               QString());
        m_panel->resize(1200, 600);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        history().clear();
    }
    void cleanup() { m_panel.reset(); }

    void aBlockIsCopiedAsSpreadsheetsTakeIt()
    {
        pick(0, column("code"), 1, column("code") + 1);
        view().copy();
        const QStringList lines = clipboard().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[1].split('\t'),
                 QStringList({shown().index(1, column("code")).data().toString(),
                              shown().index(1, column("code") + 1).data().toString()}));
    }

    void oneCellIsPastedIntoAllThatArePicked()
    {
        pick(0, column("it_power"), 2, column("it_power"));
        setClipboard("1.25 MW");
        view().paste();
        for (int row = 0; row < 3; ++row)
            QCOMPARE(at(row, "it_power"), QString("1.25 MW"));
        QCOMPARE(history().count(), 1);
        QCOMPARE(history().text(0), QString("Paste 3 cells"));
        history().undo();
        QVERIFY(at(0, "it_power") != "1.25 MW" || at(1, "it_power") != "1.25 MW");
    }

    void aBlockBeginsAtTheFirstPickedCell()
    {
        const QString kept = at(2, "name");
        pick(0, column("name"), 0, column("name"));
        setClipboard("North\r\nSouth\r\n");
        view().paste();
        QCOMPARE(at(0, "name"), QString("North"));
        QCOMPARE(at(1, "name"), QString("South"));
        QCOMPARE(at(2, "name"), kept);
        QCOMPARE(history().count(), 1);
    }

    void aBlockIsRepeatedOverSeveralTimesItsSize()
    {
        pick(0, column("name"), 3, column("name"));
        setClipboard("A\nB\n");
        view().paste();
        for (int row = 0; row < 4; ++row)
            QCOMPARE(at(row, "name"), QString(row % 2 == 0 ? "A" : "B"));
    }

    void whatCannotBeUsedStaysMarkedAndTheRestIsEntered()
    {
        const QString before = at(1, "it_power");
        QSignalSpy told(&view(), &SheetView::entered);
        pick(0, column("it_power"), 0, column("it_power"));
        setClipboard("700 kW\nplenty\n800 kW\n");
        view().paste();
        QCOMPARE(at(0, "it_power"), QString("700 kW"));
        QCOMPARE(at(1, "it_power"), QString("plenty"));
        QCOMPARE(
            shown().index(1, column("it_power")).data(ObjectTableModel::BadTextRole).toString(),
            QString("plenty"));
        QCOMPARE(at(2, "it_power"), QString("800 kW"));
        QCOMPARE(told.first()[1].toInt(), 2);
        QVERIFY(told.first()[0].toString().contains("plenty"));
        QCOMPARE(history().count(), 1);
        shown().setData(shown().index(1, column("it_power")), before);
        QVERIFY(
            !shown().index(1, column("it_power")).data(ObjectTableModel::BadTextRole).isValid());
    }

    void whatIsReckonedOrBeyondTheEndIsSaid()
    {
        int reckoned = 0;
        while (model().field(reckoned).editor != Field::Editor::None)
            ++reckoned;
        const int last = shown().rowCount() - 1;
        const QString before = shown().index(last, reckoned).data().toString();
        QSignalSpy told(&view(), &SheetView::entered);
        pick(last, reckoned, last, reckoned);
        setClipboard("1\n2\n");
        view().paste();
        QCOMPARE(shown().index(last, reckoned).data().toString(), before);
        QCOMPARE(history().count(), 0);
        QCOMPARE(told.first()[1].toInt(), 0);
        QVERIFY(told.first()[0].toString().contains("reckoned"));
        QVERIFY(told.first()[0].toString().contains("beyond"));
    }

    void twoCodesOfOneNameAreNotPasted()
    {
        pick(0, column("code"), 0, column("code"));
        setClipboard("SAME\nSAME\n");
        view().paste();
        int marked = 0;
        for (int row = 0; row < shown().rowCount(); ++row) {
            const QVariant bad =
                shown().index(row, column("code")).data(ObjectTableModel::BadTextRole);
            marked += bad.toString() == "SAME" ? 1 : 0;
        }
        QCOMPARE(marked, 1);
        QVERIFY(findSite(design(), "SAME"));
    }

    void fillDownRepeatsTheFirstCell()
    {
        shown().setData(shown().index(0, column("it_power")), "123 kW");
        pick(0, column("it_power"), 3, column("it_power"));
        view().fillDown();
        for (int row = 1; row < 4; ++row)
            QCOMPARE(at(row, "it_power"), QString("123 kW"));
        QCOMPARE(history().text(history().count() - 1), QString("Fill down 3 cells"));
        pick(4, column("it_power"), 4, column("it_power"));
        view().fillDown();
        QCOMPARE(at(4, "it_power"), QString("123 kW"));
    }

    void enterGoesDownAndTypingReplaces()
    {
        pick(0, column("name"), 0, column("name"));
        view().setFocus();
        QTest::keyClick(&view(), 'N');
        QTest::keyClicks(QApplication::focusWidget(), "ew name");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(at(0, "name"), QString("New name"));
        QTRY_COMPARE(view().currentIndex(), shown().index(1, column("name")));
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(view().currentIndex(), shown().index(2, column("name")));
    }

    void columnsHoldWhatThePlanBringsUnlessAPersonChoseTheirWidth()
    {
        const auto isCut = [this](int row, int column) {
            const QModelIndex cell = shown().index(row, column);
            return view().sizeHintForIndex(cell).width() > view().columnWidth(column);
        };
        int reckoned = 0;
        while (model().field(reckoned).editor != Field::Editor::None)
            ++reckoned;
        QTRY_VERIFY_WITH_TIMEOUT(m_session->plan.isSettled(), 120'000);
        for (int row = 0; row < shown().rowCount(); ++row)
            QVERIFY(!isCut(row, reckoned));
        view().horizontalHeader()->resizeSection(reckoned, 40);
        const int chosen = view().columnWidth(reckoned);
        QVERIFY(m_session->document.push(
            ChangeSet().replace(design().all<Site>().begin()->second,
                                [this] {
                                    Site site = design().all<Site>().begin()->second;
                                    site.notes = "changed";
                                    return site;
                                }()),
            "Change"));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->plan.isSettled(), 120'000);
        QCOMPARE(view().columnWidth(reckoned), chosen);
        QVERIFY(isCut(0, reckoned));
    }

    void aPickedCellPicksItsObjectEverywhere()
    {
        pick(1, column("it_power"), 2, column("it_power"));
        QCOMPARE(m_session->selection.objects().size(), std::size_t{2});
        QCOMPARE(m_panel->chosenRows().size(), std::size_t{2});
    }
};

QTEST_MAIN(TestSheetView)
#include "tst_sheet_view.moc"
