// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/quantity_input.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <limits>
#include <vector>

namespace continua::ui {
namespace {

struct QuantityInput {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::QuantityInput)
};

/// A unit as people write it, and what one of it is in the base unit of its table.
struct Spelling {
    const char* name;  ///< UTF-8, without spaces.
    double size;
};
using Spellings = std::vector<Spelling>;

Error malformed(const QString& text)
{
    return {.code = ErrorCode::MalformedText,
            .value = text.trimmed().toStdString(),
            .expected = QuantityInput::tr("a number, such as 12.5").toStdString()};
}

/// Evaluates + - * / and brackets over numbers in the user's way of writing them.
class Calculator {
public:
    explicit Calculator(const QString& text) : m_text(text)
    {
        const QLocale locale;
        m_decimal = locale.decimalPoint();
        m_group = locale.groupSeparator();
    }

    std::optional<double> sum()
    {
        std::optional<double> value = product();
        while (value) {
            if (take(u'+'))
                value = combined(value, product(), [](double a, double b) { return a + b; });
            else if (take(u'-') || take(QChar(0x2212)))
                value = combined(value, product(), [](double a, double b) { return a - b; });
            else
                break;
        }
        return value;
    }

    /// What stands after the last thing understood: the unit.
    QString rest() const { return m_text.mid(m_at).trimmed(); }

private:
    template <class Operation>
    static std::optional<double> combined(std::optional<double> a, std::optional<double> b,
                                          Operation operation)
    {
        return a && b ? std::optional(operation(*a, *b)) : std::nullopt;
    }

    std::optional<double> product()
    {
        std::optional<double> value = factor();
        while (value) {
            if (take(u'*') || take(QChar(0x00D7)))
                value = combined(value, factor(), [](double a, double b) { return a * b; });
            else if (divides() && take(u'/'))
                value = combined(value, factor(), [](double a, double b) { return a / b; });
            else
                break;
        }
        return value;
    }

    /// Whether the next stroke divides, and does not belong to a unit such as "/kWh".
    bool divides() const
    {
        qsizetype at = m_at;
        while (at < m_text.size() && (m_text[at].isSpace() || m_text[at] == u'/'))
            ++at;
        return at < m_text.size() && !m_text[at].isLetter();
    }

    std::optional<double> factor()
    {
        if (take(u'-') || take(QChar(0x2212))) {
            const std::optional<double> value = factor();
            return value ? std::optional(-*value) : std::nullopt;
        }
        if (take(u'+'))
            return factor();
        if (take(u'(')) {
            const std::optional<double> value = sum();
            return value && take(u')') ? value : std::nullopt;
        }
        return number();
    }

    bool take(QChar wanted)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool digitAt(qsizetype at) const { return at < m_text.size() && m_text[at].isDigit(); }

    /// Whether a thousands mark stands at `at`: three digits after it, and no fourth.
    bool groupsAt(qsizetype at) const
    {
        const QString mark = m_text.mid(at, 1);
        const bool isMark = m_text[at].isSpace() || mark == m_group || mark == u"'"
                         || mark == QString(QChar(0x2019));
        return isMark && digitAt(at + 1) && digitAt(at + 2) && digitAt(at + 3) && !digitAt(at + 4);
    }

    bool decimalAt(qsizetype at) const
    {
        const QString mark = m_text.mid(at, 1);
        return mark == m_decimal || mark == u".";
    }

    std::optional<double> number()
    {
        skipSpace();
        QString digits;
        bool hasFraction = false;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at].isDigit())
                digits += QChar(u'0' + m_text[m_at].digitValue());
            else if (!digits.isEmpty() && !hasFraction && groupsAt(m_at))
                continue;
            else if (!hasFraction && decimalAt(m_at) && (digitAt(m_at + 1) || !digits.isEmpty())) {
                digits += u'.';
                hasFraction = true;
            } else
                break;
        }
        takeExponent(digits);
        bool isNumber = false;
        const double value = QLocale::c().toDouble(digits, &isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    }

    void takeExponent(QString& digits)
    {
        if (digits.isEmpty() || m_at >= m_text.size() || m_text[m_at].toLower() != u'e')
            return;
        const bool hasSign = m_text.mid(m_at + 1, 1) == u"-" || m_text.mid(m_at + 1, 1) == u"+";
        qsizetype at = m_at + (hasSign ? 2 : 1);
        if (!digitAt(at))
            return;
        digits += u'e' + (hasSign ? m_text.mid(m_at + 1, 1) : QString());
        for (; digitAt(at); ++at)
            digits += m_text[at];
        m_at = at;
    }

    QString m_text;
    QString m_decimal;
    QString m_group;
    qsizetype m_at = 0;
};

/// Spaces out, and the Greek mu as the micro sign that the tables use.
QString normalized(QString unit)
{
    unit.removeIf([](QChar c) { return c.isSpace(); });
    return unit.replace(QChar(0x03BC), QChar(0x00B5));
}

