// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/report_preview.h"

#include <QPaintEvent>
#include <QPainter>

namespace continua::ui {

ReportPreview::ReportPreview(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Pages of the report"));
}

void ReportPreview::show(const Report* report)
{
    m_report = report;
    m_cache.clear();
    setAccessibleDescription(report ? tr("%1 pages").arg(report->pageCount()) : QString());
    resize(sizeHint());
    updateGeometry();
    update();
}

void ReportPreview::setScale(double scale)
{
    m_scale = scale;
    m_cache.clear();
    resize(sizeHint());
    updateGeometry();
    update();
}

QSizeF ReportPreview::paperSize() const
{
    return m_report ? m_report->pageSize() / page::kPoint * m_scale : QSizeF();
}

int ReportPreview::pageTop(int page) const
{
    return metrics::kGroups + page * (static_cast<int>(paperSize().height()) + metrics::kGroups);
}

QSize ReportPreview::sizeHint() const
{
    if (!m_report)
        return {0, 0};
    return {static_cast<int>(paperSize().width()) + 2 * metrics::kSections,
            pageTop(m_report->pageCount())};
}

const QPixmap& ReportPreview::paper(int page)
{
    if (const QPixmap* known = m_cache.object(page))
        return *known;
    const double ratio = devicePixelRatioF();
    auto* pixmap = new QPixmap((paperSize() * ratio).toSize());
    pixmap->setDevicePixelRatio(ratio);
    pixmap->fill(tokens(ThemeKind::Print).surface);
    QPainter painter(pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(m_scale / page::kPoint, m_scale / page::kPoint);
    m_report->paintPage(painter, page);
    painter.end();
    m_cache.insert(page, pixmap);
    return *pixmap;
}

void ReportPreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), tokens().panel);
    for (int page = 0; m_report && page < m_report->pageCount(); ++page) {
        const int left = (width() - static_cast<int>(paperSize().width())) / 2;
        const QRect box(QPoint(left, pageTop(page)), paperSize().toSize());
        if (!box.intersects(event->rect()))
            continue;
        painter.drawPixmap(box.topLeft(), paper(page));
        painter.setPen(tokens().border);
        painter.drawRect(box.adjusted(-1, -1, 0, 0));
    }
}

}  // namespace continua::ui
