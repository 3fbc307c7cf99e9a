"""`ratecard generate`: nothing to do, one price edited, and from nothing beside black alone."""

import shutil
import sys
from collections.abc import Iterator

from benchmarks.measurement import AtMost, Measurement, TimesAtMost
from benchmarks.timing import Stopwatch, medians, process
from benchmarks.workspace import Workspace, workspace

_QUICK_ROUNDS = 15
_SLOW_ROUNDS = 7

_HASH = """
import hashlib
from pathlib import Path
for path in sorted(Path({folder!r}).rglob("*")):
    if path.is_file():
        hashlib.sha256(path.read_bytes()).hexdigest()
"""


def measure() -> Iterator[Measurement]:
    """Measure whole processes."""
    with workspace() as space:
        seconds = medians(
            {
                "cold": _cold(space),
                "edited": _edited(space),
                "black": _black_alone(space),
            },
            _SLOW_ROUNDS,
        )
        yield from _idle(space)
    yield Measurement(
        what="generate, one price edited",
        measured=seconds["edited"],
        beside={"cold": seconds["cold"]},
        reach=TimesAtMost(0.35),
    )
    yield Measurement(
        what="generate, cold",
        measured=seconds["cold"],
        beside={"black alone": seconds["black"]},
        reach=TimesAtMost(1.4),
    )


def _idle(space: Workspace) -> Iterator[Measurement]:
    seconds = medians(
        {
            "generate": process(space.generate),
            "check": process((*space.generate, "--check")),
            "hashing specs and packages": process(
                (sys.executable, "-c", _HASH.format(folder=str(space.folder)))
            ),
            "python -c pass": process((sys.executable, "-c", "pass")),
        },
        _QUICK_ROUNDS,
    )
    generate, check = seconds.pop("generate"), seconds.pop("check")
    for what, measured in (("generate, nothing changed", generate), ("generate --check", check)):
        yield Measurement(what=what, measured=measured, beside=seconds, reach=AtMost(0.15))


def _cold(space: Workspace) -> Stopwatch:
    generate = process(space.generate)

    def run() -> float:
        space.forget()
        return generate()

    return run


def _edited(space: Workspace) -> Stopwatch:
    """The packages are current when it begins, since a cold run comes before."""
    generate = process(space.generate)

    def run() -> float:
        space.change_a_price()
        return generate()

    return run


def _black_alone(space: Workspace) -> Stopwatch:
    """Black over the generated files, which are in its style already, with nothing remembered."""
    copy = space.folder / "black"
    black = process(
        (sys.executable, "-m", "black", "--no-cache", "--quiet", "--line-length", "100", str(copy))
    )

    def run() -> float:
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(space.generated, copy)
        return black()

    return run
