// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/violation_text.h"

#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

using verify::Rule;
using verify::Violation;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::ViolationText)
};

QString watts(double kw) { return quantityText(ElectricPower::fromKw(kw), Digits::All); }
QString gbps(double rate) { return quantityText(DataRate::fromGbps(rate), Digits::All); }
QString dollars(double usd) { return quantityText(Money::fromUsd(usd), Digits::All); }
QString kilometers(double km) { return quantityText(Length::fromKm(km), Digits::All); }
QString millimeters(double mm) { return quantityText(Length::fromMm(mm), Digits::All); }
QString milliseconds(double ms) { return quantityText(Duration::fromMs(ms), Digits::All); }
QString decibels(double db) { return quantityText(Decibel::fromDb(db), Digits::All); }
QString gigahertz(double ghz) { return quantityText(Frequency::fromGhz(ghz), Digits::All); }

/// A violation with its names at hand; one function per group of rules.
class Sentence {
public:
    Sentence(const Design& design, const Violation& violation)
        : m_design(design), m_violation(violation)
    {
    }

    QString text() const
    {
        for (const auto part :
             {&Sentence::ofDemand, &Sentence::ofPlacement, &Sentence::ofRack, &Sentence::ofSite,
              &Sentence::ofPath, &Sentence::ofPair, &Sentence::ofLight, &Sentence::ofSum})
            if (const QString words = (this->*part)(); !words.isEmpty())
                return words;
        return {};
    }

private:
    QString site() const { return displayName(m_design, m_violation.site); }
    QString link() const { return displayName(m_design, m_violation.link); }
    QString replica() const
    {
        return replicaName(m_design, m_violation.workload, m_violation.index);
    }
    QString flow() const { return flowName(m_design, m_violation.workload, m_violation.index); }
    QString what() const { return QString::fromStdString(m_violation.what); }
    bool is(const char* what) const { return m_violation.what == what; }
    QString lightpath() const { return countText(m_violation.index + 1); }
    double claimed() const { return m_violation.claimed; }
    double actual() const { return m_violation.actual; }

    /// What demand the violation is about: "replica", "flow" or "protection".
    QString chosen(const QString& ofReplica, const QString& ofFlow,
                   const QString& ofProtection) const
    {
        return is("replica") ? ofReplica.arg(replica())
             : is("flow")    ? ofFlow.arg(flow())
                             : ofProtection.arg(flow());
    }

    QString ofDemand() const
    {
        switch (m_violation.rule) {
        case Rule::Reference:
            //: %1 is the name of a field of the plan
            return Words::tr("The plan names something in %1 that the project does not have.")
                .arg(what());
        case Rule::Unserved:
            return chosen(
                Words::tr("Replica %1 is neither placed nor listed as unserved."),
                Words::tr("Flow %1 is neither routed nor listed as unserved."),
                Words::tr("Flow %1 has no second path, and that is not listed as unserved."));
        case Rule::UnservedFalse:
            return chosen(
                Words::tr("Replica %1 is listed as unserved, but it is placed or listed twice."),
                Words::tr("Flow %1 is listed as unserved, but it is not, or was not asked for."),
                Words::tr("The second path of flow %1 is listed as unserved, but it is not, or was "
                          "not asked for."));
        case Rule::UnservedPenalty:
            return Words::tr(
                       "The penalty for what is unserved of workload %1 is said to be %2, but "
                       "it is %3.")
                .arg(displayName(m_design, m_violation.workload), dollars(claimed()),
                     dollars(actual()));
        case Rule::ServedTwice:
            return is("lease") ? Words::tr("The lease of link %1 is ordered twice.").arg(link())
                 : is("flow")  ? Words::tr("Flow %1 is routed twice.").arg(flow())
                               : Words::tr("Replica %1 is placed twice.").arg(replica());
        case Rule::FlowEnds:
            return is("source")
                     ? Words::tr("Flow %1 does not begin where its source is.").arg(flow())
                     : Words::tr("Flow %1 does not end at a site that runs its replica.")
                           .arg(flow());
        default: return {};
        }
    }

