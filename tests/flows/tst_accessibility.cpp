// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTabWidget>
#include <QTextEdit>
#include <QUndoView>

#include <cmath>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr int kPlanMs = 120'000;  // A debug build on a busy machine.

/// Of a channel of sRGB, 0 to 1 (WCAG 2.2, relative luminance).
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
         + 0.0722 * linear(color.blueF());
}

/// WCAG 2.2, contrast ratio.
double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

bool takesInput(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget)
        || qobject_cast<const QComboBox*>(&widget)
        || qobject_cast<const QAbstractItemView*>(&widget)
        || qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QTextEdit*>(&widget)
        || (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// What Qt builds inside its own widgets and has no say in the tab order.
bool isPartOfAnother(const QWidget& widget)
{
    return widget.objectName().startsWith(QLatin1String("qt_"))
        || widget.objectName() == QLatin1String("ScrollLeftButton")
        || widget.objectName() == QLatin1String("ScrollRightButton")
        || widget.inherits("QTableCornerButton") || widget.inherits("QComboBoxListView")
        || widget.inherits("QHeaderView") || qobject_cast<const QComboBox*>(widget.parentWidget())
        || (qobject_cast<const QLineEdit*>(widget.parentWidget()));
}

QString described(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* part = &widget; part && path.size() < 4; part = part->parentWidget())
        path += QStringLiteral("%1 \"%2\"")
                    .arg(QString::fromLatin1(part->metaObject()->className()), part->objectName());
    return path.join(QLatin1String(" in "));
}

}  // namespace

/// Whoever cannot see the screen, or not well, finds names on what takes input and colours that
/// stand out.
class TestAccessibility : public QObject {
    Q_OBJECT

    std::optional<test::Program> m_program;

    MainWindow& window() const { return m_program->window(); }

    QString nameless() const
    {
        QStringList found;
        for (QWidget* widget : window().findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&window()) || !takesInput(*widget) || isPartOfAnother(*widget))
                continue;
            QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
            if (!told || told->text(QAccessible::Name).trimmed().isEmpty())
                found += described(*widget);
        }
        return found.join(QLatin1String("; "));
    }

