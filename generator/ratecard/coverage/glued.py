"""Tables that lost the borders of their cells when a page was flattened to text.

`duration5 | 10` is a row: the parameter `duration` with its values. Names of the spec tell where a
cell ends; a name that the spec does not have ends where its letters end.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from ratecard.coverage.vocabulary import Vocabulary

ITEM_HEADINGS: Final = frozenset(("model_id", "model id", "model"))
NAME_HEADINGS: Final = frozenset(("field", "parameter", "name", "argument"))
_SECOND: Final = re.compile(
    r"(?:display name|name|category|type|required|description|allowed|values|credits|default"
    r"|input|parameter|field)\b",
    re.IGNORECASE,
)
_SEAM: Final = re.compile(r"(?<=[a-z])(?=[A-Z])|\s(?=Display|Category|Credits|Billing)")
_STATUS: Final = re.compile(r"[A-Z][A-Za-z ]+[a-z]([2-5]\d\d)(?=[a-z{])")
_ANY_SEAM: Final = re.compile(r"(?<=[a-z0-9*])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NEW_ITEM: Final = re.compile(r"[a-z][a-z0-9]*(?:[-.@][a-z0-9]+)*")
_NEW_NAME: Final = re.compile(r"(?:root:)?[a-z][A-Za-z_]*(?=\d| \|)")
_NUMBERS: Final = re.compile(
    r"~?\d[\d ]*(?:\.\d+)?(?:\s*[/\u2013-]\s*\d[\d ]*(?:\.\d+)?)*(?=[a-z]|$)", re.ASCII
)
_TYPE: Final = re.compile(
    r"string(?:ified JSON(?: array)?)?|integer|number|boolean|object|array(?:\[\w+\])?|file"
    r"|(?:HTTPS )?URL"
)
_REQUIRED: Final = re.compile(r"(?:Yes|No|Required|Optional|Conditional)(?:\*| \([^)]*\))?")
_PLACE: Final = re.compile(r"(?:root|body|query|path|header|input):|")
_NOTE: Final = re.compile(r" \([^()]*\)| \+ (?=[a-z])")
_ALIAS: Final = re.compile(r" \([a-z]+\)")
_CELL: Final = {"credits": _NUMBERS, "type": _TYPE, "required": _REQUIRED}


def glued_headings(text: str) -> tuple[str, ...]:
    """Return the headings of a glued table, in lower case; none where the line is no such row."""
    parts = [part.strip() for part in _SEAM.split(text)]
    starts_well = parts[0].lower() in ITEM_HEADINGS | NAME_HEADINGS
    if len(parts) < 2 or not starts_well or not _SECOND.match(parts[1]):
        return ()
    return tuple(part.lower() for part in parts)


def split_row(
    text: str, headings: tuple[str, ...], owner: str | None, words: Vocabulary
) -> tuple[str, ...]:
    """Return the cells of a glued row; none where the line is no row of the table."""
    cells: list[str] = []
    rest = text
    for heading, after in pairwise(headings):
        end = _cell_end(rest, heading, after, owner, words)
        if end is None:
            break
        cell, rest = rest[:end], rest[end:]
        cells.append(cell.strip())
        if heading in ITEM_HEADINGS:
            owner = words.items.get(cell, owner)
    return (*cells, rest.strip()) if cells else ()


def unglued(text: str, words: Vocabulary) -> str:
    """Return a line with its cells set apart by two spaces, if it looks like a glued row.

    It begins with a known value, or holds a status: `alloyAcmeBalanced voice` becomes
    `alloy  Acme  Balanced voice`, `No credits402{}` becomes `No credits  402  {}`. One seam after a
    value may be a name in camel case, two are the seams of a row.
    """
    status = _STATUS.match(text)
    if status is not None:
        return f"{text[: status.start(1)]}  {status.group(1)}  {text[status.end(1) :]}"
    seams = [found.start() for found in _ANY_SEAM.finditer(text)]
    if len(seams) < 2 or text.partition(" ")[0] in words.names:
        return text
    if text[: seams[0]] not in words.values and text[: seams[0]] not in words.items:
        return text
    ends = [*seams, len(text)]
    return "  ".join((text[: seams[0]], *(text[start:end] for start, end in pairwise(ends))))


def _cell_end(
    text: str, heading: str, after: str, owner: str | None, words: Vocabulary
) -> int | None:
    """Where the first cell of a text ends; None where the text has no such cell."""
    if heading in ITEM_HEADINGS:
        known = [name for name in words.items if text.startswith(name)]
        for name in sorted(known, key=len, reverse=True):
            alias = _ALIAS.match(text, len(name))
            end = alias.end() if alias else len(name)
            if _begins(text[end:], after, words):
                return end
        return _end(_NEW_ITEM.match(text))
    if heading in NAME_HEADINGS:
        return _name_end(text, owner, words)
    if heading == "display name":
        known = [name for name in words.items if text.startswith(name)]
        shown = len(max(known, key=len)) if known else _kind_start(text, words.kinds)
        alias = _ALIAS.match(text, shown) if shown is not None else None
        return alias.end() if alias else shown
    if heading == "category":
        return next((len(kind) for kind in words.kinds if text.startswith(kind)), None)
    return _end(_CELL[heading].match(text)) if heading in _CELL else None


def _name_end(text: str, owner: str | None, words: Vocabulary) -> int | None:
    names = words.own_names.get(owner or "", frozenset()) | words.names
    start = _end(_PLACE.match(text)) or 0
    known = [name for name in names if text.startswith(name, start)]
    if not known:
        return _end(_NEW_NAME.match(text))
    end = start + len(max(known, key=len))
    note = _NOTE.match(text, end)
    if note is not None:
        more = _name_end(text[note.end() :], owner, words) if "+" in note.group(0) else 0
        return note.end() + (more or 0)
    return end if text[end : end + 1] != " " else None


def _begins(text: str, heading: str, words: Vocabulary) -> bool:
    """Whether a text can begin with a cell of this heading; words of prose stand in any cell."""
    if not text or text[0].isupper():
        return True
    if heading in _CELL:
        return _CELL[heading].match(text) is not None
    names = text.startswith("root:") or any(text.startswith(name) for name in words.names)
    return names or _NEW_NAME.match(text) is not None


def _kind_start(text: str, kinds: Iterable[str]) -> int | None:
    starts: Iterator[int] = (text.find(kind) for kind in kinds)
    return min((start for start in starts if start > 0), default=None)


def _end(found: re.Match[str] | None) -> int | None:
    return None if found is None else found.end()
