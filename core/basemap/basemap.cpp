// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basemap/basemap.h"

#include "core/basemap/geometry_blob.h"
#include "core/basemap/geopackage.h"

#include <algorithm>
#include <unordered_map>

namespace continua::basemap {

Detail detailFor(double zoom)
{
    if (zoom < 2.8)
        return Detail::Coarse;
    return zoom < 5.5 ? Detail::Medium : Detail::Fine;
}

/// Fills a Basemap table by table, keeping the first failure.
class BasemapReader {
public:
    explicit BasemapReader(Basemap& map) : m_map(map) {}

    Result<> read(const GeoPackage& file);
    Result<> readCoast(const GeoPackage& file);

private:
    void forEach(const std::string& sql, const std::function<void(const Row&)>& take);
    void readCountries();
    void readGround(Ground& ground, const std::string& level);
    void readShapes(MapShapes& shapes, const std::string& table, const std::string& columns,
                    const std::function<std::uint16_t(const Row&)>& kind);
    void readPlaces();
    void readAreaLabels(const std::string& table, AreaLabel::Kind kind, const std::string& names,
                        const std::string& where);
    void readAttributions();

    Basemap& m_map;
    const GeoPackage* m_file = nullptr;
    Result<> m_state = Done{};
    std::unordered_map<std::string, std::uint16_t> m_countryByCode;
};

namespace {

using enum Language;

const std::string kNames = "name, name_ja, name_de, name_fr, name_es, name_zh, name_zht, name_ko";

/// The name from columns ordered as kNames, `count` of them.
LocalizedName nameFrom(const Row& row, int first, int count)
{
    constexpr std::array<Language, 8> kColumns{
        English, Japanese, German, French, Spanish, SimplifiedChinese, TraditionalChinese, Korean};
    LocalizedName name{.name = row.text(first)};
    for (int i = 1; i < count; ++i)
        if (std::string text = row.text(first + i); !text.empty())
            name.translations.emplace_back(kColumns[static_cast<std::size_t>(i)], std::move(text));
    return name;
}

GeoPoint positionFrom(const Row& row, int column)
{
    GeoPoint position;
    readGeometry(row.blob(column),
                 [&](const std::vector<GeoPoint>& points) { position = points.front(); });
    return position;
}

float zoomFrom(const Row& row, int column) { return static_cast<float>(row.number(column)); }

/// Adds those stretches of a cell's ring that do not run along the cell's own edges.
void addShore(MapShapes& shore, const std::vector<GeoPoint>& ring, double west, double south)
{
    const auto alongEdge = [&](const GeoPoint& a, const GeoPoint& b) {
        const auto both = [](double x, double y, double edge) { return x == edge && y == edge; };
        return both(a.longitudeDeg, b.longitudeDeg, west)
            || both(a.longitudeDeg, b.longitudeDeg, west + 1.0)
            || both(a.latitudeDeg, b.latitudeDeg, south)
            || both(a.latitudeDeg, b.latitudeDeg, south + 1.0);
    };
    std::vector<GeoPoint> stretch{ring.front()};
    for (std::size_t i = 1; i < ring.size(); ++i) {
        if (alongEdge(ring[i - 1], ring[i])) {
            shore.add(stretch, 0.0F, 0);
            stretch.clear();
        }
        stretch.push_back(ring[i]);
    }
    shore.add(stretch, 0.0F, 0);
}

}  // namespace

void BasemapReader::forEach(const std::string& sql, const std::function<void(const Row&)>& take)
{
    if (m_state)
        m_state = m_file->forEach(sql, take);
}

Result<> BasemapReader::read(const GeoPackage& file)
{
    m_file = &file;
    readCountries();
    readGround(m_map.m_ground[0], "110m");
    readGround(m_map.m_ground[1], "50m");
    readGround(m_map.m_ground[2], "10m");
    readShapes(m_map.m_ground[2].islands, "minor_island_10m", "min_zoom",
               [](const Row&) { return std::uint16_t{0}; });
    readPlaces();
    readAreaLabels("water_label", AreaLabel::Kind::Ocean, "min_label, max_label, " + kNames,
                   "class = 'ocean'");
    readAreaLabels("country", AreaLabel::Kind::Country,
                   "min_label, max_label, coalesce(short, name), name_ja, name_de, name_fr, "
                   "name_es, name_zh, name_zht, name_ko",
                   "min_label IS NOT NULL");
    readAreaLabels("water_label", AreaLabel::Kind::Sea, "min_label, max_label, " + kNames,
                   "class <> 'ocean'");
    readAreaLabels("admin1", AreaLabel::Kind::District, "min_label, max_label, " + kNames,
                   "min_label IS NOT NULL");
    readAreaLabels("lake_10m", AreaLabel::Kind::Lake,
                   "min_label, 22, name, name_ja, NULL, NULL, NULL, NULL, NULL, NULL",
                   "name IS NOT NULL AND min_label IS NOT NULL");
    readAttributions();
    return m_state;
}

void BasemapReader::readCountries()
{
    forEach("SELECT geom, iso_a2, a3, iso_a3, " + kNames + " FROM country ORDER BY fid",
            [this](const Row& row) {
                m_countryByCode[row.text(2)] = static_cast<std::uint16_t>(m_map.m_countries.size());
                m_map.m_countries.push_back({.name = nameFrom(row, 4, 8),
                                             .position = positionFrom(row, 0),
                                             .isoCode = row.text(1),
                                             .isoCode3 = row.text(3),
                                             .code = row.text(2)});
            });
}

void BasemapReader::readShapes(MapShapes& shapes, const std::string& table,
                               const std::string& columns,
                               const std::function<std::uint16_t(const Row&)>& kind)
{
    forEach("SELECT geom, " + columns + " FROM " + table + " ORDER BY fid", [&](const Row& row) {
        const float minZoom = zoomFrom(row, 1);
        const std::uint16_t partKind = kind(row);
        const bool good = readGeometry(row.blob(0), [&](const std::vector<GeoPoint>& points) {
            shapes.add(points, minZoom, partKind);
        });
        if (!good)
            m_state = Error{.code = ErrorCode::FileDamaged, .subject = table};
    });
}

void BasemapReader::readGround(Ground& ground, const std::string& level)
{
    const auto none = [](const Row&) { return std::uint16_t{0}; };
    readShapes(ground.land, "country_" + level, "0, a3",
               [this](const Row& row) { return m_countryByCode[row.text(2)]; });
    readShapes(ground.lakes, "lake_" + level, "min_zoom", none);
    readShapes(ground.rivers, "river_" + level, "min_zoom, level",
               [](const Row& row) { return static_cast<std::uint16_t>(row.integer(2)); });
    readShapes(ground.borders, "border_" + level, "min_zoom, class", [](const Row& row) {
        return static_cast<std::uint16_t>(row.text(2) == "international" ? BorderKind::International
                                                                         : BorderKind::Other);
    });
    if (level != "110m")
        readShapes(ground.districts, "admin1_line_" + level, "min_zoom", none);
}

void BasemapReader::readPlaces()
{
    forEach("SELECT geom, iso_a2, admin1, pop, kind = 'capital', rank, min_zoom, " + kNames
                + " FROM place ORDER BY min_zoom, pop DESC, fid",
            [this](const Row& row) {
                const GeoPoint position = positionFrom(row, 0);
                m_map.m_places.push_back({.name = nameFrom(row, 7, 8),
                                          .position = position,
                                          .at = toMapVertex(position),
                                          .isoCode = row.text(1),
                                          .district = row.text(2),
                                          .population = static_cast<long>(row.integer(3)),
                                          .isCapital = row.integer(4) != 0,
                                          .rank = static_cast<int>(row.integer(5)),
                                          .minZoom = zoomFrom(row, 6)});
            });
}

void BasemapReader::readAreaLabels(const std::string& table, AreaLabel::Kind kind,
                                   const std::string& names, const std::string& where)
{
    const bool isLake = kind == AreaLabel::Kind::Lake;
    forEach("SELECT geom, " + names + " FROM " + table + " WHERE " + where + " ORDER BY 2, fid",
            [&, this](const Row& row) {
                GeoPoint position = positionFrom(row, 0);
                if (isLake) {  // A polygon: the middle of its extent.
                    double west = 180.0, east = -180.0, south = 90.0, north = -90.0;
                    readGeometry(row.blob(0), [&](const std::vector<GeoPoint>& ring) {
                        for (const GeoPoint& point : ring) {
                            west = std::min(west, point.longitudeDeg);
                            east = std::max(east, point.longitudeDeg);
                            south = std::min(south, point.latitudeDeg);
                            north = std::max(north, point.latitudeDeg);
                        }
                    });
                    position = {(south + north) / 2.0, (west + east) / 2.0};
                }
                m_map.m_areaLabels.push_back({.name = nameFrom(row, 3, 8),
                                              .position = position,
                                              .at = toMapVertex(position),
                                              .kind = kind,
                                              .minZoom = zoomFrom(row, 1),
                                              .maxZoom = zoomFrom(row, 2)});
            });
}

void BasemapReader::readAttributions()
{
    forEach("SELECT dataset, licence, coalesce(credit, '') FROM attribution ORDER BY fid",
            [this](const Row& row) {
                m_map.m_attributions.push_back(
                    {.dataset = row.text(0), .license = row.text(1), .credit = row.text(2)});
            });
}

Result<> BasemapReader::readCoast(const GeoPackage& file)
{
    m_file = &file;
    Coast coast;
    forEach("SELECT geom, cx, cy FROM land_hi ORDER BY fid", [&](const Row& row) {
        const double west = row.number(1);
        const double south = row.number(2);
        const MapVertex topLeft = toMapVertex({south + 1.0, west});
        const MapVertex bottomRight = toMapVertex({south, west + 1.0});
        coast.cells.push_back({topLeft.x, topLeft.y, bottomRight.x, bottomRight.y});
        readGeometry(row.blob(0), [&](const std::vector<GeoPoint>& ring) {
            coast.land.add(ring, 0.0F, 0);
            if (!ring.empty())
                addShore(coast.shore, ring, west, south);
        });
    });
    if (m_state)
        m_map.m_coast = std::move(coast);
    return m_state;
}

Result<std::shared_ptr<const Basemap>> Basemap::open(const std::filesystem::path& folder)
{
    const Result<GeoPackage> file = GeoPackage::open(folder / "basemap.gpkg");
    if (!file)
        return file.error();
    auto map = std::make_shared<Basemap>();
    if (const Result<> read = BasemapReader(*map).read(*file); !read)
        return read.error();

    // The finer shore is an optional pack: without it cities have the ground's own.
    if (const Result<GeoPackage> fine = GeoPackage::open(folder / "basemap_coast_hi.gpkg"); fine)
        if (const Result<> read = BasemapReader(*map).readCoast(*fine); !read)
            return read.error();
    return std::shared_ptr<const Basemap>(std::move(map));
}

}  // namespace continua::basemap
