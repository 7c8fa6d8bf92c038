// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/finding.h"

#include <QString>

namespace continua::ui {

/// The parts of a finding as words, for the sentences about it: figures by their place among its
/// amounts, objects by their place among what it relates to. A part that is not there is "-".
class FindingWords {
public:
    FindingWords(const Design& design, const rules::Finding& finding)
        : m_design(design), m_finding(finding)
    {
    }

    rules::FindingKind kind() const { return m_finding.kind; }
    const rules::Finding& finding() const { return m_finding; }
    const Design& design() const { return m_design; }

    /// Short name of what it is about; of a workload with a flow its name, too.
    QString subject() const;
    /// Short name of the workload alone.
    QString owner() const;
    QString object(std::size_t related) const;
    /// "A, B and 3 more" of what is related from a place on.
    QString objects(std::size_t from, std::size_t most = 6) const;
    QString text(std::size_t index) const;
    std::size_t texts() const { return m_finding.texts.size(); }
    std::size_t amounts() const { return m_finding.amounts.size(); }

    double amount(std::size_t index) const;
    QString km(std::size_t index) const;
    QString ms(std::size_t index) const;
    QString us(std::size_t index) const;
    QString kw(std::size_t index) const;
    QString gbps(std::size_t index) const;
    QString usd(std::size_t index) const;
    QString celsius(std::size_t index) const;
    QString floorLoad(std::size_t index) const;
    QString kg(std::size_t index) const;
    QString mm(std::size_t index) const;
    QString ghz(std::size_t index) const;
    QString db(std::size_t index) const;
    QString price(std::size_t index) const;
    QString carbon(std::size_t index) const;
    QString tonnes(std::size_t index) const;
    QString availability(std::size_t index) const;
    QString count(std::size_t index) const;
    QString factor(std::size_t index) const;
    QString percent(double share) const;

private:
    const Design& m_design;
    const rules::Finding& m_finding;
};

/// The sentence about a finding, by the field it is from; empty when it is not from there.
QString networkFinding(const FindingWords& w);
QString latencyFinding(const FindingWords& w);
QString rackFinding(const FindingWords& w);
QString siteFinding(const FindingWords& w);
QString demandFinding(const FindingWords& w);
QString insightFinding(const FindingWords& w);
QString energyFinding(const FindingWords& w);
QString phaseFinding(const FindingWords& w);

}  // namespace continua::ui
