// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/basemap/localized_name.h"
#include "core/basemap/map_shapes.h"
#include "core/geo/geo_point.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace continua::basemap {

/// How far the ground is generalised: Natural Earth 1:110m, 1:50m and 1:10m.
enum class Detail { Coarse, Medium, Fine };

/// The level of detail that suits a zoom (zoom 0: the world is 256 pixels wide).
Detail detailFor(double zoom);

/// The `kind` of a border's part. All but international ones are drawn dashed.
enum class BorderKind : std::uint16_t { International, Other };

/// What is painted of the ground at one level of detail.
struct Ground {
    MapShapes land;       ///< Rings; `kind` is an index into Basemap::countries().
    MapShapes islands;    ///< Rings of minor islands; Fine only.
    MapShapes lakes;      ///< Rings.
    MapShapes rivers;     ///< Lines; `kind` is the river's order, 0 the largest.
    MapShapes districts;  ///< Lines between first-level divisions.
    MapShapes borders;    ///< Lines; `kind` is a BorderKind.
};

/// The shore at city scale, in cells of one degree, which replace the ground's land there.
struct Coast {
    std::vector<MapBox> cells;
    MapShapes land;   ///< Rings; they run along the cells' edges where land goes on.
    MapShapes shore;  ///< Only those parts of the rings where land meets water.
};

/// A country or area with a code of its own.
struct Country {
    LocalizedName name;
    GeoPoint position;     ///< Where its name stands.
    std::string isoCode;   ///< ISO 3166-1 alpha-2; empty where there is none.
    std::string isoCode3;  ///< ISO 3166-1 alpha-3; empty where there is none.
    std::string code;      ///< Natural Earth's ADM0_A3.
};

/// A city or town.
struct Place {
    LocalizedName name;
    GeoPoint position;
    MapVertex at;
    std::string isoCode;   ///< Of its country.
    std::string district;  ///< First-level division, in English.
    long population = 0;
    bool isCapital = false;
    int rank = 0;          ///< 0 is the largest.
    float minZoom = 0.0F;  ///< Labelled from this zoom on.
};

/// The name of something that covers an area.
struct AreaLabel {
    enum class Kind { Ocean, Sea, Lake, Country, District };

    LocalizedName name;
    GeoPoint position;
    MapVertex at;
    Kind kind = Kind::Sea;
    float minZoom = 0.0F;
    float maxZoom = 22.0F;
};

/// One source of the map and the credit it asks for.
struct Attribution {
    std::string dataset;
    std::string license;
    std::string credit;
};

/// The offline base map, read once and then shared between threads.
class Basemap {
public:
    /// Reads `basemap.gpkg` and, where it is there, `basemap_coast_hi.gpkg` from `folder`
    /// (about a tenth of a second).
    ///
    /// @error FileMissing, FileForeign, FileNotReadable, FileDamaged  Of basemap.gpkg.
    static Result<std::shared_ptr<const Basemap>> open(const std::filesystem::path& folder);

    const Ground& ground(Detail detail) const { return m_ground[static_cast<std::size_t>(detail)]; }
    const std::optional<Coast>& coast() const { return m_coast; }
    const std::vector<Country>& countries() const { return m_countries; }
    const std::vector<Place>& places() const { return m_places; }  ///< Most important first.
    const std::vector<AreaLabel>& areaLabels() const { return m_areaLabels; }
    const std::vector<Attribution>& attributions() const { return m_attributions; }

private:
    friend class BasemapReader;

    std::array<Ground, 3> m_ground;
    std::optional<Coast> m_coast;
    std::vector<Country> m_countries;
    std::vector<Place> m_places;
    std::vector<AreaLabel> m_areaLabels;
    std::vector<Attribution> m_attributions;
};

}  // namespace continua::basemap
