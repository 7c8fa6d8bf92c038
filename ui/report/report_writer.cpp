// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/report.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace continua::ui {
namespace {

QByteArray pdfOf(const Report& report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(report.title());
    writer.setCreator(QStringLiteral("Continua"));
    writer.setResolution(page::kResolution);
    writer.setPageSize(QPageSize(report.pageSize() / page::kPoint, QPageSize::Point, QString(),
                                 QPageSize::FuzzyOrientationMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (int page = 0; page < report.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        report.paintPage(painter, page);
    }
    painter.end();
    return bytes;
}

}  // namespace

Result<> writeReport(const Report& report, const QString& path)
{
    const QByteArray bytes = pdfOf(report);
    QSaveFile file(path);  // A temporary file beside it, renamed over it at commit().
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{.code = ErrorCode::FileNotWritable,
                     .subject = path.toStdString(),
                     .detail = file.errorString().toStdString()};
    return Done{};
}

Result<> writeReport(const Design& design, const PlanOutcome& outcome, const QString& path,
                     const ReportOptions& options)
{
    return writeReport(Report(design, outcome, options), path);
}

}  // namespace continua::ui
