"""Errors: HTTP statuses and the codes beside them."""

import re
from collections.abc import Iterator
from typing import Final

from ratecard.coverage.candidates import Candidate, Passage, Rule
from ratecard.coverage.patterns import without_marks

_STATUS: Final = r"[2-5]\d\d"
_ALONE: Final = re.compile(r"\s*([45]\d\d)\s*")
_CELL: Final = re.compile(_STATUS)
_IN_TEXT: Final = re.compile(
    rf"\bHTTP(?:/\d\.\d)?(?: status)?(?: code)?s?:?\s+({_STATUS})\b|\(({_STATUS})\)"
    rf"|`({_STATUS})(?: \w+)?`|\b({_STATUS}) (?:OK|Created|Accepted|Unauthorized|Not Found)\b",
    re.IGNORECASE,
)
_BESIDE: Final = re.compile(rf"\b{_STATUS}\s+`?([a-z]+(?:_[a-z]+)+)`?")
_SET_APART: Final = re.compile(rf"\s{{2}}({_STATUS})\s{{2}}")
_COLUMN: Final = re.compile(
    r"\b(?:http|status)(?: status| code)?\b|^(?:error )?code$", re.IGNORECASE
)
_CODE: Final = re.compile(r"[a-z]+(?:_[a-z]+)*")
_CODE_FIELD: Final = re.compile(r"\"(?:code|type|msg|error)\"\s*:\s*\"([a-z]+(?:_[a-z0-9]+)+)\"")


def statuses_in_text(passage: Passage) -> Iterator[Candidate]:
    """`HTTP 402`, `(401)`, `202 Accepted`, and a number alone on a line."""
    alone = _ALONE.fullmatch(passage.text)
    found = (
        [alone.group(1)] if alone else ["".join(each) for each in _IN_TEXT.findall(passage.text)]
    )
    for status in found:
        yield _error(status, passage)


def columns(passage: Passage) -> Iterator[Candidate]:
    """A column of statuses or codes."""
    for heading, cell in passage.row.columns() if passage.row else ():
        text = without_marks(cell)
        if _COLUMN.search(heading) and (_CELL.fullmatch(text) or _CODE.fullmatch(text)):
            yield _error(text, passage)


def codes(passage: Passage) -> Iterator[Candidate]:
    """`402 insufficient_credits`, `"code": "invalid_url"`."""
    for pattern in (_BESIDE, _CODE_FIELD):
        for code in pattern.findall(passage.text):
            yield _error(code, passage)


def statuses_between_cells(passage: Passage) -> Iterator[Candidate]:
    """`Invalid model  400  {"msg": …}`: a status between cells that lost their borders."""
    for status in _SET_APART.findall(passage.text):
        yield _error(status, passage)


def _error(text: str, passage: Passage) -> Candidate:
    return Candidate(kind="error", text=text, line=passage.line)


RULES: Final[tuple[Rule, ...]] = (statuses_in_text, columns, codes, statuses_between_cells)
