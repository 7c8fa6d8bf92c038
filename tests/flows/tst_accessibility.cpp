// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
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
            for (const QColor& text :
                 {colours.text, colours.muted, colours.ok, colours.warn, colours.bad})
                QVERIFY2(contrast(text, ground) >= kText,
                         qPrintable(QString("%1 on %2: %3")
                                        .arg(text.name(), ground.name())
                                        .arg(contrast(text, ground))));
        QVERIFY(contrast(colours.onAccent, colours.accent) >= kText);
        QVERIFY(contrast(colours.mapLabel, colours.land) >= kText);
        for (const QColor& ground : {colours.surface, colours.land, colours.sea})
            QVERIFY2(contrast(colours.accent, ground) >= kGraphics, qPrintable(ground.name()));
        for (const QColor& series : colours.series)
            QVERIFY2(contrast(series, colours.surface) >= kGraphics, qPrintable(series.name()));
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
