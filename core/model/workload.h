// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/catalog/provenance.h"
#include "core/model/site.h"
#include "core/units/data_rate.h"
#include "core/units/duration.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace continua {

struct Workload;
using WorkloadId = Id<Workload>;

enum class WorkloadKind {
    Training,
    Inference,
    Retrieval,
    VideoAnalytics,
    DatabaseReplica,
    Control,
    Rendering,
    Storage,
    Other,
};

/// A need stated as a rate rather than as a number of accelerators.
struct RateNeed {
    enum class Kind { OutputTokens, VideoStreams };

    Kind kind = Kind::VideoStreams;
    double amount = 0.0;          ///< Token/s, or streams of 1080p30 (cameras x their pixel rate).
    double perAccelerator = 0.0;  ///< Planning rate of one accelerator; > 0.
    int inputTokens = 0;          ///< Length of a prompt; 0 when it does not apply or is unknown.
    int outputTokens = 0;
    std::string basis = {};  ///< How `amount` and the planning rate came about.

    friend bool operator==(const RateNeed&, const RateNeed&) = default;
};

/// What one replica needs of its site.
struct ComputeNeed {
    std::string accelerator = {};  ///< Catalog key; empty: none.
    int accelerators = 0;          ///< Stated number; with `rate` the larger of the two counts.
    std::optional<RateNeed> rate = {};
    int cpuSleds = 0;
    double storageTb = 0.0;
    bool dedicatedRacks = false;  ///< Shares no rack with other workloads.

    friend bool operator==(const ComputeNeed&, const ComputeNeed&) = default;
};

/// Accelerators that `need` comes to: the stated count, or the rate over the planning rate,
/// rounded up.
int acceleratorCount(const ComputeNeed& need);

/// Where something may be. Every part that is given must hold; an empty part allows all.
struct Locality {
    std::vector<std::string> countries = {};
    std::vector<std::string> jurisdictions = {};  ///< At least one must be a tag of the site.
    std::vector<SiteKind> kinds = {};
    std::vector<SiteId> sites = {};
    SiteId near = {};                        ///< With `maxFiber` and `minFiber`.
    std::optional<Length> maxFiber = {};     ///< Shortest fiber route from `near`.
    std::optional<Length> minDistance = {};  ///< Geodesic from `near`.
    bool keepsTransitInside = false;         ///< Routes, too, pass only sites in `countries`.

    friend bool operator==(const Locality&, const Locality&) = default;
};

/// One running copy of a workload, or its share for one place.
struct Replica {
    std::string name;  ///< "SIN", "Kanto half"; unique in the workload.
    ComputeNeed compute = {};
    Locality locality = {};  ///< In addition to the workload's.

    friend bool operator==(const Replica&, const Replica&) = default;
};

/// A time limit. `oneWay`: from source to replica; otherwise there and back.
struct LatencyBudget {
    Duration limit;
    bool oneWay = false;

    friend bool operator==(const LatencyBudget&, const LatencyBudget&) = default;
};

/// One way of coding the same content: "Motion-JPEG 60 Mbit/s", "H.265 4 Mbit/s".
struct Encoding {
    std::string name;
    DataRate up;           ///< Towards the replica.
    DataRate down;         ///< Back from it.
    DataRate steady = {};  ///< Long-run mean where `up` is a peak; zero: the same.

    friend bool operator==(const Encoding&, const Encoding&) = default;
};

/// When traffic flows: always, or a window of each day.
struct Schedule {
    bool always = true;
    double fromHour = 0.0;      ///< Local time, 0 to 24.
    double hours = 24.0;        ///< Length of the window.
    std::string occasion = {};  ///< "during the event", "night"; free text.

    friend bool operator==(const Schedule&, const Schedule&) = default;
};

/// What happens to a flow when a link is cut.
///
/// OnePlusOne: it is sent over two ways at all times; each has its capacity to itself.
/// Restoration: a second way is planned and lit, with lightpaths for it, but it is taken only when
/// something on the first fails. Its capacity is shared with flows that no single failure (a link,
/// a shared-risk group, a site passed) turns away together with it. The two ways keep apart as
/// those of OnePlusOne do, and both meet the latency budget.
enum class Protection { None, OnePlusOne, OnePlusOneSiteDisjoint, Restoration };

/// Traffic between a place (or a replica) and a replica.
struct Flow {
    std::string name;                 ///< Unique in the workload.
    SiteId at = {};                   ///< The users or devices; none: `fromReplica` is the source.
    int fromReplica = -1;             ///< Index into Workload::replicas; -1: `at` is the source.
    int toReplica = 0;                ///< Index into Workload::replicas; -1: whichever is nearest.
    std::vector<Encoding> encodings;  ///< At least one.
    int encoding = 0;                 ///< The chosen one.
    std::optional<LatencyBudget> budget = {};  ///< Of the network.
    std::optional<LatencyBudget> application =
        {};  ///< End to end, compute included; for the record.
    std::optional<Duration> jitter = {};
    Protection protection = Protection::None;
    Schedule schedule = {};

    const Encoding& chosen() const { return encodings[static_cast<std::size_t>(encoding)]; }
    DataRate rate() const { return std::max(chosen().up, chosen().down); }

    friend bool operator==(const Flow&, const Flow&) = default;
};

/// How far replicas must be from each other.
struct Separation {
    bool differentSites = true;
    std::optional<Length> minDistance = {};  ///< Geodesic, every pair.
    bool differentFailureDomains = false;    ///< No tag of Site::failureDomains in common.

    friend bool operator==(const Separation&, const Separation&) = default;
};

/// Something to run: compute at some site, and traffic to it.
struct Workload {
    WorkloadId id;
    std::string code;  ///< Unique in the project: "F2".
    std::string name;
    WorkloadKind kind = WorkloadKind::Other;
    std::vector<Replica> replicas;
    std::vector<Flow> flows = {};
    Locality locality = {};  ///< Of every replica.
    Separation separation = {};
    double availability = 0.0;  ///< Target, 0 to 1; 0: none.
    double peakFactor = 1.0;    ///< Seasonal peak over the stated need, for what-if.
    double growthPerYear = 0.0;
    Schedule schedule = {};  ///< When the availability target and the need hold.
    std::string notes = {};
    Provenance provenance = {};
    Lifetime life = {};

    friend bool operator==(const Workload&, const Workload&) = default;
};

}  // namespace continua
