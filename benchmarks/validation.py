"""Reading and checking a whole spec, beside the quickest YAML parser over the same files."""

from collections.abc import Iterator

import yaml

from benchmarks.measurement import Measurement, TimesAtMost
from benchmarks.timing import medians, once, process
from benchmarks.workspace import PROVIDER, SPECS, ratecard
from ratecard.load import load_provider

_ROUNDS = 15
_FOLDER = SPECS / PROVIDER


def measure() -> Iterator[Measurement]:
    """Measure the work itself, then the command with everything that it loads."""
    files = sorted(_FOLDER.glob("*.yaml"))
    lines = sum(len(file.read_text().splitlines()) for file in files)

    def parse() -> None:
        for file in files:
            yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader)

    def check() -> None:
        assert load_provider(_FOLDER).spec is not None

    seconds = medians({"check": once(check), "CSafeLoader": once(parse)}, _ROUNDS)
    yield Measurement(
        what=f"validate {lines} lines",
        measured=seconds.pop("check"),
        beside=seconds,
        reach=TimesAtMost(6),
    )
    command = process(ratecard("validate", "--specs", str(SPECS), PROVIDER))
    whole = medians({"validate": command}, _ROUNDS)
    yield Measurement(
        what="validate, the whole process", measured=whole["validate"], beside=seconds, reach=None
    )