private slots:
    void initTestCase() { m_program.emplace("accessibility"); }
    void cleanup() { m_program->close(); }

    void everythingThatTakesInputHasAName_data()
    {
        QTest::addColumn<Command>("workspace");
        QTest::newRow("design") << Command::GoDesign;
        QTest::newRow("racks") << Command::GoRacks;
        QTest::newRow("workloads") << Command::GoWorkloads;
        QTest::newRow("optics") << Command::GoOptics;
        QTest::newRow("results") << Command::GoResults;
        QTest::newRow("compare") << Command::GoCompare;
        QTest::newRow("report") << Command::GoReport;
    }
    void everythingThatTakesInputHasAName()
    {
        QFETCH(Command, workspace);
        QVERIFY(m_program->open());
        QCOMPARE(nameless(), QString());  // The start page.
        window().openTemplate("finance");
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        const Design& design = m_program->session().document.design();
        m_program->session().selection.set(rules::Subject(design.all<Site>().begin()->first));
        window().actions().at(workspace)->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(nameless(), QString());
        auto* bottom = window().findChild<QTabWidget*>(QStringLiteral("bottom"));
        for (int tab = 0; tab < bottom->count(); ++tab) {
            bottom->setCurrentIndex(tab);
            QCOMPARE(nameless(), QString());
        }
    }

    void coloursStandOut_data()
    {
        QTest::addColumn<ThemeKind>("theme");
        QTest::newRow("light") << ThemeKind::Light;
        QTest::newRow("dark") << ThemeKind::Dark;
        QTest::newRow("print") << ThemeKind::Print;
    }
    void coloursStandOut()
    {
        QFETCH(ThemeKind, theme);
        constexpr double kText = 4.5;
        constexpr double kGraphics = 3.0;
        const Tokens& colours = tokens(theme);
        for (const QColor& ground : {colours.surface, colours.panel})
            for (const QColor& text : {colours.text, colours.muted, colours.accent, colours.ok,
                                       colours.warn, colours.bad})
                QVERIFY2(contrast(text, ground) >= kText,
                         qPrintable(QString("%1 on %2: %3")
                                        .arg(text.name(), ground.name())
                                        .arg(contrast(text, ground))));
        const auto check = [&](const char* what, const QColor& mark, const QColor& ground,
                               double least) {
            QVERIFY2(contrast(mark, ground) >= least,
                     qPrintable(QString("%1, %2 on %3: %4")
                                    .arg(what, mark.name(), ground.name())
                                    .arg(contrast(mark, ground))));
        };
        check("button", colours.onAccent, colours.accent, kText);
        // Rows that are selected, and what the pointer is over, as the style sheet has them.
        for (const char* rule : {R"(selection-background-color: (#\w+); selection-color: #)",
                                 R"(QPushButton:hover[^{]*\{ background: (#\w+))"}) {
            const auto found = QRegularExpression(rule).globalMatch(styleSheet(colours, 1.0));
            QVERIFY(found.isValid() && found.hasNext());
            for (auto match = found; match.hasNext();) {
                const QColor ground(match.next().captured(1));
                if (ground == colours.accent)
                    continue;
                for (const QColor& text : {colours.text, colours.muted, colours.accent, colours.ok,
                                           colours.warn, colours.bad})
                    check("row", text, ground, kText);
            }
        }
        // The map: names have a halo of land; symbols, links and areas lie on any ground.
        for (const QColor& ground : {colours.land, colours.sea, colours.urban})
            check("name on the map", colours.mapLabel, ground, kText);
        for (const QColor& text : {colours.text, colours.muted, colours.warn, colours.bad})
            check("label", text, colours.land, kText);
        for (const QColor& ground : {colours.surface, colours.land, colours.sea, colours.urban})
            for (const QColor& mark :
                 {colours.accent, colours.muted, colours.ok, colours.warn, colours.bad,
                  colours.series[0], colours.series[2], colours.series[3]})
                check("mark on the map", mark, ground, kGraphics);
        for (const QColor& bubble : {colours.series[0], colours.muted})
            check("number of a bubble", readableOn(bubble), bubble, kText);
        // Numbers on the scale of a lens, between its steps too; symbols have an edge.
        for (std::size_t i = 0; i + 1 < colours.heat.size(); ++i)
            for (int part = 0; part < 10; ++part) {
                const QColor& a = colours.heat[i];
                const QColor& b = colours.heat[i + 1];
                const auto mix = [part](int from, int to) {
                    return from + (to - from) * part / 10;
                };
                const QColor ground(mix(a.red(), b.red()), mix(a.green(), b.green()),
                                    mix(a.blue(), b.blue()));
                check("number on a lens", readableOn(ground), ground, kText);
            }
        // Racks: an item has a strip of its category's colour, and a tint of it under its words.
        for (const QColor& series : colours.series) {
            check("series", series, colours.surface, kGraphics);
            const auto tinted = [&](int colour, int ground) {
                return ground + static_cast<int>((colour - ground) * 0.18);
            };
            const QColor ground(tinted(series.red(), colours.surface.red()),
                                tinted(series.green(), colours.surface.green()),
                                tinted(series.blue(), colours.surface.blue()));
            check("item", colours.text, ground, kText);
            check("figure of an item", colours.muted, ground, kText);
        }
    }

    void theHistoryLeadsBackAndForthWithTheKeyboard()
    {
        QVERIFY(m_program->open());
        window().openTemplate("finance");
        ProjectDocument& document = m_program->session().document;
        const Design first = document.design();
        for (const char* title : {"One", "Two", "Three"}) {
            ProjectInfo after = document.design().info();
            after.title = title;
            QVERIFY(document.push(ChangeSet().replaceInfo(document.design().info(), after), title));
        }
        auto* history = window().findChild<QUndoView*>(QStringLiteral("history"));
        window().findChild<QTabWidget*>(QStringLiteral("bottom"))->setCurrentWidget(history);
        history->setFocus();
        QTest::keyClick(history, Qt::Key_Up);
        QCOMPARE(document.design().info().title, std::string("Two"));
        QTest::keyClick(history, Qt::Key_Home);
        QVERIFY(document.design() == first);
        QTest::keyClick(history, Qt::Key_End);
        QCOMPARE(document.design().info().title, std::string("Three"));
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
