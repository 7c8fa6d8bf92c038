// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace {

/// A text of the program and what a translation file makes of it, all plural forms together.
struct Message {
    QString context;
    QString source;
    QString text;
    bool isFinished = true;
};

std::vector<Message> messagesOf(const QString& path)
{
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        if (xml.name() == QLatin1String("source")) {
            messages.push_back({.context = context, .source = xml.readElementText(), .text = {}});
        } else if (xml.name() == QLatin1String("translation") && !messages.empty()) {
            messages.back().isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            messages.back().text =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return messages;
}

QSet<QString> placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(\\d|n)"));
    QSet<QString> places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.insert(found.next().captured());
    return places;
}

}  // namespace

/// The files of translations/, after the target update_translations has put every text there.
class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everyTextIsTranslatedWithAllItsFigures_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("least");
        QTest::newRow("Japanese") << QStringLiteral("continua_ja.ts") << 1000;
        QTest::newRow("English plurals") << QStringLiteral("continua_en.ts") << 20;
    }

    void everyTextIsTranslatedWithAllItsFigures()
    {
        QFETCH(QString, path);
        QFETCH(int, least);
        const auto messages = messagesOf(QDir(CONTINUA_SOURCE_DIR "/translations").filePath(path));
        QVERIFY(messages.size() >= static_cast<std::size_t>(least));
        for (const Message& message : messages) {
            QVERIFY2(message.isFinished && !message.text.isEmpty(), qPrintable(message.source));
            QCOMPARE(placesIn(message.text), placesIn(message.source));
            // A text of a bare function is filed under the namespace and looked up nowhere.
            QVERIFY2(message.context != QLatin1String("continua::ui"), qPrintable(message.source));
        }
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
