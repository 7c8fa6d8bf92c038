#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Continua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures continua-bench beside the program cbc, on the published placement instances.

Usage: against_cbc.py CONTINUA_BENCH [--limit S] [--only TEXT]

Reads the folder that CONTINUA_BENCH_DATA names. For each instance prints the seconds that each
takes to a gap of 1 percent, and at the end the median of how many times faster continua-bench is.
cbc gets the strong model (each customer's link to each site) and counts processor seconds;
continua-bench counts those of the clock on the wall, which are at least as many. Where cbc does not
get there within the limit, the limit counts.
"""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile


def numbers(path, capacity):
    with open(path, encoding="ascii") as file:
        words = file.read().split()
    return [float(capacity) if word == "capacity" else float(word) for word in words]


def read(kind, path, capacity):
    """Sites' capacities and opening costs, and by item costs and needs at each site."""
    values = numbers(path, capacity)
    sites, items = int(values[0]), int(values[1])
    values = values[2:]
    if kind == "cflp":
        capacities, opening = values[0 : 2 * sites : 2], values[1 : 2 * sites : 2]
        rows = [values[2 * sites + i * (sites + 1) :][: sites + 1] for i in range(items)]
        return capacities, opening, [r[1:] for r in rows], [[r[0]] * sites for r in rows]
    if kind == "sscflp":
        capacities, opening = values[:sites], values[sites : 2 * sites]
        demands = values[2 * sites : 2 * sites + items]
        costs = values[2 * sites + items :]
        rows = [costs[i * sites : (i + 1) * sites] for i in range(items)]
        return capacities, opening, rows, [[d] * sites for d in demands]
    table = [values[s * items : (s + 1) * items] for s in range(2 * sites)]
    costs = [[table[s][i] for s in range(sites)] for i in range(items)]
    needs = [[table[sites + s][i] for s in range(sites)] for i in range(items)]
    return values[2 * sites * items :][:sites], None, costs, needs


def write_lp(kind, path, capacity, out):
    capacities, opening, costs, needs = read(kind, path, capacity)
    sites, items = range(len(capacities)), range(len(costs))
    terms = [f"{costs[i][s]:.9g} x{i}_{s}" for i in items for s in sites]
    if opening:
        terms += [f"{opening[s]:.9g} y{s}" for s in sites]
    out.write("Minimize\n cost: " + "\n + ".join(terms) + "\nSubject To\n")
    for i in items:
        out.write(f" a{i}: " + "\n + ".join(f"x{i}_{s}" for s in sites) + " = 1\n")
    for s in sites:
        load = "\n + ".join(f"{needs[i][s]:.9g} x{i}_{s}" for i in items)
        limit = f" - {capacities[s]:.9g} y{s} <= 0" if opening else f" <= {capacities[s]:.9g}"
        out.write(f" c{s}: {load}{limit}\n")
    if opening:
        for i in items:
            for s in sites:
                out.write(f" l{i}_{s}: x{i}_{s} - y{s} <= 0\n")
        demand = sum(needs[i][0] for i in items)
        cover = "\n + ".join(f"{capacities[s]:.9g} y{s}" for s in sites)
        out.write(f" d: {cover} >= {demand:.9g}\n")
    out.write("Bounds\n")
    for i in items:
        for s in sites:
            out.write(f" 0 <= x{i}_{s} <= 1\n")
    out.write("Binaries\n")
    if kind != "cflp":
        out.write("\n".join(f" x{i}_{s}" for i in items for s in sites) + "\n")
    if opening:
        out.write("\n".join(f" y{s}" for s in sites) + "\n")
    out.write("End\n")


def run_cbc(lp, limit):
    done = subprocess.run(
        ["cbc", lp, "-sec", str(limit), "-ratio", "0.01", "-solve", "-quit"],
        capture_output=True, text=True, check=False)
    gap = re.search(r"^Gap:\s+(\S+)", done.stdout, re.M)
    seconds = re.search(r"^Total time \(CPU seconds\):\s+(\S+)", done.stdout, re.M)
    has_answer = "Optimal solution found" in done.stdout
    return float(seconds.group(1)) if seconds else limit, has_answer, gap.group(1) if gap else "0"


def run_continua(program, kind, path, capacity, limit):
    call = [program, kind, path, "--time-limit", str(limit), "--gap", "0.01"]
    if capacity:
        call += ["--capacity", capacity]
    done = subprocess.run(call, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--limit", type=float, default=60.0)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    folder = os.environ.get("CONTINUA_BENCH_DATA")
    if not folder:
        sys.exit("CONTINUA_BENCH_DATA names no folder")
    with open(os.path.join(folder, "manifest.json"), encoding="utf-8") as file:
        instances = json.load(file)["instances"]
    factors = []
    for instance in instances:
        kind, name, capacity = instance["kind"], instance["file"], instance.get("capacity")
        if kind not in ("cflp", "sscflp", "gap") or options.only not in name:
            continue
        path = os.path.join(folder, name)
        with tempfile.NamedTemporaryFile("w", suffix=".lp", encoding="ascii") as lp:
            write_lp(kind, path, capacity, lp)
            lp.flush()
            theirs, is_there, _ = run_cbc(lp.name, options.limit)
        ours = run_continua(options.program, kind, path, capacity, options.limit)
        own = ours["time_to_1pct_s"] or options.limit
        theirs = theirs if is_there else max(theirs, options.limit)
        factors.append(theirs / own)
        print(f"{name + ' ' + (capacity or ''):28} cbc {theirs:8.3f} s{' ' if is_there else '+'}  "
              f"continua {own:8.4f} s  {theirs / own:8.1f} times", flush=True)
    if factors:
        print(f"median: {statistics.median(factors):.1f} times, {len(factors)} instances")


if __name__ == "__main__":
    main()
