// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace continua::store {

/// The tables of the first release. README.md of this folder explains them.
///
/// A CHECK is also the sentence a person reads when a file breaks it, so each names one column
/// first and is plain.
inline constexpr const char* kSchemaVersion1 = R"sql(
CREATE TABLE project (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    title       TEXT NOT NULL,
    description TEXT NOT NULL,  -- what shapes the use case
    origin      TEXT NOT NULL   -- key of the template it was made from; empty: none
) STRICT;

CREATE TABLE catalog (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    json TEXT NOT NULL          -- snapshot of the equipment catalog, schema continua-catalog/1
) STRICT;

CREATE TABLE assumption (
    id          INTEGER PRIMARY KEY,
    key         TEXT NOT NULL,
    name        TEXT NOT NULL,
    value       REAL NOT NULL CHECK (value BETWEEN -1e300 AND 1e300),
    unit        TEXT NOT NULL,  -- the unit of value; empty for a plain number
    source      TEXT NOT NULL,
    confidence  TEXT NOT NULL CHECK (confidence IN ('published', 'estimate')),
    source_date TEXT NOT NULL   -- ISO 8601; empty: unknown
) STRICT;
CREATE TABLE assumption_estimated_field (
    assumption INTEGER NOT NULL REFERENCES assumption (id),
    position   INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2147483647),
    value      TEXT NOT NULL,
    PRIMARY KEY (assumption, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE site (
    id            INTEGER PRIMARY KEY,
    code          TEXT NOT NULL,
    name          TEXT NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('core_dc', 'regional_dc', 'colocation',
                      'telecom_dc', 'telecom_co', 'enterprise_it', 'industrial', 'edge',
                      'amplifier_hut')),
    latitude_deg  REAL NOT NULL CHECK (latitude_deg BETWEEN -90 AND 90),
    longitude_deg REAL NOT NULL CHECK (longitude_deg BETWEEN -180 AND 180),
    country       TEXT NOT NULL,  -- ISO 3166-1 alpha-3
    role          TEXT NOT NULL CHECK (role IN ('none', 'transceiver', 'gateway', 'interchange')),
    status        TEXT NOT NULL CHECK (status IN ('existing', 'planned', 'candidate')),
    notes         TEXT NOT NULL,
    -- What the architect says instead of the default of the kind or the country; NULL: the default.
    pue                 REAL CHECK (pue BETWEEN 1 AND 100),
    it_power_w          REAL CHECK (it_power_w BETWEEN 0 AND 1e15),
    redundancy          TEXT CHECK (redundancy IN ('n', 'n_plus_1', 'two_n')),
    rack_ceiling_w      REAL CHECK (rack_ceiling_w BETWEEN 0 AND 1e15),
    air_cooling_w       REAL CHECK (air_cooling_w BETWEEN 0 AND 1e15),
    liquid_cooling_w    REAL CHECK (liquid_cooling_w BETWEEN 0 AND 1e15),
    liquid_supply_c     REAL CHECK (liquid_supply_c BETWEEN -100 AND 200),
    rack_positions      INTEGER CHECK (rack_positions BETWEEN 0 AND 2147483647),
    floor_load_kg_m2    REAL CHECK (floor_load_kg_m2 BETWEEN 0 AND 1e9),
    floor_depth_m       REAL CHECK (floor_depth_m BETWEEN 0 AND 1e6),
    availability        REAL CHECK (availability BETWEEN 0 AND 1),
    opening_cost_usd    REAL CHECK (opening_cost_usd BETWEEN 0 AND 1e15),
    yearly_cost_usd     REAL CHECK (yearly_cost_usd BETWEEN 0 AND 1e15),
    colocation_usd_per_kw_month REAL CHECK (colocation_usd_per_kw_month BETWEEN 0 AND 1e12),
    electricity_usd_per_kwh     REAL CHECK (electricity_usd_per_kwh BETWEEN 0 AND 1e6),
    carbon_g_per_kwh            REAL CHECK (carbon_g_per_kwh BETWEEN 0 AND 1e6)
) STRICT;
CREATE TABLE site_jurisdiction (
    site     INTEGER NOT NULL REFERENCES site (id),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2147483647),
    value    TEXT NOT NULL,
    PRIMARY KEY (site, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE site_failure_domain (
    site     INTEGER NOT NULL REFERENCES site (id),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2147483647),
    value    TEXT NOT NULL,
    PRIMARY KEY (site, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
    id              INTEGER PRIMARY KEY,
    code            TEXT NOT NULL,
    from_site       INTEGER NOT NULL REFERENCES site (id),
    to_site         INTEGER NOT NULL REFERENCES site (id) CHECK (to_site <> from_site),
    length_m        REAL CHECK (length_m BETWEEN 0 AND 1e9),  -- NULL: drawn x route factor
    length_source   TEXT NOT NULL,
    route_factor    REAL CHECK (route_factor BETWEEN 0 AND 1000),
    fiber           TEXT NOT NULL,  -- catalog key
    fiber_pairs     INTEGER NOT NULL CHECK (fiber_pairs BETWEEN 0 AND 2147483647),
    amplifier       TEXT NOT NULL,  -- catalog key; empty: the project's choice
    status          TEXT NOT NULL CHECK (status IN ('existing', 'planned', 'candidate')),
    build_cost_usd  REAL CHECK (build_cost_usd BETWEEN 0 AND 1e15),
    yearly_cost_usd REAL CHECK (yearly_cost_usd BETWEEN 0 AND 1e15),
    -- A leased service instead of fiber of one's own: all four, or none.
    leased_module_bps        REAL CHECK (leased_module_bps BETWEEN 0 AND 1e18),
    leased_setup_usd         REAL CHECK (leased_setup_usd BETWEEN 0 AND 1e15),
    leased_usd_per_month     REAL CHECK (leased_usd_per_month BETWEEN 0 AND 1e15),
    leased_latency_s         REAL CHECK (leased_latency_s BETWEEN 0 AND 1e6),
    notes                    TEXT NOT NULL,
    CHECK ((leased_module_bps IS NULL) + (leased_setup_usd IS NULL)
         + (leased_usd_per_month IS NULL) + (leased_latency_s IS NULL) IN (0, 4))
) STRICT;
CREATE TABLE link_waypoint (  -- from from_site to to_site, the sites not included
    link          INTEGER NOT NULL REFERENCES link (id),
    position      INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2147483647),
    latitude_deg  REAL NOT NULL CHECK (latitude_deg BETWEEN -90 AND 90),
    longitude_deg REAL NOT NULL CHECK (longitude_deg BETWEEN -180 AND 180),
    PRIMARY KEY (link, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE link_span (  -- none: automatic
    link     INTEGER NOT NULL REFERENCES link (id),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2147483647),
    length_m REAL NOT NULL CHECK (length_m BETWEEN 0 AND 1e9),
    PRIMARY KEY (link, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE link_risk_group (
    link     INTEGER NOT NULL REFERENCES link (id),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2147483647),
    value    TEXT NOT NULL,
    PRIMARY KEY (link, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE rack (
    id    INTEGER PRIMARY KEY,
    site  INTEGER NOT NULL REFERENCES site (id),
    name  TEXT NOT NULL,
    frame TEXT NOT NULL,  -- catalog key
    kit   TEXT NOT NULL   -- catalog key of the kit it came from; empty: built by hand
) STRICT;
CREATE TABLE rack_item (
    rack      INTEGER NOT NULL REFERENCES rack (id),
    position  INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2147483647),
    equipment TEXT NOT NULL,     -- catalog key
    -- lowest unit taken, from 1 at the bottom
    slot      INTEGER NOT NULL CHECK (slot BETWEEN -1000000 AND 1000000),
    face      TEXT NOT NULL CHECK (face IN ('front', 'rear')),
    PRIMARY KEY (rack, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE workload (
    id              INTEGER PRIMARY KEY,
    code            TEXT NOT NULL,
    name            TEXT NOT NULL,
    kind            TEXT NOT NULL CHECK (kind IN ('training', 'inference', 'retrieval',
                        'video_analytics', 'database_replica', 'control', 'rendering', 'storage',
                        'other')),
    separation_different_sites           INTEGER NOT NULL
        CHECK (separation_different_sites IN (0, 1)),
    separation_min_distance_m            REAL
        CHECK (separation_min_distance_m BETWEEN 0 AND 1e9),
    separation_different_failure_domains INTEGER NOT NULL
        CHECK (separation_different_failure_domains IN (0, 1)),
    availability    REAL NOT NULL CHECK (availability BETWEEN 0 AND 1),  -- target; 0: none
    peak_factor     REAL NOT NULL CHECK (peak_factor BETWEEN 0 AND 1e6),
    growth_per_year REAL NOT NULL CHECK (growth_per_year BETWEEN -1 AND 1e6),
    schedule_always    INTEGER NOT NULL CHECK (schedule_always IN (0, 1)),
    schedule_from_hour REAL NOT NULL CHECK (schedule_from_hour BETWEEN 0 AND 24),
    schedule_hours     REAL NOT NULL CHECK (schedule_hours BETWEEN 0 AND 24),
    schedule_occasion  TEXT NOT NULL,
    notes           TEXT NOT NULL,
    source          TEXT NOT NULL,
    confidence      TEXT NOT NULL CHECK (confidence IN ('published', 'estimate')),
    source_date     TEXT NOT NULL
) STRICT;
CREATE TABLE workload_estimated_field (
    workload INTEGER NOT NULL REFERENCES workload (id),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2147483647),
    value    TEXT NOT NULL,
    PRIMARY KEY (workload, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE replica (
    workload        INTEGER NOT NULL REFERENCES workload (id),
    position        INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2147483647),
    name            TEXT NOT NULL,
    accelerator     TEXT NOT NULL,  -- catalog key; empty: none
    accelerators    INTEGER NOT NULL CHECK (accelerators BETWEEN 0 AND 2147483647),
    cpu_sleds       INTEGER NOT NULL CHECK (cpu_sleds BETWEEN 0 AND 2147483647),
    storage_tb      REAL NOT NULL CHECK (storage_tb BETWEEN 0 AND 1e12),
    dedicated_racks INTEGER NOT NULL CHECK (dedicated_racks IN (0, 1)),
    -- A need stated as a rate: all of these, or none.
    rate_kind              TEXT CHECK (rate_kind IN ('output_tokens', 'video_streams')),
    rate_amount            REAL CHECK (rate_amount BETWEEN 0 AND 1e15),
    rate_per_accelerator   REAL CHECK (rate_per_accelerator > 0 AND rate_per_accelerator <= 1e15),
    rate_input_tokens      INTEGER CHECK (rate_input_tokens BETWEEN 0 AND 2147483647),
    rate_output_tokens     INTEGER CHECK (rate_output_tokens BETWEEN 0 AND 2147483647),
    rate_basis             TEXT,
    PRIMARY KEY (workload, position),
    CHECK ((rate_kind IS NULL) + (rate_amount IS NULL) + (rate_per_accelerator IS NULL)
         + (rate_input_tokens IS NULL) + (rate_output_tokens IS NULL) + (rate_basis IS NULL)
           IN (0, 6))
) STRICT, WITHOUT ROWID;

-- Where a workload (replica = -1) or one of its replicas may be.
CREATE TABLE locality (
    workload             INTEGER NOT NULL REFERENCES workload (id),
    replica              INTEGER NOT NULL CHECK (replica BETWEEN -1 AND 2147483647),
    near_site            INTEGER REFERENCES site (id),
    max_fiber_m          REAL CHECK (max_fiber_m BETWEEN 0 AND 1e9),
    min_distance_m       REAL CHECK (min_distance_m BETWEEN 0 AND 1e9),
    keeps_transit_inside INTEGER NOT NULL CHECK (keeps_transit_inside IN (0, 1)),
    PRIMARY KEY (workload, replica)
) STRICT, WITHOUT ROWID;
CREATE TABLE locality_country (
    workload INTEGER NOT NULL,
    replica  INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2147483647),
    value    TEXT NOT NULL,
    PRIMARY KEY (workload, replica, position),
    FOREIGN KEY (workload, replica) REFERENCES locality (workload, replica)
) STRICT, WITHOUT ROWID;
CREATE TABLE locality_jurisdiction (
    workload INTEGER NOT NULL,
    replica  INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2147483647),
    value    TEXT NOT NULL,
    PRIMARY KEY (workload, replica, position),
    FOREIGN KEY (workload, replica) REFERENCES locality (workload, replica)
) STRICT, WITHOUT ROWID;
CREATE TABLE locality_site_kind (
    workload INTEGER NOT NULL,
    replica  INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2147483647),
    value    TEXT NOT NULL CHECK (value IN ('core_dc', 'regional_dc', 'colocation', 'telecom_dc',
                 'telecom_co', 'enterprise_it', 'industrial', 'edge', 'amplifier_hut')),
    PRIMARY KEY (workload, replica, position),
    FOREIGN KEY (workload, replica) REFERENCES locality (workload, replica)
) STRICT, WITHOUT ROWID;
CREATE TABLE locality_site (
    workload INTEGER NOT NULL,
    replica  INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2147483647),
    value    INTEGER NOT NULL REFERENCES site (id),
    PRIMARY KEY (workload, replica, position),
    FOREIGN KEY (workload, replica) REFERENCES locality (workload, replica)
) STRICT, WITHOUT ROWID;

CREATE TABLE flow (
    workload     INTEGER NOT NULL REFERENCES workload (id),
    position     INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2147483647),
    name         TEXT NOT NULL,
    at_site      INTEGER,  -- a site where from_replica is -1, which is checked on opening
    -- position of the replica; -1: at_site is the source, or whichever replica is nearest
    from_replica INTEGER NOT NULL CHECK (from_replica BETWEEN -1 AND 2147483647),
    to_replica   INTEGER NOT NULL CHECK (to_replica BETWEEN -1 AND 2147483647),
    encoding     INTEGER NOT NULL CHECK (encoding BETWEEN 0 AND 2147483647),  -- the chosen one
    budget_s           REAL CHECK (budget_s BETWEEN 0 AND 1e9),
    budget_one_way     INTEGER CHECK (budget_one_way IN (0, 1)),
    application_s       REAL CHECK (application_s BETWEEN 0 AND 1e9),
    application_one_way INTEGER CHECK (application_one_way IN (0, 1)),
    jitter_s     REAL CHECK (jitter_s BETWEEN 0 AND 1e9),
    protection   TEXT NOT NULL CHECK (protection IN ('none', 'one_plus_one',
                     'one_plus_one_site_disjoint', 'restoration')),
    schedule_always    INTEGER NOT NULL CHECK (schedule_always IN (0, 1)),
    schedule_from_hour REAL NOT NULL CHECK (schedule_from_hour BETWEEN 0 AND 24),
    schedule_hours     REAL NOT NULL CHECK (schedule_hours BETWEEN 0 AND 24),
    schedule_occasion  TEXT NOT NULL,
    PRIMARY KEY (workload, position),
    CHECK ((budget_s IS NULL) = (budget_one_way IS NULL)),
    CHECK ((application_s IS NULL) = (application_one_way IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE flow_encoding (
    workload   INTEGER NOT NULL,
    flow       INTEGER NOT NULL,
    position   INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2147483647),
    name       TEXT NOT NULL,
    up_bps     REAL NOT NULL CHECK (up_bps BETWEEN 0 AND 1e18),
    down_bps   REAL NOT NULL CHECK (down_bps BETWEEN 0 AND 1e18),
    steady_bps REAL NOT NULL CHECK (steady_bps BETWEEN 0 AND 1e18),  -- 0: the same
    PRIMARY KEY (workload, flow, position),
    FOREIGN KEY (workload, flow) REFERENCES flow (workload, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE pin (
    id       INTEGER PRIMARY KEY,
    kind     TEXT NOT NULL CHECK (kind IN ('must_host', 'must_not_host', 'keep_open',
                 'keep_closed')),
    site     INTEGER NOT NULL REFERENCES site (id),
    workload INTEGER,          -- with must_host and must_not_host, which is checked on opening
    replica  INTEGER NOT NULL CHECK (replica BETWEEN -1 AND 2147483647)  -- -1: every replica
) STRICT;
)sql";

}  // namespace continua::store
