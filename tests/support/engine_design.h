// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job_control.h"
#include "core/catalog/catalog_json.h"
#include "core/model/change_set.h"
#include "core/model/id_source.h"

#include <QTest>

#include <cmath>

namespace continua::test {

/// The catalog that the program ships with.
inline std::shared_ptr<const Catalog> shippedCatalog()
{
    static const auto catalog = [] {
        Result<Catalog> read = readCatalog(CONTINUA_SOURCE_DIR "/resources/catalog");
        return read ? std::make_shared<const Catalog>(*std::move(read)) : nullptr;
    }();
    return catalog;
}

/// Draws designs in a few words: sites on a grid of about 70 km, links with given lengths.
class DesignBuilder {
public:
    /// @param salt  Goes into every id: another salt, another order of the rows.
    explicit DesignBuilder(std::string salt = {})
        : m_design({.title = "Test"}, shippedCatalog()), m_salt(std::move(salt))
    {
    }

    SiteId site(const std::string& code, SiteKind kind, double x = 0.0, double y = 0.0)
    {
        Site site{.id = idFromText<Site>(m_salt + code), .code = code, .name = code, .kind = kind};
        site.position = {.latitudeDeg = 50.0 + 0.6 * y, .longitudeDeg = 8.0 + x};
        site.country = "DEU";
        m_edit.insert(site);
        return site.id;
    }

    LinkId link(SiteId from, SiteId to, double km)
    {
        const std::string code = "L" + std::to_string(++m_links);
        Link link{.id = idFromText<Link>(m_salt + code), .code = code, .from = from, .to = to};
        link.length = Length::fromKm(km);
        link.fiberPairs = 2;
        m_edit.insert(link);
        return link.id;
    }

    static Replica replica(const std::string& name, const std::string& accelerator, int count,
                           std::vector<SiteId> sites = {})
    {
        Replica replica{.name = name};
        replica.compute.accelerator = accelerator;
        replica.compute.accelerators = count;
        replica.locality.sites = std::move(sites);
        return replica;
    }

    static Flow flow(const std::string& name, SiteId at, int to, double gbps, double rttMs = 0.0)
    {
        Flow flow{.name = name, .at = at, .toReplica = to};
        flow.encodings.push_back({.name = "plain",
                                  .up = DataRate::fromGbps(gbps),
                                  .down = DataRate::fromGbps(gbps / 10.0)});
        if (rttMs > 0.0)
            flow.budget = LatencyBudget{.limit = Duration::fromMs(rttMs)};
        return flow;
    }

    WorkloadId workload(const std::string& code, std::vector<Replica> replicas,
                        std::vector<Flow> flows)
    {
        Workload workload{.id = idFromText<Workload>(m_salt + code), .code = code, .name = code};
        workload.replicas = std::move(replicas);
        workload.flows = std::move(flows);
        m_edit.insert(workload);
        return workload.id;
    }

    void pin(Pin pin)
    {
        pin.id = idFromText<Pin>(m_salt + "pin" + std::to_string(++m_pins));
        m_edit.insert(pin);
    }

    Design design() const
    {
        Design design = m_design;
        const Result<> done = m_edit.applyTo(design);
        if (!done)
            qFatal("%s %s", done.error().subject.c_str(), done.error().place.c_str());
        return design;
    }

private:
    Design m_design;
    std::string m_salt;
    ChangeSet m_edit;
    int m_links = 0;
    int m_pins = 0;
};

/// Never tells to stop, or does after some questions.
class CountingControl : public JobControl {
public:
    explicit CountingControl(int questions = -1) : m_left(questions) {}
    bool stopRequested() const noexcept override
    {
        ++m_asked;
        return m_left >= 0 && m_asked > m_left;
    }
    void report(double fraction) override { m_reports.push_back(fraction); }

    int asked() const { return m_asked; }
    const std::vector<double>& reports() const { return m_reports; }

private:
    int m_left;
    mutable int m_asked = 0;
    std::vector<double> m_reports;
};

}  // namespace continua::test