    QString ofPlacement() const
    {
        switch (m_violation.rule) {
        case Rule::ReplicaSites:
            return Words::tr("Replica %1 is at %2 together with another replica of its workload.")
                .arg(replica(), site());
        case Rule::ReplicaDistance:
            return Words::tr("Replica %1 is %3 from another replica of its workload; at least %2 "
                             "are asked for.")
                .arg(replica(), kilometers(claimed()), kilometers(actual()));
        case Rule::ReplicaDomains:
            return Words::tr("Replica %1 shares the failure domain %2 with another replica of its "
                             "workload.")
                .arg(replica(), what());
        case Rule::Locality:
            if (is("fiber"))
                return Words::tr("Replica %1 is %3 of fiber away from where it must be near; at "
                                 "most %2 are allowed.")
                    .arg(replica(), kilometers(claimed()), kilometers(actual()));
            if (is("distance"))
                return Words::tr("Replica %1 is only %3 away from where it must keep a distance of "
                                 "%2.")
                    .arg(replica(), kilometers(claimed()), kilometers(actual()));
            return Words::tr("Replica %1 is at %2, where its locality rule does not allow it.")
                .arg(replica(), site());
        case Rule::Transit:
            return Words::tr("Flow %1 passes %2, outside the countries its data may see.")
                .arg(flow(), site());
        case Rule::PinBroken:
            return is("keep_closed")
                     ? Words::tr("%1 is pinned closed, but the plan uses it.").arg(site())
                     : Words::tr("The placement of replica %1 breaks a pin on %2.")
                           .arg(replica(), site());
        case Rule::OpenedSites:
            return actual() > claimed()
                     ? Words::tr("The plan uses the candidate %1 without opening it.").arg(site())
                     : Words::tr("The plan opens %1, but does not use it or did not have to.")
                           .arg(site());
        default: return {};
        }
    }

    QString limit(const QString& sentence, QString (*unit)(double)) const
    {
        return sentence.arg(kitName(m_design.catalog(), m_violation.what), site(), unit(actual()),
                            unit(claimed()));
    }

    QString ofRack() const
    {
        switch (m_violation.rule) {
        case Rule::RackSlots:
            return Words::tr("The items of kit %1, ordered for %2, do not fit its slots (unit %3).")
                .arg(kitName(m_design.catalog(), m_violation.what), site())
                .arg(actual());
        case Rule::RackWidth:
            return limit(
                Words::tr("An item of kit %1, ordered for %2, is %3 wide; the frame takes %4."),
                millimeters);
        case Rule::RackDepth:
            return limit(
                Words::tr("An item of kit %1, ordered for %2, is %3 deep; the frame takes %4."),
                millimeters);
        case Rule::RackPower:
            return limit(
                Words::tr("Kit %1, ordered for %2, draws %3; its shelves and busbar give %4."),
                watts);
        case Rule::RackWeight:
            return Words::tr("The items of kit %1, ordered for %2, weigh %3; the frame bears %4.")
                .arg(kitName(m_design.catalog(), m_violation.what), site(),
                     quantityText(Mass::fromKg(actual())), quantityText(Mass::fromKg(claimed())));
        case Rule::RackAir:
            return limit(
                Words::tr("Kit %1, ordered for %2, gives %3 of heat to the air; its frame can "
                          "have %4."),
                watts);
        case Rule::RackLiquid:
            return Words::tr(
                       "Kit %1, ordered for %2, gives %3 of heat to liquid that is not there.")
                .arg(kitName(m_design.catalog(), m_violation.what), site(), watts(actual()));
        case Rule::RackCeiling:
            return limit(Words::tr("Kit %1, ordered for %2, draws %3; a rack there may draw %4."),
                         watts);
        case Rule::SupplyTemperature:
            return Words::tr("%2 supplies liquid at %3, too warm for kit %1, which stands %4.")
                .arg(kitName(m_design.catalog(), m_violation.what), site(),
                     quantityText(Temperature::fromCelsius(actual())),
                     quantityText(Temperature::fromCelsius(claimed())));
        case Rule::FloorLoad:
            return Words::tr("Kit %1 loads the floor of %2 with %3; it bears %4.")
                .arg(kitName(m_design.catalog(), m_violation.what), site(),
                     quantityText(FloorLoad::fromKgPerM2(actual())),
                     quantityText(FloorLoad::fromKgPerM2(claimed())));
        case Rule::FloorDepth:
            return limit(Words::tr("Kit %1 is too deep for %2: %3, where %4 are allowed."),
                         millimeters);
        default: return {};
        }
    }

