#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Continua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks continua-bench joint against the program cbc.

Usage: joint_against_cbc.py CONTINUA_BENCH [FILE...] [--made N] [--limit S] [--keep FOLDER]

Takes the instances named, and N made-up ones of the same family: split and protected in turn, 12
sites with 8 workloads, 12 with 20 and 17 with 10. cbc gets the model of core/engine/joint as a
mixed-integer program, flows by destination. Complains where a bound is above what cbc proves there
is, or an objective below what cbc proves there is not.
"""

import argparse
import itertools
import json
import math
import os
import random
import re
import subprocess
import sys
import tempfile


def make(number):
    draw = random.Random(1000 + number)
    sites, workloads = [(12, 8), (12, 20), (17, 10)][number // 2 % 3]
    protected = number % 2 == 1
    spots = [(draw.uniform(0, 600), draw.uniform(0, 600)) for _ in range(sites)]
    nodes = []
    for x, y in spots:
        power = draw.randint(9, 21) if workloads == 8 and not protected else draw.randint(20, 52)
        nodes.append({"name": "", "x": x, "y": y, "open": draw.randint(150, 480), "power": power,
                      "cool": int(power * draw.uniform(0.68, 0.85)), "space": draw.randint(2, 5),
                      "pue": draw.randint(110, 158), "energy": draw.randint(2, 8)})
    order = sorted(range(sites), key=lambda s: math.atan2(spots[s][1] - 300, spots[s][0] - 300))
    pairs = {tuple(sorted((order[i], order[i - 1]))) for i in range(sites)}
    near = sorted(itertools.combinations(range(sites), 2), key=lambda p: math.dist(spots[p[0]], spots[p[1]]))
    for pair in near:
        if len(pairs) < sites * 3 // 2:
            pairs.add(pair)
    links = []
    for u, v in sorted(pairs):
        km = round(1.3 * math.dist(spots[u], spots[v])) + 20
        small = 9 + round(km / 27)
        links.append({"u": u, "v": v, "km": km, "mods": [[10, small], [40, round(2.35 * small)]]})
    made = []
    for _ in range(workloads):
        gpu = draw.choice([1, 2, 4, 8, 8] if nodes[0]["power"] < 22 else [1, 2, 4, 8, 16, 24])
        source = draw.randrange(sites)
        most = draw.choice([300, 500, 900, 99999])
        work = {"src": source, "gpu": gpu, "kw": max(1, round(gpu * 0.9) + draw.randint(-1, 2)),
                "bw": draw.randint(3, 15), "maxkm": most, "allowed": [], "pairs": {}}
        for s in range(sites):
            if math.dist(spots[s], spots[source]) > most:
                continue
            ways = [([], [])] if s == source else disjoint(links, source, s)
            if ways or not protected:
                work["allowed"].append(s)
                work["pairs"][str(s)] = ways
        if not protected:
            del work["pairs"]
        made.append(work)
    return {"name": f"made up {number}", "nodes": nodes, "links": links, "workloads": made,
            "racks": [{"kw": 20, "gpu": 16, "cost": 120}, {"kw": 60, "gpu": 64, "cost": 330},
                      {"kw": 130, "gpu": 144, "cost": 640}], "protection": protected}


def disjoint(links, source, site):
    """At most three pairs of short ways without a common link."""
    ways = []

    def walk(node, seen, way, km):
        if km > 1500 or len(way) > 6:
            return
        if node == site:
            ways.append((km, way))
            return
        for index, link in enumerate(links):
            for a, b in ((link["u"], link["v"]), (link["v"], link["u"])):
                if a == node and b not in seen:
                    walk(b, seen | {b}, way + [index], km + link["km"])

    walk(source, {source}, [], 0)
    ways = sorted(ways)[:40]
    found = [(a[0] + b[0], a[1], b[1]) for a, b in itertools.combinations(ways, 2)
             if not set(a[1]) & set(b[1])]
    return [[a, b] for _, a, b in sorted(found)[:3]]


def write_lp(of, out):
    nodes, links, works = of["nodes"], of["links"], of["workloads"]
    cost, rows, whole, binary = [], [], [], []
    for i, node in enumerate(nodes):
        cost.append(f"{node['open']} z{i}")
        binary.append(f"z{i}")
        for k, rack in enumerate(of["racks"]):
            cost.append(f"{rack['cost']} n{i}_{k}")
            whole.append(f"n{i}_{k}")
        here = [(w, work) for w, work in enumerate(works) if i in work["allowed"]]
        kw = [f"{work['kw']} x{w}_{i}" for w, work in here]
        racks = list(enumerate(of["racks"]))
        rows.append(" + ".join(f"n{i}_{k}" for k, _ in racks) + f" - {node['space']} z{i} <= 0")
        if here:
            rows.append(" + ".join(kw) + " " + " ".join(f"- {r['kw']} n{i}_{k}" for k, r in racks) + " <= 0")
            rows.append(" + ".join(f"{work['gpu']} x{w}_{i}" for w, work in here) + " "
                        + " ".join(f"- {r['gpu']} n{i}_{k}" for k, r in racks) + " <= 0")
            rows.append(" + ".join(f"{work['kw'] * node['pue']} x{w}_{i}" for w, work in here)
                        + f" - {100 * node['power']} z{i} <= 0")
            rows.append(" + ".join(kw) + f" - {node['cool']} z{i} <= 0")
        for w, work in here:
            cost.append(f"{node['energy'] * work['kw']} x{w}_{i}")
            binary.append(f"x{w}_{i}")
            rows.append(f"x{w}_{i} - z{i} <= 0")
    for w, work in enumerate(works):
        rows.append(" + ".join(f"x{w}_{i}" for i in work["allowed"]) + " = 1")
    use = [[] for _ in links]
    if of["protection"]:
        for w, work in enumerate(works):
            for i in work["allowed"]:
                names = []
                for p, pair in enumerate(work["pairs"][str(i)]):
                    names.append(f"q{w}_{i}_{p}")
                    binary.append(names[-1])
                    for e in pair[0] + pair[1]:
                        use[e].append(f"{work['bw']} {names[-1]}")
                rows.append(" + ".join(names) + f" - x{w}_{i} = 0")
    else:
        for i in range(len(nodes)):
            for v in range(len(nodes)):
                if v == i:
                    continue
                terms = []
                for e, link in enumerate(links):
                    if v == link["u"]:
                        terms += [f"+ fp{i}_{e}", f"- fm{i}_{e}"]
                    if v == link["v"]:
                        terms += [f"+ fm{i}_{e}", f"- fp{i}_{e}"]
                terms += [f"- {work['bw']} x{w}_{i}" for w, work in enumerate(works)
                          if work["src"] == v and i in work["allowed"]]
                rows.append(" ".join(terms) + " = 0")
            for e in range(len(links)):
                use[e] += [f"fp{i}_{e}", f"fm{i}_{e}"]
    for e, link in enumerate(links):
        for t, (_, price) in enumerate(link["mods"]):
            cost.append(f"{price} y{e}_{t}")
            whole.append(f"y{e}_{t}")
        if use[e]:
            rows.append("\n + ".join(use[e]) + " "
                        + " ".join(f"- {gbps} y{e}_{t}" for t, (gbps, _) in enumerate(link["mods"])) + " <= 0")
    out.write("Minimize\n cost: " + "\n + ".join(cost) + "\nSubject To\n")
    for r, row in enumerate(rows):
        out.write(f" r{r}: {row}\n")
    out.write("Bounds\n" + "".join(f" 0 <= {name} <= 1\n" for name in binary))
    out.write("General\n " + "\n ".join(whole + binary) + "\nEnd\n")


def by_cbc(of, limit):
    """What cbc finds and what it proves; None for what it does not."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "joint.lp")
        with open(path, "w", encoding="ascii") as out:
            write_lp(of, out)
        log = subprocess.run(["cbc", path, "-sec", str(limit), "-solve", "-quit"],
                             capture_output=True, text=True, check=False).stdout
    if "infeasible" in log.lower() and "Objective value:" not in log:
        return math.inf, math.inf
    value = re.search(r"Objective value:\s+([-\d.]+)", log)
    least = re.search(r"Lower bound:\s+([-\d.]+)", log)
    value = float(value.group(1)) if value else None
    return value, float(least.group(1)) if least else value


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bench")
    parser.add_argument("files", nargs="*")
    parser.add_argument("--made", type=int, default=0)
    parser.add_argument("--limit", type=float, default=60.0)
    parser.add_argument("--seconds", type=float, default=1.0)
    parser.add_argument("--keep")
    arguments = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        files = list(arguments.files)
        for number in range(arguments.made):
            files.append(os.path.join(arguments.keep or folder, f"made{number}.json"))
            with open(files[-1], "w", encoding="ascii") as out:
                json.dump(make(number), out)
        for file in files:
            with open(file, encoding="utf-8") as text:
                of = json.load(text)
            ours = json.loads(subprocess.run(
                [arguments.bench, "joint", file, "--time-limit", str(arguments.seconds)],
                capture_output=True, text=True, check=True).stdout)
            found, proven = by_cbc(of, arguments.limit)
            hair = 1e-3
            bad = ours["bound"] is not None and found is not None and ours["bound"] > found + hair
            bad = bad or (ours["objective"] is not None and proven is not None
                          and ours["objective"] < proven - hair)
            bad = bad or (ours["status"] == "infeasible") != (found == math.inf) and found is not None
            wrong += bad
            gap = "-" if ours["gap"] is None else f"{100 * ours['gap']:.1f} %"
            print(f"{os.path.basename(file)}: {ours['status']} {ours['bound']} .. {ours['objective']}"
                  f" ({gap}); cbc {proven} .. {found}{'  WRONG' if bad else ''}", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
