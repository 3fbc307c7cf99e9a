"""Models and tools: ids in the first column of a table, in headings and in running text."""

import re
from collections.abc import Iterator
from typing import Final

from ratecard.coverage.candidates import Candidate, Passage, Rule
from ratecard.coverage.patterns import URL, without_marks

_COLUMNS: Final = frozenset(("model id", "model_id", "id", "tool", "voice id", "model"))
_ID: Final = re.compile(r"[A-Za-z0-9][\w.@:/-]*\w")
_PART: Final = r"(?:[-@][a-z0-9]+|\.\d+)"
_VERSIONED: Final = re.compile(
    rf"(?<![\w/.@=-])(?=[a-z0-9.@-]*\d)[a-z][a-z0-9]*{_PART}*[-@][a-z0-9]+{_PART}*(?![\w/@(-]|\.\w)"
)
_GLUED: Final = re.compile(rf"^([a-z][a-z0-9]*(?:{_PART})+)(?=[A-Z][a-z])")
_HEADING: Final = re.compile(r"#{2,6}\s+`?([a-z][\w.@-]*)`?\s*")
_HEX: Final = re.compile(r"[0-9a-f]{12,}")
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")


def table_ids(passage: Passage) -> Iterator[Candidate]:
    """The first column of a table of models."""
    row = passage.row
    if row is None or not row.headings or not row.cells or row.headings[0] not in _COLUMNS:
        return
    for part in re.split(r"\s*(?:,|\s/\s|\(\w+\))\s*", without_marks(row.cells[0])):
        if _ID.fullmatch(part):
            yield _model(part, passage)


def versioned_words(passage: Passage) -> Iterator[Candidate]:
    """`kling-2-6`, `wan@2.7`: lower-case words joined by hyphens, a number among them."""
    text = URL.sub(" ", passage.text)
    for found in _VERSIONED.finditer(text):
        if not _HEX.search(found.group(0)) and not _DATE.search(found.group(0)):
            yield _model(found.group(0), passage)


def glued_ids(passage: Passage) -> Iterator[Candidate]:
    """`seedream-3.0ByteDance…`: an id at the start of a line, glued to what follows."""
    found = _GLUED.match(passage.text)
    if found is not None:
        yield _model(found.group(1), passage)


def headings(passage: Passage) -> Iterator[Candidate]:
    """`### video_merger`: one lower-case word as a heading."""
    found = _HEADING.fullmatch(passage.text)
    if found is not None and not passage.code:
        yield _model(found.group(1), passage)


def _model(text: str, passage: Passage) -> Candidate:
    return Candidate(kind="model", text=text, line=passage.line)


RULES: Final[tuple[Rule, ...]] = (table_ids, versioned_words, glued_ids, headings)