    QString ofSite() const
    {
        switch (m_violation.rule) {
        case Rule::Compute:
            if (is("dedicated_racks"))
                return Words::tr(
                           "The racks at %1 cannot be shared out so that workloads with racks "
                           "of their own have enough.")
                    .arg(site());
            if (is("cpu_sleds"))
                return Words::tr("The replicas at %1 need %2 CPU sleds; %3 stand there.")
                    .arg(site(), numberText(actual()), numberText(claimed()));
            if (is("storage_tb"))
                return Words::tr("The replicas at %1 need %2 of storage; %3 stand there.")
                    .arg(site(), storageText(actual()), storageText(claimed()));
            return Words::tr("The replicas at %1 need %2 accelerators %4; %3 stand there.")
                .arg(site(), numberText(actual()), numberText(claimed()),
                     acceleratorName(m_design.catalog(), m_violation.what));
        case Rule::SitePositions:
            return Words::tr("%1 has %2 rack positions; the plan takes %3.")
                .arg(site(), numberText(claimed()), numberText(actual()));
        case Rule::SitePower:
            return Words::tr("%1 can feed %2 of IT power; the plan takes %3.")
                .arg(site(), watts(claimed()), watts(actual()));
        case Rule::SiteAir:
            return Words::tr("%1 can cool %2 by air; the plan gives it %3.")
                .arg(site(), watts(claimed()), watts(actual()));
        case Rule::SiteLiquid:
            return Words::tr("%1 can cool %2 by liquid; the plan gives it %3.")
                .arg(site(), watts(claimed()), watts(actual()));
        default: return {};
        }
    }

    /// What way the violation is about: "working", "protection" or "lightpath".
    QString ofWay(const QString& working, const QString& protection,
                  const QString& ofLightpath) const
    {
        return is("lightpath")  ? ofLightpath.arg(lightpath())
             : is("protection") ? protection.arg(flow())
                                : working.arg(flow());
    }

    QString ofPath() const
    {
        switch (m_violation.rule) {
        case Rule::Path:
            return ofWay(Words::tr("The working path of flow %1 does not join up."),
                         Words::tr("The protection path of flow %1 does not join up."),
                         Words::tr("The links of lightpath %1 do not join up."));
        case Rule::PathLength:
            return (is("protection")
                        ? Words::tr(
                            "The protection path of flow %1 is said to be %2 long, but it is "
                            "%3.")
                        : Words::tr(
                            "The working path of flow %1 is said to be %2 long, but it is %3."))
                .arg(flow(), kilometers(claimed()), kilometers(actual()));
        case Rule::Latency:
            return Words::tr("The working path of flow %1 takes %3; its budget is %2.")
                .arg(flow(), milliseconds(claimed()), milliseconds(actual()));
        case Rule::ProtectionLatency:
            return Words::tr("The protection path of flow %1 takes %3; its budget is %2.")
                .arg(flow(), milliseconds(claimed()), milliseconds(actual()));
        case Rule::LatencyClaim:
            return ofWay(Words::tr("The working path of flow %1 is said to take %2 one way, but it "
                                   "takes %3."),
                         Words::tr("The protection path of flow %1 is said to take %2 one way, but "
                                   "it takes %3."),
                         Words::tr("Lightpath %1 is said to take %2 one way, but it takes %3."))
                .arg(milliseconds(claimed()), milliseconds(actual()));
        case Rule::PacketHop:
            return (is("protection")
                        ? Words::tr("The protection path of flow %1 changes lightpaths at %2, "
                                    "which has no packet switch.")
                        : Words::tr("The working path of flow %1 changes lightpaths at %2, which "
                                    "has no packet switch."))
                .arg(flow(), site());
        default: return {};
        }
    }

