// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/imports.h"

#include "core/basemap/country_lookup.h"

#include <QFile>
#include <QFileInfo>

namespace continua::ui {
namespace {

Result<interchange::NamedText> readText(const QString& path)
{
    const std::string name = QFileInfo(path).fileName().toStdString();
    QFile file(path);
    if (!file.exists())
        return Error{.code = ErrorCode::FileMissing, .subject = name};
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::FileNotReadable,
                     .subject = name,
                     .detail = file.errorString().toStdString()};
    return interchange::NamedText{name, file.readAll().toStdString()};
}

}  // namespace

Result<std::vector<interchange::NamedText>> readTexts(const QStringList& paths)
{
    std::vector<interchange::NamedText> files;
    for (const QString& path : paths) {
        Result<interchange::NamedText> text = readText(path);
        if (!text)
            return text.error();
        files.push_back(*std::move(text));
    }
    return files;
}

Result<interchange::Imported> readGnpyFiles(const std::vector<interchange::NamedText>& files,
                                            std::shared_ptr<const Catalog> catalog,
                                            const basemap::Basemap* map)
{
    interchange::CountryOf countryOf;
    if (map)
        countryOf = [map](GeoPoint at) {
            const basemap::Country* country = basemap::countryAt(*map, at);
            return country ? country->isoCode3 : std::string();
        };
    return interchange::importGnpy(files, std::move(catalog), countryOf);
}

}  // namespace continua::ui
