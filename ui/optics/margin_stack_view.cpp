// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/optics/margin_stack_view.h"

#include "ui/text/names.h"
#include "ui/text/quantity_text.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace continua::ui {
namespace {

using Kind = optics::MarginItem::Kind;

constexpr int kStepHeight = 20;
constexpr int kBarHeight = 12;
constexpr int kFigureWidth = 76;
constexpr int kMostNameWidth = 250;

/// What a contribution is called; those of spans and in-line amplifiers by their link.
QString stepName(const Design& design, const std::vector<LinkId>& links,
                 const optics::MarginItem& item)
{
    const QString link =
        item.link < links.size() ? displayName(design, links[item.link]) : QString();
    switch (item.kind) {
    case Kind::Transmitter: return MarginStackView::tr("Transmitter OSNR");
    case Kind::Add: return MarginStackView::tr("Add at the start");
    case Kind::Booster: return MarginStackView::tr("Booster, %1").arg(link);
    case Kind::SpanNli: return MarginStackView::tr("Nonlinear noise, %1").arg(link);
    case Kind::SpanAse: return MarginStackView::tr("Amplifier noise, %1").arg(link);
    case Kind::Express: return MarginStackView::tr("Express pass before %1").arg(link);
    case Kind::Drop: return MarginStackView::tr("Drop at the end");
    case Kind::DispersionPenalty: return MarginStackView::tr("Dispersion penalty");
    case Kind::PmdPenalty: return MarginStackView::tr("PMD penalty");
    case Kind::PdlPenalty: return MarginStackView::tr("PDL penalty");
    case Kind::RequiredOsnr: return MarginStackView::tr("Required OSNR of the mode");
    case Kind::SystemMargin: return MarginStackView::tr("System margin");
    }
    return {};
}

/// What a contribution of a single link is called, span by span.
QString spanStepName(const optics::MarginItem& item)
{
    switch (item.kind) {
    case Kind::Booster: return MarginStackView::tr("Booster");
    case Kind::SpanNli: return MarginStackView::tr("Span %1, nonlinear noise").arg(item.span + 1);
    case Kind::SpanAse: return MarginStackView::tr("Span %1, amplifier noise").arg(item.span + 1);
    default: return {};
    }
}

/// Never "-0 dB".
QString effectText(Decibel effect)
{
    return quantityText(std::abs(effect.inDb()) < 0.005 ? Decibel{} : effect);
}

}  // namespace

MarginStackView::MarginStackView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Margin stack"));
}

void MarginStackView::clear()
{
    m_steps.clear();
    updateGeometry();
    update();
}

void MarginStackView::show(const Design& design, const std::vector<LinkId>& links,
                           const optics::MarginStack& stack, Spans spans)
{
    m_steps.clear();
    for (const optics::MarginItem& item : stack) {
        const QString ofSpan = spans == Spans::Apart ? spanStepName(item) : QString();
        const QString name = ofSpan.isEmpty() ? stepName(design, links, item) : ofSpan;
        const bool isOfSpan = item.kind == Kind::SpanNli || item.kind == Kind::SpanAse;
        const QString detail = isOfSpan
                                 ? tr("Span %1: %2").arg(item.span + 1).arg(effectText(item.effect))
                                 : QString();
        const auto known = std::find_if(m_steps.begin(), m_steps.end(),
                                        [&](const Step& step) { return step.name == name; });
        if (known == m_steps.end()) {
            m_steps.push_back({name, item.effect, detail});
        } else {
            known->effect += item.effect;
            known->detail += QLatin1Char('\n') + detail;
        }
    }
    QStringList spoken;
    for (const Step& step : m_steps)
        //: A contribution and its size
        spoken << tr("%1: %2").arg(step.name, effectText(step.effect));
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

Decibel MarginStackView::margin() const
{
    return std::accumulate(m_steps.begin(), m_steps.end(), Decibel{},
                           [](Decibel sum, const Step& step) { return sum + step.effect; });
}

QSize MarginStackView::sizeHint() const
{
    return {480, (static_cast<int>(m_steps.size()) + 1) * scaled(kStepHeight) + metrics::kBetween};
}

QSize MarginStackView::minimumSizeHint() const { return {320, sizeHint().height()}; }

void MarginStackView::paintEvent(QPaintEvent*)
{
    if (m_steps.empty())
        return;
    QPainter painter(this);
    const Tokens& t = tokens();
    painter.setFont(textFont(metrics::kTableText));
    int nameWidth = 0;
    for (const Step& step : m_steps)
        nameWidth = std::max(nameWidth, painter.fontMetrics().horizontalAdvance(step.name));
    nameWidth = std::min({nameWidth + metrics::kAround, scaled(kMostNameWidth), width() / 2});

    double least = 0.0, most = 0.0, sum = 0.0;
    for (const Step& step : m_steps) {
        sum += step.effect.inDb();
        // A penalty beyond what the mode stands has no end to draw.
        if (std::isfinite(sum)) {
            least = std::min(least, sum);
            most = std::max(most, sum);
        }
    }
    const double room = std::max(1, width() - nameWidth - scaled(kFigureWidth));
    const auto x = [&](double db) {
        const double within = std::clamp(db, least, most);
        return nameWidth + room * (within - least) / std::max(1e-9, most - least);
    };
    const auto drawStep = [&](int row, const QString& name, double from, double to,
                              const QString& figure, const QColor& color, bool isSum) {
        const int top = row * scaled(kStepHeight);
        painter.setFont(textFont(metrics::kTableText, isSum ? QFont::DemiBold : QFont::Normal));
        painter.setPen(t.text);
        painter.drawText(
            QRect(0, top, nameWidth - metrics::kBetween, scaled(kStepHeight)),
            Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(name, Qt::ElideRight, nameWidth - metrics::kBetween));
        const double left = std::min(x(from), x(to));
        painter.fillRect(QRectF(left, top + (scaled(kStepHeight) - scaled(kBarHeight)) / 2.0,
                                std::max(1.5, std::abs(x(to) - x(from))), scaled(kBarHeight)),
                         color);
        painter.drawText(
            QRect(width() - scaled(kFigureWidth), top, scaled(kFigureWidth), scaled(kStepHeight)),
            Qt::AlignRight | Qt::AlignVCenter, figure);
    };
    painter.setPen(t.border);
    painter.drawLine(QPointF(x(0.0), 0.0), QPointF(x(0.0), height()));
    double at = 0.0;
    int row = 0;
    for (const Step& step : m_steps) {
        const double next = at + step.effect.inDb();
        const QColor color = step.effect > Decibel{} ? t.series[0] : t.series[1];
        drawStep(row++, step.name, at, next, effectText(step.effect), color, false);
        at = next;
    }
    painter.setPen(t.border);
    painter.drawLine(0, row * scaled(kStepHeight), width(), row * scaled(kStepHeight));
    drawStep(row, tr("Margin"), 0.0, at, effectText(margin()), at < 0.0 ? t.bad : t.ok, true);
}

bool MarginStackView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto row =
            static_cast<std::size_t>(std::max(0, help->pos().y() / scaled(kStepHeight)));
        QToolTip::showText(help->globalPos(),
                           row < m_steps.size() ? m_steps[row].detail : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace continua::ui
