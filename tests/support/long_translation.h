// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace continua::test {

/// A language that does not exist: English with accents, every text of the program longer by
/// 35 %, as German is. Placeholders, mnemonics and markup stay.
class LongTranslation : public QTranslator {
public:
    static constexpr double kLonger = 0.35;

    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* sourceText, const char*, int) const override
    {
        // Qt's own texts hold formats, of dates, say.
        return QLatin1String(context).startsWith(QLatin1String("continua"))
                 ? lengthened(QString::fromUtf8(sourceText))
                 : QString();
    }

    static QString lengthened(const QString& text)
    {
        static const QRegularExpression kept(QStringLiteral("%L?[0-9n]{1,2}|&[a-z]+;|<[^>]*>|&"));
        static const QString from = QStringLiteral("aeiouAOUcnsyz");
        static const QString to = QStringLiteral("äéïöüÄÖÜçñßýž");
        QString longer;
        qsizetype letters = 0;
        auto marks = kept.globalMatch(text);
        QRegularExpressionMatch mark = marks.hasNext() ? marks.next() : QRegularExpressionMatch();
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (mark.hasMatch() && i == mark.capturedStart()) {
                longer += mark.captured();
                i += mark.capturedLength() - 1;
                mark = marks.hasNext() ? marks.next() : QRegularExpressionMatch();
                continue;
            }
            const qsizetype known = from.indexOf(text[i]);
            longer += known < 0 ? text[i] : to[known];
            letters += text[i].isLetter() ? 1 : 0;
        }
        // Whole words where there is room for them, as a real text would have.
        static const QString more = QStringLiteral(" ñöçh üñgëfähr vïël längér");
        const auto missing = static_cast<qsizetype>(static_cast<double>(letters) * kLonger + 0.5);
        for (qsizetype i = 0; i < missing; ++i)
            longer += letters < 12 ? QChar(u'é') : more[i % more.size()];
        return longer;
    }
};

}  // namespace continua::test
