"""Judge many pairs and write what came of it into docs/changes.md: `python -m tests.oracle`.

Every mutant gives two pairs: from the real spec to it, and back. Ends with 1 where execution and
`ratecard diff` disagree anywhere, and prints where. With `--seed N` the pairs are others, and
nothing is written: so one looks for what the pairs of the page do not show.
"""

import argparse
import datetime
import logging
import shutil
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

from tests.oracle.judge import judged, unmirrored
from tests.oracle.pairs import mutant, planned
from tests.oracle.results import Result, write_table
from tests.oracle.rewrites import rewrite_findings
from tests.oracle.sides import Side, side_of
from tests.oracle.trees import PROVIDERS, real_folder

PAIRS = 500
REWRITES = 100


def main() -> int:
    """Judge, print what disagrees, write the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.oracle")
    parser.add_argument("--seed", type=int, default=0, help="judge other pairs, write nothing")
    first: int = parser.parse_args().seed
    with TemporaryDirectory() as root, ProcessPoolExecutor(2) as pool:
        plan = list(planned(PAIRS // 2, first))
        results: list[Result] = []
        for both in pool.map(partial(_judged, Path(root)), plan, chunksize=4):
            results += both
            for each in both:
                if each.missed or each.false_alarms:
                    print(each.operator, each.where, *each.missed, *each.false_alarms, sep="\n  ")
                    sys.stdout.flush()
        seeds = [
            (provider, first + number)
            for number in range(REWRITES // len(PROVIDERS))
            for provider in PROVIDERS
        ]
        found = list(pool.map(partial(_rewritten, Path(root)), seeds))
    disagreements = [each for each in results if each.missed or each.false_alarms]
    for names, changes in found:
        if changes:
            print(*names, *changes, sep="\n  ")
    spurious = sum(bool(changes) for _, changes in found)
    if not first:
        write_table(results, _told(len(results), len(found), spurious))
    print(f"{len(results)} pairs: {len(disagreements)} disagreements")
    print(f"{len(found)} rewrites: {spurious} with findings")
    return 1 if disagreements or spurious else 0


def _told(pairs: int, rewrites: int, spurious: int) -> str:
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False
    ).stdout.strip()
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    return (
        f"Run of {today} at {commit}: {pairs} pairs; {spurious} of {rewrites} rewrites without "
        "meaning gave a finding."
    )


def _judged(root: Path, plan: tuple[str, str, int]) -> list[Result]:
    """Both pairs of one mutant."""
    logging.disable()
    made = mutant(*plan, root)
    assert made is not None
    base = _base(made.provider)
    where = f"{made.provider}: {made.where}"
    results = [
        _result(made.operator, f"{where}{way}", *pair)
        for way, pair in (("", (base, made.side)), (" (back)", (made.side, base)))
    ]
    made.side.forget()
    shutil.rmtree(made.side.workplace)
    return results


def _result(operator: str, where: str, old: Side, new: Side) -> Result:
    found = judged(old, new)
    wrong = found.disagreements
    mirrors = tuple(f"not mirrored: {each}" for each in unmirrored(old, new))
    return Result(
        operator=operator,
        where=where,
        failed=bool(found.failures["breaking"] or found.failures["money"]),
        told=any(each.registered.level in ("breaking", "money") for each in found.changes),
        missed=tuple(each for each in wrong if each.startswith("missed")),
        false_alarms=(*(each for each in wrong if not each.startswith("missed")), *mirrors),
    )


def _rewritten(root: Path, seed: tuple[str, int]) -> tuple[tuple[str, ...], list[str]]:
    return rewrite_findings(*seed, root / f"rewrite-{seed[1]}")


@cache
def _base(provider: str) -> Side:
    return side_of(real_folder(provider), Path(mkdtemp()) / provider)


if __name__ == "__main__":
    sys.exit(main())
