// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/optics/spectrum_view.h"

#include "ui/text/names.h"
#include "ui/text/quantity_text.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <map>

namespace continua::ui {
namespace {

constexpr int kRowHeight = 26;
constexpr int kBlockHeight = 18;
constexpr int kScaleHeight = 24;
constexpr int kNameWidth = 168;
constexpr int kHintedRows = 8;
constexpr int kTickSpacing = 96;   ///< Pixels between labels of the scale, at least.
constexpr double kLeastThz = 0.6;  ///< Shown, however little light there is.
const Decibel kTight = Decibel::fromDb(1.0);

/// A round step of frequency that leaves room for its labels.
double tickStepThz(double thzPerPixel)
{
    const double least = thzPerPixel * scaled(kTickSpacing);
    for (const double step : {0.05, 0.1, 0.2, 0.5, 1.0})
        if (step >= least)
            return step;
    return 2.0;
}

}  // namespace

SpectrumView::SpectrumView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Spectrum"));
    viewport()->setMouseTracking(true);
}

void SpectrumView::show(const Design& design, const std::vector<Lightpath>& lightpaths)
{
    m_design = design;
    m_lightpaths = lightpaths;
    std::map<std::pair<LinkId, int>, std::vector<int>> byFiber;
    for (std::size_t i = 0; i < lightpaths.size(); ++i)
        for (std::size_t l = 0; l < lightpaths[i].links.size(); ++l) {
            const int pair = l < lightpaths[i].fiberPairs.size() ? lightpaths[i].fiberPairs[l] : 0;
            byFiber[{lightpaths[i].links[l], pair}].push_back(static_cast<int>(i));
        }
    m_rows.clear();
    for (auto& [fiber, on] : byFiber) {
        std::sort(on.begin(), on.end(), [&](int a, int b) {
            return lightpaths[static_cast<std::size_t>(a)].slotFrom
                 < lightpaths[static_cast<std::size_t>(b)].slotFrom;
        });
        const QString link = displayName(design, fiber.first);
        //: A fiber: its link and the number of its pair
        const QString name =
            fiber.second == 0 ? link : tr("%1, pair %2").arg(link).arg(fiber.second + 1);
        m_rows.push_back({fiber.first, fiber.second, name, on});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    if (m_current >= static_cast<int>(lightpaths.size()))
        m_current = -1;
    setAccessibleDescription(m_current < 0 ? QString() : describe(m_current));
    updateScrollBar();
    viewport()->update();
}

void SpectrumView::setCurrent(int lightpath)
{
    m_current = lightpath;
    setAccessibleDescription(lightpath < 0 ? QString() : describe(lightpath));
    viewport()->update();
}

void SpectrumView::setWholeBand(bool wholeBand)
{
    m_isWholeBand = wholeBand;
    viewport()->update();
}

QSize SpectrumView::sizeHint() const
{
    return {640, scaled(kScaleHeight) + kHintedRows * scaled(kRowHeight)};
}

Frequency SpectrumView::upperEdge() const
{
    const LineDefaults& line = m_design->catalog().line;
    if (m_isWholeBand)
        return line.bandTo;
    Frequency last = line.bandFrom + Frequency::fromThz(kLeastThz);
    for (const Lightpath& path : m_lightpaths)
        last = std::max(last, path.slotTo);
    return std::min(line.bandTo, last + Frequency::fromThz(0.05));
}

double SpectrumView::xOf(Frequency frequency) const
{
    const Frequency from = m_design->catalog().line.bandFrom;
    const double room = viewport()->width() - scaled(kNameWidth) - metrics::kAround;
    return scaled(kNameWidth) + room * ((frequency - from).inThz() / (upperEdge() - from).inThz());
}

int SpectrumView::rowTop(int row) const
{
    return scaled(kScaleHeight) + row * scaled(kRowHeight) - verticalScrollBar()->value();
}

QRect SpectrumView::blockRect(int row, int lightpath) const
{
    const std::vector<int>& on = m_rows[static_cast<std::size_t>(row)].lightpaths;
    if (std::find(on.begin(), on.end(), lightpath) == on.end())
        return {};
    const Lightpath& path = m_lightpaths[static_cast<std::size_t>(lightpath)];
    const int left = static_cast<int>(std::lround(xOf(path.slotFrom)));
    const int right = static_cast<int>(std::lround(xOf(path.slotTo)));
    return {left, rowTop(row) + (scaled(kRowHeight) - scaled(kBlockHeight)) / 2,
            std::max(3, right - left - 1), scaled(kBlockHeight)};
}

void SpectrumView::paintScale(QPainter& painter) const
{
    const Tokens& t = tokens();
    const Frequency from = m_design->catalog().line.bandFrom;
    const double room = viewport()->width() - scaled(kNameWidth) - metrics::kAround;
    const double step = tickStepThz((upperEdge() - from).inThz() / std::max(1.0, room));
    painter.setFont(textFont(metrics::kTableText));
    painter.setPen(t.muted);
    painter.drawText(QRect(metrics::kAround, 0, scaled(kNameWidth), scaled(kScaleHeight)),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Fiber"));
    const double first = std::ceil(from.inThz() / step - 1e-9) * step;
    for (int i = 0; first + i * step <= upperEdge().inThz() + 1e-9; ++i) {
        const double thz = first + i * step;
        const int x = static_cast<int>(std::lround(xOf(Frequency::fromThz(thz))));
        painter.setPen(t.border);
        painter.drawLine(x, scaled(kScaleHeight) - 4, x, viewport()->height());
        painter.setPen(t.muted);
        const QString label = tr("%1 THz").arg(numberText(thz, 2));
        const int width = painter.fontMetrics().horizontalAdvance(label);
        const int left =
            std::clamp(x - width / 2, scaled(kNameWidth), viewport()->width() - width - 2);
        painter.drawText(QRect(left, 0, width + 1, scaled(kScaleHeight) - 4),
                         Qt::AlignLeft | Qt::AlignVCenter, label);
    }
}

void SpectrumView::paintRow(QPainter& painter, int row) const
{
    const Tokens& t = tokens();
    const Row& of = m_rows[static_cast<std::size_t>(row)];
    const int top = rowTop(row);
    painter.setPen(t.text);
    painter.drawText(
        QRect(metrics::kAround, top, scaled(kNameWidth) - metrics::kAround - metrics::kBetween,
              scaled(kRowHeight)),
        Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(
            of.name, Qt::ElideMiddle, scaled(kNameWidth) - metrics::kAround - metrics::kBetween));
    painter.setPen(t.border);
    painter.drawLine(scaled(kNameWidth), top + scaled(kRowHeight) - 1, viewport()->width(),
                     top + scaled(kRowHeight) - 1);
    for (const int lightpath : of.lightpaths) {
        const Lightpath& path = m_lightpaths[static_cast<std::size_t>(lightpath)];
        const QRect block = blockRect(row, lightpath);
        const bool isCurrent = lightpath == m_current;
        painter.fillRect(block, isCurrent ? t.accent : t.series[0].lighter(isCurrent ? 100 : 130));
        if (path.margin < kTight)
            painter.fillRect(block.left(), block.bottom() - 2, block.width(), 3, t.warn);
        const QString label = quantityText(path.rate);
        if (painter.fontMetrics().horizontalAdvance(label) + metrics::kBetween <= block.width()) {
            painter.setPen(t.onAccent);
            painter.drawText(block.adjusted(0, -2, 0, -2), Qt::AlignCenter, label);
        }
    }
}

void SpectrumView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Tokens& t = tokens();
    painter.fillRect(viewport()->rect(), t.panel);
    if (!m_design)
        return;
    if (m_rows.empty()) {
        painter.setPen(t.muted);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("The plan lights no wavelength."));
        return;
    }
    paintScale(painter);
    painter.setClipRect(0, scaled(kScaleHeight), viewport()->width(), viewport()->height());
    for (int row = 0; row < rowCount(); ++row)
        if (rowTop(row) + scaled(kRowHeight) > 0 && rowTop(row) < viewport()->height())
            paintRow(painter, row);
    painter.setClipping(false);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void SpectrumView::updateScrollBar()
{
    const int shown = viewport()->height() - scaled(kScaleHeight);
    verticalScrollBar()->setRange(0, std::max(0, rowCount() * scaled(kRowHeight) - shown));
    verticalScrollBar()->setPageStep(std::max(1, shown));
    verticalScrollBar()->setSingleStep(scaled(kRowHeight));
}

void SpectrumView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

int SpectrumView::lightpathAt(QPoint point) const
{
    for (int row = 0; row < rowCount(); ++row)
        for (const int lightpath : m_rows[static_cast<std::size_t>(row)].lightpaths)
            if (point.y() > scaled(kScaleHeight)
                && blockRect(row, lightpath).adjusted(-1, -2, 1, 2).contains(point))
                return lightpath;
    return -1;
}

void SpectrumView::choose(int lightpath)
{
    if (lightpath == m_current)
        return;
    setCurrent(lightpath);
    emit chosen(lightpath);
}

void SpectrumView::mousePressEvent(QMouseEvent* event)
{
    const int lightpath = lightpathAt(event->pos());
    if (event->button() == Qt::LeftButton && lightpath >= 0)
        choose(lightpath);
}

void SpectrumView::keyPressEvent(QKeyEvent* event)
{
    const bool isOn = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool isBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const int count = static_cast<int>(m_lightpaths.size());
    if ((!isOn && !isBack) || count == 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    choose(m_current < 0 ? 0 : (m_current + (isOn ? 1 : count - 1)) % count);
}

QString SpectrumView::describe(int lightpath) const
{
    const Lightpath& path = m_lightpaths[static_cast<std::size_t>(lightpath)];
    //: Lightpath: ends, rate, frequency slot, margin
    return tr("%1 – %2: %3, %4 THz to %5 THz, margin %6")
        .arg(shortName(*m_design, path.from), shortName(*m_design, path.to),
             quantityText(path.rate), numberText(path.slotFrom.inThz(), 4),
             numberText(path.slotTo.inThz(), 4), quantityText(path.margin));
}

bool SpectrumView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int lightpath = lightpathAt(help->pos());
        QToolTip::showText(help->globalPos(), lightpath < 0 ? QString() : describe(lightpath),
                           this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

}  // namespace continua::ui