const Spelling* spelling(const Spellings& spellings, const QString& unit)
{
    const QString wanted = normalized(unit);
    for (const Spelling& known : spellings)
        if (wanted == QString::fromUtf8(known.name))
            return &known;
    for (const Spelling& known : spellings)
        if (wanted.compare(QString::fromUtf8(known.name), Qt::CaseInsensitive) == 0)
            return &known;
    return nullptr;
}

Error unknownUnit(const QString& unit, const Spellings& spellings)
{
    QStringList names;
    for (const Spelling& known : spellings)
        names += QString::fromUtf8(known.name);
    names.removeAll(QString());
    names.removeDuplicates();
    return {.code = ErrorCode::UnknownName,
            .value = unit.toStdString(),
            .expected = names.join(QStringLiteral(", ")).toStdString()};
}

/// The value in the base unit of `spellings`.
Result<double> parse(const QString& text, const Spellings& spellings, const QString& bareUnit)
{
    Calculator calculator(text);
    const std::optional<double> number = calculator.sum();
    if (!number)
        return malformed(text);
    const QString unit = calculator.rest();
    const Spelling* known = spelling(spellings, unit.isEmpty() ? bareUnit : unit);
    if (!known)
        return unknownUnit(unit, spellings);
    const double value = *number * known->size;
    if (!std::isfinite(value))
        return Error{.code = ErrorCode::ValueOutOfRange,
                     .value = text.trimmed().toStdString(),
                     .expected = QuantityInput::tr("a finite number").toStdString()};
    return value;
}

template <class Quantity>
Result<Quantity> made(const Result<double>& value, Quantity (*make)(double))
{
    if (!value)
        return value.error();
    return make(*value);
}

QString withoutCurrency(QString text)
{
    text = text.trimmed();
    if (text.startsWith(QStringLiteral("USD"), Qt::CaseInsensitive))
        return text.mid(3);
    return text.startsWith(u'$') ? text.mid(1) : text;
}

}  // namespace

Result<Length> parseLength(const QString& text, const QString& unit)
{
    static const Spellings spellings = {{"km", 1e3},    {"m", 1.0},       {"cm", 1e-2},
                                        {"mm", 1e-3},   {"mi", 1609.344}, {"ft", 0.3048},
                                        {"in", 0.0254}, {"nmi", 1852.0}};
    return made(parse(text, spellings, unit), &Length::fromM);
}

Result<Duration> parseDuration(const QString& text, const QString& unit)
{
    static const Spellings spellings = {{"ms", 1e-3}, {"µs", 1e-6},  {"us", 1e-6},  {"s", 1.0},
                                        {"ns", 1e-9}, {"min", 60.0}, {"h", 3600.0}, {"d", 86400.0}};
    return made(parse(text, spellings, unit), &Duration::fromS);
}

Result<DataRate> parseDataRate(const QString& text, const QString& unit)
{
    static const Spellings spellings = {
        {"Gbit/s", 1.0}, {"Mbit/s", 1e-3}, {"Tbit/s", 1e3}, {"kbit/s", 1e-6}, {"Gbps", 1.0},
        {"Mbps", 1e-3},  {"Tbps", 1e3},    {"kbps", 1e-6},  {"G", 1.0},       {"M", 1e-3},
        {"T", 1e3},      {"k", 1e-6},      {"Gb/s", 1.0},   {"Mb/s", 1e-3},   {"Tb/s", 1e3}};
    return made(parse(text, spellings, unit), &DataRate::fromGbps);
}

Result<ElectricPower> parsePower(const QString& text, const QString& unit)
{
    static const Spellings spellings = {{"kW", 1e3}, {"W", 1.0}, {"MW", 1e6},
                                        {"GW", 1e9}, {"k", 1e3}, {"M", 1e6}};
    return made(parse(text, spellings, unit), &ElectricPower::fromW);
}

Result<Energy> parseEnergy(const QString& text, const QString& unit)
{
    static const Spellings spellings = {
        {"kWh", 1.0}, {"Wh", 1e-3}, {"MWh", 1e3}, {"GWh", 1e6}, {"TWh", 1e9}};
    return made(parse(text, spellings, unit), &Energy::fromKwh);
}

Result<Money> parseMoney(const QString& text)
{
    static const Spellings spellings = {{"", 1.0},  {"USD", 1.0}, {"$", 1.0},    {"k", 1e3},
                                        {"M", 1e6}, {"bn", 1e9},  {"kUSD", 1e3}, {"MUSD", 1e6}};
    return made(parse(withoutCurrency(text), spellings, QString()), &Money::fromUsd);
}

