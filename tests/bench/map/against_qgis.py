#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Continua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how long QGIS takes to draw the scenes of continua-map-bench, beside continua-map-bench.

Usage: against_qgis.py CONTINUA_MAP_BENCH BASEMAP_GPKG [--scene 500|5000]

Needs the Debian package python3-qgis. QGIS draws the same sites (a symbol and a name each) and links
over countries, borders and lakes of the same base map, in Web Mercator, 1280 x 720, by its parallel
job: as many threads as there are cores. What is measured is the time by the clock from another
extent being asked for to the finished picture, the median of nine jumps; continua-map-bench prints
the same of its map ("redraw after a jump"), with what it draws besides: state rings, loads, names of
places. In one sitting, one after the other.
"""

import argparse
import os
import re
import statistics
import subprocess
import tempfile
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPalLayerSettings,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QSize  # noqa: E402
from qgis.PyQt.QtGui import QColor  # noqa: E402

JUMPS = 9
GROUND = ["country_50m", "border_50m", "lake_50m"]


def layer(source, name):
    vector = QgsVectorLayer(source, name, "ogr")
    if not vector.isValid():
        raise SystemExit(f"QGIS cannot read {source}")
    return vector


def in_memory(vector):
    """With a spatial index, as QGIS draws it fastest."""
    kept = vector.materialize(QgsFeatureRequest())
    kept.dataProvider().createSpatialIndex()
    return kept


def layers_of(scene, basemap):
    sites = in_memory(layer(f"{scene}|geometrytype=Point", "sites"))
    text = QgsPalLayerSettings()
    text.fieldName = "name"
    sites.setLabeling(QgsVectorLayerSimpleLabeling(text))
    sites.setLabelsEnabled(True)
    links = in_memory(layer(f"{scene}|geometrytype=LineString", "links"))
    ground = [layer(f"{basemap}|layername={name}", name) for name in GROUND]
    return [sites, links] + ground[::-1]


def redraw(layers):
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setOutputSize(QSize(1280, 720))
    settings.setBackgroundColor(QColor("#dce6ef"))
    mercator = QgsCoordinateReferenceSystem("EPSG:3857")
    settings.setDestinationCrs(mercator)
    transform = QgsCoordinateTransform(layers[0].crs(), mercator, QgsProject.instance())
    whole = transform.transformBoundingBox(layers[0].extent())
    whole.scale(1.15)
    times = []
    for jump in range(JUMPS + 1):
        extent = transform.transformBoundingBox(layers[0].extent())
        extent.scale(1.15 if jump % 2 else 0.575)
        if jump % 2 == 0:
            shift = whole.width() * 0.015 * jump
            extent.set(
                extent.xMinimum() - shift,
                extent.yMinimum(),
                extent.xMaximum() - shift,
                extent.yMaximum(),
            )
        settings.setExtent(extent)
        start = time.perf_counter()
        job = QgsMapRendererParallelJob(settings)
        job.start()
        job.waitForFinished()
        picture = job.renderedImage()
        if picture.isNull():
            raise SystemExit("QGIS has drawn nothing")
        times.append((time.perf_counter() - start) * 1e3)
    return statistics.median(times[1:])  # The first one reads the files.


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bench")
    parser.add_argument("basemap")
    parser.add_argument("--scene", choices=["500", "5000"], action="append")
    options = parser.parse_args()
    application = QgsApplication([], False)
    application.initQgis()
    print(f"{'sites':>6} {'QGIS ms':>9} {'Continua ms':>12} {'times faster':>13}")
    for scene in options.scene or ["500", "5000"]:
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "scene.geojson")
            subprocess.run([options.bench, scene, "--write-scene", path], check=True,
                           stdout=subprocess.DEVNULL)
            theirs = redraw(layers_of(path, options.basemap))
            said = subprocess.run([options.bench, scene], check=True, capture_output=True, text=True)
        found = re.search(r"1280 x 720.*?redraw after a jump, by the clock: median ([\d.]+)",
                          said.stdout, re.DOTALL)
        ours = float(found.group(1))
        print(f"{scene:>6} {theirs:9.1f} {ours:12.1f} {theirs / ours:13.1f}", flush=True)
    application.exitQgis()


if __name__ == "__main__":
    main()
