# SPDX-License-Identifier: Apache-2.0
"""Sheets read and checked, beside liborcus alone, ten times and a hundred times as long, and in the window."""

import argparse
import os
import subprocess
from pathlib import Path

SIZES = (10_000, 100_000, 1_000_000)
TRIES = 3


def sheet(build, name, rows):
    """Made once; always the same rows."""
    path = build.parent / "bench" / name
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        half = path.with_name("half-" + name)
        subprocess.run([build / "sheet_bench", "make", half, str(rows)], check=True)
        half.rename(path)
    return path


def measure(*command):
    """What a program counted, its seconds and its megabytes."""
    words = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return int(words[0]), float(words[1]), int(words[2])


def best(runs):
    return min(runs, key=lambda run: run[1])


def beside_orcus(build):
    path = sheet(build, "rewards.xlsx", 100_000)
    orcus, ours = [], []
    for _ in range(TRIES):
        orcus.append(measure(build / "orcus_yardstick", path))
        ours.append(measure(build / "sheet_bench", "check", path))
    rows, seconds, megabytes = best(ours)
    parsed = best(orcus)[1]
    print(f"{rows} rows x 18 columns XLSX, all checked: {seconds:.2f} s beside {parsed:.2f} s of liborcus alone = "
          f"{seconds / parsed:.2f} x (target: at most 2 x), {megabytes} MB (target: at most 300)")


def growth(build):
    first = None
    for size in SIZES:
        path = sheet(build, f"rewards-{size}.csv", size)
        runs = [measure(build / "sheet_bench", "check", path) for _ in range(TRIES if size < SIZES[-1] else 1)]
        rows, seconds, megabytes = best(runs)
        each = seconds / rows
        first = first or each
        print(f"{rows} rows CSV, all checked: {seconds:.2f} s, {each * 1e6:.1f} µs a row = {each / first:.2f} x that of "
              f"{SIZES[0]} rows (target: at most 1.2 x), {megabytes} MB")


def stalls(build):
    path = sheet(build, f"rewards-{SIZES[-1]}.csv", SIZES[-1])
    lines = subprocess.run([build / "window_bench", path], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                           check=True, env=dict(os.environ, QT_QPA_PLATFORM="offscreen")).stdout.splitlines()
    print(f"{SIZES[-1]} rows CSV in the window (target: never stalled over 50 ms; what the window's own thread worked "
          "is in brackets, the rest is waiting for a processor):")
    for line in lines:
        what, stall, own, seconds = line.split("\t")
        print(f"  {what}: longest stall {stall} ms ({own}), {seconds} s")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--build", type=Path, required=True)
    build = arguments.parse_args().build.resolve()
    beside_orcus(build)
    growth(build)
    stalls(build)


if __name__ == "__main__":
    main()
