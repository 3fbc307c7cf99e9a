"""The tables of docs/reliability.md, printed from the fault matrix."""

from collections.abc import Iterator
from pathlib import Path

from tests.reliability.elsewhere import ELSEWHERE
from tests.reliability.expected import End
from tests.reliability.matrix import cells, inapplicable
from tests.reliability.rows import Row
from tests.reliability.subjects import MODES
from tests.reliability.table import POLL, SUBMIT, UPLOAD

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"
BEGIN = "<!-- printed by pytest tests/reliability/test_page.py --rewrite-golden -->\n"
END = "<!-- end -->\n"


def tables() -> str:
    """The part of the page between its two marks."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    applicable = cells()
    yield f"{len(applicable)} cells apply. These do not:"
    yield ""
    for reason, count in inapplicable().items():
        yield f"- {count}: {reason}"
    yield ""
    yield "### While submitting"
    yield ""
    yield f"| fault | what happens | plan | {' | '.join(MODES)} |"
    yield "|---|---|---|" + "---|" * len(MODES)
    for row in SUBMIT:
        ends = " | ".join(str(row.ends[mode]) for mode in MODES)
        yield f"| {row.fault} | {row.about} | {_plan(row)} | {ends} |"
    yield ""
    yield from _others()
    yield ""
    yield "### While the job runs"
    yield ""
    yield from _one_end(POLL)
    yield ""
    yield "### While a file is uploaded first"
    yield ""
    yield from _one_end(UPLOAD)
    yield ""
    yield "### Faults that are no cell"
    yield ""
    yield "| fault | what happens | held by |"
    yield "|---|---|---|"
    for held in ELSEWHERE:
        tests = "<br>".join(f"`{test}`" for test in held.tests)
        words = "; ".join(filter(None, (held.reason, tests)))
        yield f"| {held.fault} | {held.about} | {words} |"


def _others() -> Iterator[str]:
    """Where the docs of another provider without keys lead to another end."""
    yield "CelebifyAI, CreativeAI and Progressive Robot end as the column `none` says, but for:"
    yield ""
    for row in SUBMIT:
        ends: dict[End, list[str]] = {}
        for provider, end in row.others.items():
            ends.setdefault(end, []).append(provider)
        for end, providers in ends.items():
            yield f"- {row.fault}, {_plan(row)}: {end} ({', '.join(providers)})"


def _one_end(rows: tuple[Row, ...]) -> Iterator[str]:
    yield "| fault | what happens | plan | end |"
    yield "|---|---|---|---|"
    for row in rows:
        yield f"| {row.fault} | {row.about} | {_plan(row)} | {next(iter(row.ends.values()))} |"


def _plan(row: Row) -> str:
    return f"`{' '.join(row.plan)}`"
