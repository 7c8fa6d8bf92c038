// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basemap/basemap.h"
#include "ui/map/halo_text.h"
#include "ui/map/map_scene.h"
#include "ui/map/view_picture.h"
#include "ui/tools/map_layers.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <map>
#include <optional>

class QPainter;

namespace continua::ui {

/// Keeps a picture of the sites and links of a large design and of the names between them, somewhat
/// larger than the view, painted in a thread of its own.
///
/// Panning moves the picture, zooming stretches it until the sharp one is there. What has changed
/// since it was painted is told by loose(), to be painted over it. So a frame costs the same
/// however much stands on the map.
class ObjectBuffer final : public QObject {
    Q_OBJECT

public:
    using Objects = std::set<rules::Subject>;
    /// The scene as it is now, without some objects.
    using Look = std::function<std::shared_ptr<const MapScene>(const Objects& without)>;

    explicit ObjectBuffer(Look look, QObject* parent = nullptr);
    ~ObjectBuffer() override;

    void setBasemap(std::shared_ptr<const basemap::Basemap> map);
    void setLanguage(basemap::Language language);
    /// Which of names, sites and links are shown, and how faint.
    void setLayers(const MapLayers& layers);

    /// Anything may look other than it did; the picture of before stands until there is another.
    void outdate();
    /// These look other, and all else as before.
    void touch(const std::vector<rules::Subject>& objects);
    /// While held, what was touched is about to change again: it is left out of pictures.
    void hold(bool isHeld);
    /// Objects that the picture shows as they were, or not at all.
    Objects loose() const;

    /// Paints the best there is of `view`, and orders what is missing.
    void paint(QPainter& painter, const Viewport& view, ThemeKind theme, double devicePixelRatio);
    /// Where the name of a site stands in the picture, from the middle of its symbol.
    std::optional<QRectF> nameOf(SiteId site) const;

    /// Waits until the picture last painted is there sharply; for pictures and tests.
    void finish();

signals:
    void refreshed();  ///< Another picture has come: paint again.

private:
    struct Order {
        Viewport view;
        ThemeKind theme = ThemeKind::Light;
        double devicePixelRatio = 1.0;
    };
    struct Job {
        Order order;
        std::shared_ptr<const MapScene> scene;
        std::shared_ptr<const basemap::Basemap> map;
        basemap::Language language = basemap::Language::English;
        MapLayers layers;
        Objects without;
        int revision = 0;
    };
    struct Picture {
        ViewPicture shown;
        std::map<SiteId, QRectF> names;
        Objects without;
        int revision = 0;  ///< Of the scene.
    };

    bool isGood(const Order& wanted, double room) const;
    bool isOfNow() const;
    Job makeJob() const;
    Picture render(const Job& job);
    void take(Picture picture);
    void start();
    void dropJob();

    Look m_look;
    std::shared_ptr<const basemap::Basemap> m_map;
    basemap::Language m_language = basemap::Language::English;
    MapLayers m_layers;
    HaloText m_text;  ///< Of the one job there is.
    std::optional<Picture> m_picture;
    std::optional<Order> m_wanted;            ///< The last view painted.
    std::map<rules::Subject, int> m_touched;  ///< The revision that each looks other since.
    int m_revision = 0;
    int m_outdated = 0;  ///< The revision since which anything may look other.
    bool m_isHeld = false;
    QThreadPool m_pool;
    QFutureWatcher<Picture> m_job;
};

}  // namespace continua::ui