    QString ofRegenerator() const
    {
        if (is("end"))
            return Words::tr("Lightpath %1 does not end at %2, where it is said to be regenerated.")
                .arg(lightpath(), site());
        if (is("site"))
            return Words::tr("Lightpath %1 is regenerated at %2, which houses no transceivers.")
                .arg(lightpath(), site());
        if (is("twice"))
            return Words::tr("Lightpath %1 is wired to two others at %2.").arg(lightpath(), site());
        if (is("rate"))
            return Words::tr(
                       "Lightpath %1 runs at %3 and goes on from %2 at %4; a regenerator keeps the "
                       "rate.")
                .arg(lightpath(), site(), gbps(claimed()), gbps(actual()));
        return Words::tr("Flow %1 leaves its lightpath at %2, where a regenerator passes it on.")
            .arg(flow(), site());
    }

    QString ofPair() const
    {
        switch (m_violation.rule) {
        case Rule::LinkShared:
            return Words::tr("Both paths of flow %1 use link %2.").arg(flow(), link());
        case Rule::RiskGroupShared:
            return Words::tr("Both paths of flow %1 lie in the shared-risk group %2.")
                .arg(flow(), what());
        case Rule::SharedSites:
            return is("not listed")
                     ? Words::tr("Both paths of flow %1 pass %2, which the plan does not say.")
                           .arg(flow(), site())
                     : Words::tr(
                           "The plan says that both paths of flow %1 pass %2, but they do not.")
                           .arg(flow(), site());
        case Rule::SiteDisjoint:
            return Words::tr("Both paths of flow %1 pass %2, but they must not share a site.")
                .arg(flow(), site());
        case Rule::AvailabilityClaim:
            return Words::tr("Flow %1 is said to be available %2 of the time, but it is %3.")
                .arg(flow(), availabilityText(claimed()), availabilityText(actual()));
        default: return {};
        }
    }

