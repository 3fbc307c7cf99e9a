"""`ratecard diff` of two whole revisions, in which every provider changed."""

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measurement import AtMost, Measurement
from benchmarks.timing import Stopwatch, medians, once
from benchmarks.workspace import SPECS, ratecard
from ratecard.change import compare_revisions
from ratecard.load import load_provider

_ROUNDS = 5
_PRICE = re.compile(r"(?<=credits: )\d+(?=[,}]|$)", re.M)
"""A price that stands in no table."""


def measure() -> Iterator[Measurement]:
    """Measure the comparison after imports, and the command as a process."""
    with tempfile.TemporaryDirectory() as folder:
        old, new = Path(folder, "old"), Path(folder, "new")
        shutil.copytree(SPECS, old)
        shutil.copytree(SPECS, new)
        _change(old, new)
        seconds = medians(
            {
                "diff": once(lambda: _differences(old, new)),
                "reading both": once(lambda: _read(old, new)),
                "process": _whole_process(old, new),
            },
            _ROUNDS,
        )
    beside = {"reading and checking both": seconds["reading both"]}
    what = "diff of two revisions of five providers"
    yield Measurement(what=what, measured=seconds["diff"], beside=beside, reach=AtMost(1.0))
    yield Measurement(
        what=f"{what}, the whole process", measured=seconds["process"], beside=beside, reach=None
    )


def _change(old: Path, new: Path) -> None:
    """Give every provider another address, and prices that are no table another credit.

    Worked examples are left out, since they would contradict the new prices.
    """
    for file in (*old.glob("*/examples.yaml"), *new.glob("*/examples.yaml")):
        file.unlink()
    for file in new.glob("*/*.yaml"):
        text = file.read_text(encoding="utf-8")
        text = _PRICE.sub(lambda found: str(int(found[0]) + 1), text)
        text = text.replace("base_url: https://", "base_url: https://new.")
        file.write_text(text, encoding="utf-8")


def _differences(old: Path, new: Path) -> None:
    compared = compare_revisions(str(old), str(new), (), SPECS)
    assert not compared.findings, compared.findings[0]
    assert {change.provider for change in compared.changes} == set(compared.providers)


def _read(old: Path, new: Path) -> None:
    for folder in (*old.glob("*/provider.yaml"), *new.glob("*/provider.yaml")):
        assert load_provider(folder.parent).spec is not None


def _whole_process(old: Path, new: Path) -> Stopwatch:
    """The command as a shell runs it; it ends with 1, since prices rise."""

    def run() -> None:
        command = (*ratecard("diff", str(old), str(new)), "--json")
        assert subprocess.run(command, capture_output=True, check=False).returncode == 1

    return once(run)
