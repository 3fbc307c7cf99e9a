"""What a run of many pairs found, by operator, and the table in the docs."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs" / "changes.md"
BEGIN, END = "<!-- table of the oracle: begin -->", "<!-- table of the oracle: end -->"
HEAD = (
    "| operator | pairs | fails by execution | told by diff | missed | false alarms |\n"
    "|---|---|---|---|---|---|"
)


@dataclass(frozen=True, kw_only=True)
class Result:
    """One pair: whether a check by execution failed, whether a grave change was told."""

    operator: str
    where: str
    failed: bool
    told: bool
    missed: tuple[str, ...]
    false_alarms: tuple[str, ...]


def table(results: Iterable[Result]) -> str:
    """The table, one row for each operator and one for all."""
    by_operator: dict[str, list[Result]] = {}
    listed = list(results)
    for each in listed:
        by_operator.setdefault(each.operator, []).append(each)
    rows = [_row(name, by_operator[name]) for name in sorted(by_operator)]
    return "\n".join([HEAD, *rows, _row("**all**", listed)])


def _row(name: str, results: list[Result]) -> str:
    counts = (
        len(results),
        sum(each.failed for each in results),
        sum(each.told for each in results),
        sum(bool(each.missed) for each in results),
        sum(bool(each.false_alarms) for each in results),
    )
    return f"| {name} | {' | '.join(map(str, counts))} |"


def write_table(results: Iterable[Result], told: str) -> None:
    """Put the table and a sentence about the run into docs/changes.md."""
    text = DOCS.read_text(encoding="utf-8")
    made = f"{BEGIN}\n{told}\n\n{table(results)}\n{END}"
    pattern = re.compile(f"{re.escape(BEGIN)}.*?{re.escape(END)}", re.DOTALL)
    DOCS.write_text(pattern.sub(lambda _: made, text), encoding="utf-8")


def operators_in_docs() -> set[str]:
    """The operators that the table in the docs lists."""
    text = DOCS.read_text(encoding="utf-8")
    return set(re.findall(r"^\| (\w+) \| \d", text.partition(BEGIN)[2], re.MULTILINE))