    QString ofLight() const
    {
        switch (m_violation.rule) {
        case Rule::Optics:
            return Words::tr("Lightpath %1 does not close: its margin is %2.")
                .arg(lightpath(), decibels(actual()));
        case Rule::OpticsClaim:
            return (is("gsnr")
                        ? Words::tr("The GSNR of lightpath %1 is said to be %2, but it is %3.")
                        : Words::tr("The margin of lightpath %1 is said to be %2, but it is "
                                    "%3."))
                .arg(lightpath(), decibels(claimed()), decibels(actual()));
        case Rule::Reach:
            return is("spans")
                     ? Words::tr("Lightpath %1 crosses %3 spans; its transceivers take %2.")
                           .arg(lightpath(), numberText(claimed()), numberText(actual()))
                     : Words::tr("Lightpath %1 is %3 long; its transceivers reach %2.")
                           .arg(lightpath(), kilometers(claimed()), kilometers(actual()));
        case Rule::Rate:
            return Words::tr("Lightpath %1 is said to run at %2, but its mode runs at %3.")
                .arg(lightpath(), gbps(claimed()), gbps(actual()));
        case Rule::SpectrumGrid:
            return Words::tr("The slot of lightpath %1, %3 around %2, is not on the flexible grid.")
                .arg(lightpath(), gigahertz(claimed()), gigahertz(actual()));
        case Rule::SpectrumWidth:
            return Words::tr("The slot of lightpath %1 is %2 wide; its mode needs %3.")
                .arg(lightpath(), gigahertz(claimed()), gigahertz(actual()));
        case Rule::SpectrumBand:
            return Words::tr(
                       "The slot of lightpath %1 reaches %3, past the edge of the band at %2.")
                .arg(lightpath(), gigahertz(claimed()), gigahertz(actual()));
        case Rule::SpectrumOverlap:
            return Words::tr("The slot of lightpath %1 overlaps another on %2 by %3.")
                .arg(lightpath(), link(), gigahertz(actual()));
        case Rule::FiberPairs:
            return Words::tr("Lightpath %1 uses fiber pair %3 of %2, which has %4.")
                .arg(lightpath(), link(), numberText(actual()), numberText(claimed()));
        case Rule::Capacity:
            return Words::tr("Lightpath %1 carries %3; its rate is %2.")
                .arg(lightpath(), gbps(claimed()), gbps(actual()));
        case Rule::CarriedClaim:
            return m_violation.index < 0
                     ? Words::tr("The lease of %1 is said to carry %2, but it carries %3.")
                           .arg(link(), gbps(claimed()), gbps(actual()))
                     : Words::tr("Lightpath %1 is said to carry %2, but it carries %3.")
                           .arg(lightpath(), gbps(claimed()), gbps(actual()));
        case Rule::Regenerator: return ofRegenerator();
        case Rule::LeasedModules:
            return Words::tr("The modules leased on %1 carry %2; the flows need %3.")
                .arg(link(), gbps(claimed()), gbps(actual()));
        default: return {};
        }
    }

    /// Where a cost line arises: its site, its link, or the project.
    QString place() const
    {
        return m_violation.site ? site() : m_violation.link ? link() : Words::tr("the project");
    }

    QString figure(double value) const
    {
        return is("quantity") ? numberText(value) : dollars(value);
    }

    QString ofSum() const
    {
        const QString kind = m_violation.cost ? nameOf(*m_violation.cost) : QString();
        switch (m_violation.rule) {
        case Rule::CostLine:
            return Words::tr("The line %1 for %2 says %3, but it comes to %4.")
                .arg(kind, place(), figure(claimed()), figure(actual()));
        case Rule::CostExtra:
            return Words::tr("Nothing in the plan causes the line %1 for %2 of %3.")
                .arg(kind, place(), dollars(claimed()));
        case Rule::CostMissing:
            return Words::tr("The line %1 for %2 of %3 is missing.")
                .arg(kind, place(), dollars(actual()));
        case Rule::FootprintClaim:
            return is("kg") ? Words::tr("%1 is said to emit %2 a year, but it emits %3.")
                                  .arg(site(), quantityText(Mass::fromKg(claimed())),
                                       quantityText(Mass::fromKg(actual())))
                            : Words::tr("%1 is said to use %2 a year, but it uses %3.")
                                  .arg(site(), quantityText(Energy::fromKwh(claimed())),
                                       quantityText(Energy::fromKwh(actual())));
        case Rule::ObjectiveClaim:
            return Words::tr("The objective is said to be %1, but it is %2.")
                .arg(numberText(claimed()), numberText(actual()));
        case Rule::Bound:
            return Words::tr("The lower bound, %2, is above the objective, %1.")
                .arg(numberText(claimed()), numberText(actual()));
        case Rule::Status:
            return Words::tr("The status of the plan is not what its unserved demand and its bound "
                             "say.");
        default: return {};
        }
    }

    const Design& m_design;
    const Violation& m_violation;
};

}  // namespace

QString violationText(const Design& design, const Violation& violation)
{
    return Sentence(design, violation).text();
}

}  // namespace continua::ui
