"""Measure and print; `python -m benchmarks quotes imports` measures only those rows."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence

from benchmarks import (
    budgets,
    differences,
    emulator,
    generated_lines,
    generation,
    imports,
    loopback,
    paid_calls,
    quotes,
    records,
    validation,
)
from benchmarks.measurement import Measurement
from benchmarks.table import table_lines

ROWS: Mapping[str, Callable[[], Iterator[Measurement]]] = {
    "quotes": quotes.measure,
    "records": records.measure,
    "imports": imports.measure,
    "generation": generation.measure,
    "validation": validation.measure,
    "differences": differences.measure,
    "budgets": budgets.measure,
    "generated_lines": generated_lines.measure,
    "loopback": loopback.measure,
    "paid_calls": paid_calls.measure,
    "emulator": emulator.measure,
}


def main(names: Sequence[str]) -> None:
    """Measure the rows called `names`, all when none is named."""
    unknown = [name for name in names if name not in ROWS]
    if unknown:
        sys.exit(f"no row is called {unknown[0]}; there are {', '.join(ROWS)}")
    measurements: list[Measurement] = []
    for name in names or ROWS:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        measurements += ROWS[name]()
    print(*table_lines(measurements), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