Result<EnergyPrice> parseEnergyPrice(const QString& text)
{
    static const Spellings spellings = {
        {"USD/kWh", 1.0}, {"/kWh", 1.0}, {"$/kWh", 1.0}, {"USD/MWh", 1e-3}, {"/MWh", 1e-3}};
    return made(parse(withoutCurrency(text), spellings, QStringLiteral("USD/kWh")),
                &EnergyPrice::fromUsdPerKwh);
}

Result<CarbonIntensity> parseCarbonIntensity(const QString& text)
{
    static const Spellings spellings = {{"g/kWh", 1.0},  {"gCO2/kWh", 1.0}, {"kg/kWh", 1e3},
                                        {"kg/MWh", 1.0}, {"t/MWh", 1e3},    {"g", 1.0}};
    return made(parse(text, spellings, QStringLiteral("g/kWh")), &CarbonIntensity::fromGPerKwh);
}

Result<Mass> parseMass(const QString& text, const QString& unit)
{
    static const Spellings spellings = {
        {"kg", 1.0}, {"g", 1e-3}, {"t", 1e3}, {"kt", 1e6}, {"lb", 0.45359237}};
    return made(parse(text, spellings, unit), &Mass::fromKg);
}

Result<FloorLoad> parseFloorLoad(const QString& text)
{
    // 1 kN of weight is 101.97 kg at standard gravity.
    static const Spellings spellings = {
        {"kg/m²", 1.0}, {"kg/m2", 1.0},      {"kN/m²", 101.971621}, {"kN/m2", 101.971621},
        {"t/m²", 1e3},  {"kPa", 101.971621}, {"psf", 4.88242764}};
    return made(parse(text, spellings, QStringLiteral("kg/m²")), &FloorLoad::fromKgPerM2);
}

Result<Temperature> parseTemperature(const QString& text)
{
    QString celsius = text.trimmed();
    const bool isFahrenheit = celsius.endsWith(u'F', Qt::CaseInsensitive);
    if (isFahrenheit)
        celsius.chop(1);
    static const Spellings spellings = {{"°C", 1.0}, {"C", 1.0}, {"℃", 1.0}, {"°", 1.0}};
    const Result<double> value = parse(celsius, spellings, QStringLiteral("°C"));
    if (!value)
        return value.error();
    return Temperature::fromCelsius(isFahrenheit ? (*value - 32.0) / 1.8 : *value);
}

Result<Frequency> parseFrequency(const QString& text, const QString& unit)
{
    static const Spellings spellings = {
        {"GHz", 1e9}, {"THz", 1e12}, {"MHz", 1e6}, {"Hz", 1.0}, {"GBd", 1e9}};
    return made(parse(text, spellings, unit), &Frequency::fromHz);
}

Result<Decibel> parseDecibel(const QString& text)
{
    static const Spellings spellings = {{"dB", 1.0}};
    return made(parse(text, spellings, QStringLiteral("dB")), &Decibel::fromDb);
}

Result<OpticalLevel> parseOpticalLevel(const QString& text)
{
    static const Spellings spellings = {{"dBm", 1.0}};
    return made(parse(text, spellings, QStringLiteral("dBm")), &OpticalLevel::fromDbm);
}

Result<Attenuation> parseAttenuation(const QString& text)
{
    static const Spellings spellings = {{"dB/km", 1.0}, {"dB", 1.0}};
    return made(parse(text, spellings, QStringLiteral("dB/km")), &Attenuation::fromDbPerKm);
}

Result<double> parseStorage(const QString& text)
{
    // Powers of ten, as disks are sold; the binary ones where they are asked for by name.
    static const Spellings spellings = {{"TB", 1.0},
                                        {"GB", 1e-3},
                                        {"PB", 1e3},
                                        {"EB", 1e6},
                                        {"MB", 1e-6},
                                        {"T", 1.0},
                                        {"G", 1e-3},
                                        {"P", 1e3},
                                        {"TiB", 1.099511627776},
                                        {"PiB", 1125.899906842624}};
    return parse(text, spellings, QStringLiteral("TB"));
}

Result<double> parsePercent(const QString& text)
{
    static const Spellings spellings = {{"%", 0.01}, {"‰", 0.001}};
    return parse(text, spellings, QStringLiteral("%"));
}

Result<double> parseNumber(const QString& text)
{
    static const Spellings spellings = {{"", 1.0}};
    return parse(text, spellings, QString());
}

Result<int> parseCount(const QString& text)
{
    const Result<double> number = parseNumber(text);
    if (!number)
        return number.error();
    const double whole = std::round(*number);
    if (std::abs(whole - *number) > 1e-9 || std::abs(whole) > std::numeric_limits<int>::max())
        return Error{.code = ErrorCode::ValueOutOfRange,
                     .value = text.trimmed().toStdString(),
                     .expected = QuantityInput::tr("a whole number").toStdString()};
    return static_cast<int>(whole);
}

}  // namespace continua::ui
