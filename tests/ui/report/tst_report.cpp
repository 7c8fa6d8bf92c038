// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample_plan.h"
#include "ui/report/report_page.h"
#include "ui/theme/tokens.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace continua;
using namespace continua::tests;
using namespace continua::ui;

class TestReport : public QObject {
    Q_OBJECT

    const Design m_design = sampleDesign();
    const PlanOutcome m_outcome{samplePlan(), {}};

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void everyChapterIsThereOnce()
    {
        const Report report(m_design, m_outcome, {});
        QCOMPARE(report.headings().size(), allReportChapters().size());
        int page = 1;
        for (std::size_t i = 0; i < report.headings().size(); ++i) {
            QCOMPARE(report.headings()[i].text, nameOf(allReportChapters()[i]));
            QVERIFY(report.headings()[i].page >= page);
            QVERIFY(report.headings()[i].page > 1);  // The cover stands alone.
            page = report.headings()[i].page;
        }
        QVERIFY(report.pageCount() >= page);
    }

    void chaptersCanBeLeftOut()
    {
        ReportOptions options;
        options.chapters = {ReportChapter::Cost};
        const Report report(m_design, m_outcome, options);
        QCOMPARE(report.headings().size(), std::size_t(1));
        QCOMPARE(report.headings()[0].page, 2);
    }

    void aChapterFollowsOnTheSamePageWhereThereIsRoom_data()
    {
        QTest::addColumn<double>("taken");
        QTest::addColumn<int>("page");
        QTest::newRow("nearly empty page") << 0.1 << 1;
        QTest::newRow("half full page") << 0.5 << 1;
        QTest::newRow("page with a third left") << 0.67 << 2;
        QTest::newRow("full page") << 0.9 << 2;
    }

    void aChapterFollowsOnTheSamePageWhereThereIsRoom()
    {
        QFETCH(double, taken);
        QFETCH(int, page);
        ReportLayout layout(QSizeF(5950.0, 8420.0));
        layout.addChapter(QStringLiteral("First"));
        layout.addFigure(layout.bodyHeight() * taken - 300.0, [](QPainter&, const QRectF&) {});
        layout.addCaption(QStringLiteral("Figure"));
        layout.addChapter(QStringLiteral("Second"));
        layout.addParagraph(QStringLiteral("Text"));
        layout.paginate();
        QCOMPARE(layout.headings()[0].page, 1);
        QCOMPARE(layout.headings()[1].page, page);
        QCOMPARE(layout.pageCount(), page);
    }

    void theContentsNameThePagesWhereChaptersStand()
    {
        const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (pdftotext.isEmpty())
            QSKIP("needs pdftotext");
        QTemporaryDir folder;
        const Report report(m_design, m_outcome, {});
        const QString path = folder.filePath(QStringLiteral("contents.pdf"));
        QVERIFY(writeReport(report, path));
        const auto textOf = [&](int page) {
            QProcess process;
            const QString number = QString::number(page);
            process.start(pdftotext, {QStringLiteral("-f"), number, QStringLiteral("-l"), number,
                                      QStringLiteral("-layout"), path, QStringLiteral("-")});
            process.waitForFinished();
            return QString::fromUtf8(process.readAllStandardOutput());
        };
        const QString cover = textOf(1);
        for (const ReportHeading& heading : report.headings()) {
            const QRegularExpression entry(QRegularExpression::escape(heading.text)
                                           + QStringLiteral("\\s+%1\\b").arg(heading.page));
            QVERIFY2(cover.contains(entry), qPrintable(heading.text));
            QVERIFY2(textOf(heading.page).contains(heading.text), qPrintable(heading.text));
        }
    }

    void aLongTableRepeatsItsHeadAndSplitsNoRow()
    {
        ReportLayout layout(QSizeF(5950.0, 8420.0));
        FactsTable table{
            .title = QStringLiteral("Long"),
            .columns = {{QStringLiteral("Name"), false, 10}, {QStringLiteral("Figure"), true, 10}}};
        for (int i = 0; i < 200; ++i)
            table.rows.push_back({{{QString::number(i)}, {QString::number(i * i)}}});
        layout.addTable(table);
        layout.paginate();
        QVERIFY(layout.pageCount() > 2);
        // The head is the same on every page: so is what stands at the top.
        QList<QImage> heads;
        for (int page = 0; page < layout.pageCount(); ++page) {
            QImage image(595, 842, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(0.1, 0.1);
            layout.paintBody(painter, page);
            painter.end();
            heads << image.copy(0, 70, 595, 16);
        }
        for (int page = 1; page < heads.size(); ++page)
            QCOMPARE(heads[page], heads[0]);
    }

    void nothingStandsOutsideTheMargins()
    {
        const Report report(m_design, m_outcome, {});
        for (int page = 0; page < report.pageCount(); ++page) {
            QImage image(595, 842, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(0.1, 0.1);
            report.paintPage(painter, page);
            painter.end();
            constexpr int kEdge = 46;  // 18 mm are 51 points; glyphs may hang over a little.
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (x < kEdge || x >= image.width() - kEdge || y < kEdge
                        || y >= image.height() - kEdge)
                        QVERIFY2(
                            image.pixel(x, y) == qRgb(255, 255, 255),
                            qPrintable(
                                QStringLiteral("page %1 at %2, %3").arg(page + 1).arg(x).arg(y)));
        }
    }

    void equalInputGivesEqualBytesButForTheDate()
    {
        QTemporaryDir folder;
        const QString a = folder.filePath(QStringLiteral("a.pdf"));
        const QString b = folder.filePath(QStringLiteral("b.pdf"));
        QVERIFY(writeReport(m_design, m_outcome, a));
        QVERIFY(writeReport(m_design, m_outcome, b));
        const auto withoutDate = [](QByteArray bytes) {
            for (const QByteArray& key : {QByteArray("/CreationDate"), QByteArray("/ModDate")}) {
                const qsizetype at = bytes.indexOf(key);
                if (at >= 0)
                    bytes.remove(at, bytes.indexOf('\n', at) - at);
            }
            return bytes;
        };
        const QByteArray bytes = bytesOf(a);
        QVERIFY(bytes.startsWith("%PDF-"));
        QCOMPARE(withoutDate(bytes), withoutDate(bytesOf(b)));
        QVERIFY(bytes.contains("/FontFile2"));  // Fonts are embedded.
    }

    void whatCannotBeWrittenLeavesTheOldFileAlone()
    {
        const Result<> written =
            writeReport(m_design, m_outcome, QStringLiteral("/nonexistent-folder/report.pdf"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
    }

    void thePageFollowsThePlanAndItsCheckBoxes()
    {
        ProjectDocument document(m_design);
        PlanState state(document,
                        [this](const Design&, const PlanState::Aim&, JobControl&,
                               const PlanState::Draft&) { return Result<PlanOutcome>(m_outcome); });
        ReportPage page(state, nullptr);
        page.resize(1000, 700);
        page.show();
        QTRY_VERIFY(page.report());
        const std::size_t all = page.report()->headings().size();
        page.setChapter(ReportChapter::Racks, false);
        QTRY_COMPARE(page.report()->headings().size(), all - 1);

        QTemporaryDir folder;
        QSignalSpy exported(&page, &ReportPage::exported);
        QVERIFY(page.exportTo(folder.filePath(QStringLiteral("r.pdf"))));
        QCOMPARE(exported.count(), 1);
        QSignalSpy failed(&page, &ReportPage::exportFailed);
        QVERIFY(!page.exportTo(QStringLiteral("/nonexistent-folder/r.pdf")));
        QCOMPARE(failed.count(), 1);
    }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
