// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/view_picture.h"

#include <QPainter>

#include <cmath>

namespace continua::ui {
namespace {

constexpr double kMargin = 0.25;  ///< Painted beyond each edge, as a share of the view.

bool isSameZoom(const Viewport& a, const Viewport& b) { return std::abs(a.zoom - b.zoom) < 1e-9; }

}  // namespace

ViewPicture ViewPicture::around(const Viewport& view, ThemeKind theme, double devicePixelRatio,
                                QImage::Format format)
{
    ViewPicture picture{view.grown(kMargin), theme, devicePixelRatio, {}};
    picture.image = QImage((picture.view.size * devicePixelRatio).toSize(), format);
    // The picture's size is whole device pixels; the view it shows must be exactly that large.
    picture.view.size = QSizeF(picture.image.size()) / devicePixelRatio;
    picture.image.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

bool ViewPicture::isSharp(const Viewport& wanted, double room) const
{
    const Viewport roomy = wanted.grown(room);
    return isSameZoom(view, wanted)
        && roomy.rectOf(view).adjusted(-0.5, -0.5, 0.5, 0.5).contains(roomy.rect());
}

bool ViewPicture::covers(const Viewport& wanted) const
{
    return wanted.rectOf(view).contains(wanted.rect());
}

void ViewPicture::draw(QPainter& painter, const Viewport& wanted) const
{
    QRectF target = wanted.rectOf(view);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    if (isSameZoom(view, wanted)) {  // On whole device pixels nothing blurs.
        const auto whole = [&](double at) {
            return std::round(at * devicePixelRatio) / devicePixelRatio;
        };
        painter.drawImage(QPointF(whole(target.left()), whole(target.top())), image);
    } else {
        painter.drawImage(target, image);
    }
    painter.restore();
}

}  // namespace continua::ui
