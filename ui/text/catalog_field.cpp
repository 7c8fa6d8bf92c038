// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalog_field.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <map>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::CatalogField)
};

QString plainName(const QString& key)
{
    static const std::map<QString, const char*> names = {
        {"air_limit_kw", QT_TRANSLATE_NOOP("continua::ui::CatalogField", "air cooling limit")},
        {"attenuation_db_per_km", QT_TRANSLATE_NOOP("continua::ui::CatalogField", "attenuation")},
        {"depth_mm", QT_TRANSLATE_NOOP("continua::ui::CatalogField", "depth")},
        {"dispersion_slope_ps_per_nm2_km",
         QT_TRANSLATE_NOOP("continua::ui::CatalogField", "dispersion slope")},
        {"dsp_fec_latency_us",
         QT_TRANSLATE_NOOP("continua::ui::CatalogField", "latency of signal processing")},
        {"electricity_usd_per_kwh",
         QT_TRANSLATE_NOOP("continua::ui::CatalogField", "electricity price")},
        {"empty_mass_kg", QT_TRANSLATE_NOOP("continua::ui::CatalogField", "empty mass")},
        {"height_units", QT_TRANSLATE_NOOP("continua::ui::CatalogField", "height")},
        {"launch_dbm", QT_TRANSLATE_NOOP("continua::ui::CatalogField", "launch power")},
        {"liquid_heat_share",
         QT_TRANSLATE_NOOP("continua::ui::CatalogField", "share of heat in liquid")},
        {"mass_kg", QT_TRANSLATE_NOOP("continua::ui::CatalogField", "mass")},
        {"nameplate_kw", QT_TRANSLATE_NOOP("continua::ui::CatalogField", "nameplate power")},
        {"network_gbps", QT_TRANSLATE_NOOP("continua::ui::CatalogField", "network rate")},
        {"power_limit_kw", QT_TRANSLATE_NOOP("continua::ui::CatalogField", "power limit")},
        {"power_w", QT_TRANSLATE_NOOP("continua::ui::CatalogField", "power")},
        {"price_usd", QT_TRANSLATE_NOOP("continua::ui::CatalogField", "price")},
        {"required_osnr_db", QT_TRANSLATE_NOOP("continua::ui::CatalogField", "required OSNR")},
        {"slot_ghz", QT_TRANSLATE_NOOP("continua::ui::CatalogField", "slot width")},
        {"tokens_per_s", QT_TRANSLATE_NOOP("continua::ui::CatalogField", "tokens per second")},
        {"transmitter_osnr_db",
         QT_TRANSLATE_NOOP("continua::ui::CatalogField", "transmitter OSNR")},
        {"video_streams_1080p30",
         QT_TRANSLATE_NOOP("continua::ui::CatalogField", "video streams (1080p30)")},
        {"warmest_supply_c",
         QT_TRANSLATE_NOOP("continua::ui::CatalogField", "warmest water it takes")},
        {"wet_bulb_c", QT_TRANSLATE_NOOP("continua::ui::CatalogField", "wet bulb temperature")},
        {"width_mm", QT_TRANSLATE_NOOP("continua::ui::CatalogField", "width")},
    };
    if (const auto name = names.find(key); name != names.end())
        return Words::tr(name->second);
    return QString(key).replace(QLatin1Char('_'), QLatin1Char(' '));
}

}  // namespace

QString catalogFieldName(const std::string& key)
{
    static const QRegularExpression ofModes(
        QStringLiteral("^modes(?:\\[(\\d+)\\.\\.(\\d+)\\])?\\.(.+)$"));
    const auto found = ofModes.match(QString::fromStdString(key));
    if (!found.hasMatch())
        return plainName(QString::fromStdString(key));
    const QString name = plainName(found.captured(3));
    return found.captured(1).isEmpty()
             ? Words::tr("%1 of all modes").arg(name)
             : Words::tr("%1 of modes %2 to %3").arg(name, found.captured(1), found.captured(2));
}

}  // namespace continua::ui
