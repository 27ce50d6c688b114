# SPDX-License-Identifier: Apache-2.0
"""Runs of `peopledesk batch` against a server that does next to nothing, each beside what it is measured by."""

import argparse
import json
import os
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

HEADER = (
    "referral_user_id,external_id,application_id,rule_type,bonus.bonus_type,"
    "bonus.cash.currency_type,bonus.cash.amount,stage\n"
)


def write_sheet(path, rows):
    with open(path, "w", encoding="utf-8") as sheet:
        sheet.write(HEADER)
        for i in range(rows):
            application = 6930815272790114325 + i * 7919
            sheet.write(f"ou_3ee48d243dac7046444e2fec3a4a305d,PAY-{i},{application},1,2,CNY,2000.50,3\n")


class Server:
    def __init__(self, build, delay=0, per_second=0):
        self._process = subprocess.Popen(
            [build / "bench_server", str(delay), str(per_second)], stdout=subprocess.PIPE, text=True
        )
        self.url = f"http://127.0.0.1:{self._process.stdout.readline().strip()}"

    def figures(self):
        with urllib.request.urlopen(self.url + "/figures") as answer:
            return json.load(answer)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait()


def run_batch(build, server, rows, options):
    """Seconds of the whole process, and its summary."""
    with tempfile.TemporaryDirectory(dir=build) as home:
        sheet = Path(home) / "sheet.csv"
        write_sheet(sheet, rows)
        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home)
        started = time.monotonic()
        process = subprocess.run(
            [build / "peopledesk", "batch", "--operation", "import_external_referral_reward", "--input", sheet,
             "--base-url", server.url, "--app-id", "cli_bench", "--app-secret-stdin", "--json", *options],
            input="bench\n", capture_output=True, text=True, env=environment, check=False,
        )
        seconds = time.monotonic() - started
        if process.returncode != 0:
            raise SystemExit(f"exit code {process.returncode}\n{process.stdout}\n{process.stderr[-2000:]}")
        return seconds, json.loads(process.stdout)


def paced(build):
    with Server(build, delay=100, per_second=50) as server:
        seconds, summary = run_batch(build, server, 500, ["--rate", "50/s"])
        refused = server.figures()["refused"]
    print(f"500 rows, 100 ms, 50/s: {summary['done']} done in {seconds:.2f} s = {seconds / 10:.3f} x the limit's "
          f"own time (target: at most 1.05 x), {refused} refused (target: none)")


def learning(build):
    with Server(build, delay=100, per_second=10) as server:
        seconds, summary = run_batch(build, server, 500, ["--rate", "50/s"])
        figures = server.figures()
    share = figures["refused"] / (figures["refused"] + figures["writes"])
    print(f"the same, 10/s allowed: {summary['done']} done in {seconds:.2f} s, {figures['refused']} refused = "
          f"{share:.1%} of requests (target: at most 5 %)")


def wide(build):
    ideal = 500 * 0.1 / 16
    with Server(build, delay=100) as server:
        seconds, summary = run_batch(build, server, 500, ["--rate", "none", "--width", "16"])
    print(f"500 rows, 100 ms, no limit, width 16: {summary['done']} done in {seconds:.2f} s = "
          f"{seconds / ideal:.2f} x the ideal (target: at most 1.2 x)")


def fast(build, rows):
    bare = []
    ours = []
    for _ in range(3):
        with Server(build) as server:
            loop = subprocess.run([build / "bare_loop", server.url + "/open-apis/hire/v1/external_referral_rewards",
                                   str(rows), "16"], capture_output=True, text=True, check=True)
            bare.append(float(loop.stdout))
        with Server(build) as server:
            seconds, _ = run_batch(build, server, rows, ["--rate", "none", "--width", "16"])
            ours.append(seconds)
    ratio = min(bare) / min(ours)
    print(f"{rows} rows, no delay, no limit, width 16: {rows / min(ours):.0f} rows/s beside {rows / min(bare):.0f} of "
          f"a bare QNetworkAccessManager loop = {ratio:.2f} x (target: at least 0.7 x; best of three each)")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--build", type=Path, required=True)
    arguments.add_argument("--rows", type=int, default=20_000)
    options = arguments.parse_args()
    build = options.build.resolve()
    paced(build)
    learning(build)
    wide(build)
    fast(build, options.rows)


if __name__ == "__main__":
    main()
