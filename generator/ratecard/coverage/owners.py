"""Which model, tool or operation a section, a line or a row of a page is about."""

import re
from collections.abc import Sequence
from typing import Final

from ratecard.coverage.operations import KnownOperation, find_operations, readings_of_path
from ratecard.coverage.patterns import METHOD_AND_PATH, PATH_AT_START, without_marks
from ratecard.coverage.vocabulary import Vocabulary

_MARKED_HEADING: Final = re.compile(r"#{1,6}\s+\S")
_PLAIN_HEADING: Final = re.compile(r"[A-Z][^.:;=|`]{2,70}")
_NEW_ITEM: Final = re.compile(r"[a-z][a-z0-9]*(?:[-.][a-z0-9]+)+(?:\s+[A-Z].{0,60})?")
_BRACKETS: Final = re.compile(r"\([^()]*\)")
_IN_BRACKETS: Final = re.compile(r"\(([^()]*)\)")
_CURL: Final = re.compile(r"\bcurl\b")
_PART_OF_ITEM: Final = re.compile(
    r"\b(?:fields?|param\w*|body|request|response|examples?|arguments?|inputs?|outputs?|options?"
    r"|attributes?|headers?|price|pricing)\b",
    re.IGNORECASE,
)


def section_owner(text: str, owner: str | None, words: Vocabulary, *, marked: bool) -> str | None:
    """Return the owner of the section that a line begins or goes on with.

    `marked` says that the page marks its headings with `#`; else short lines without a full stop
    are headings. "Parameters" and the like are a part of the section before.
    """
    plain = without_marks(text)
    found = _named_item(plain, words) or _named_operation(plain, words)
    if found is not None and (not marked or _MARKED_HEADING.match(text) or _starts(plain)):
        return found
    is_heading = _MARKED_HEADING.match(text) if marked else _PLAIN_HEADING.fullmatch(plain)
    if _starts(plain) or (not marked and _NEW_ITEM.fullmatch(plain)):
        return None
    return None if is_heading and not _PART_OF_ITEM.search(plain) else owner


def line_owner(text: str, section: str | None, words: Vocabulary) -> str | None:
    """Return what a line is about: the operation it begins with, its section's owner, or else the
    one operation that it mentions.
    """
    plain = without_marks(text).lstrip("-• ")
    return _named_operation(plain, words) or section or _mentioned(plain, words)


def called_operation(text: str, words: Vocabulary) -> str | None:
    """Return the operation that a sample calls with curl; what follows is likely about it."""
    return _mentioned(text, words) if _CURL.search(text) else None


def row_owner(cells: Sequence[str], words: Vocabulary) -> str | None:
    """Return what a row is about: the operation or the item that its first cells name."""
    found = _mentioned(" ".join(cells[:3]), words) or _named_operation(cells[0], words)
    if found is not None:
        return found
    plain = [without_marks(cell) for cell in cells[:2]]
    names = (*plain, *_IN_BRACKETS.findall(plain[0]))
    item = next((words.items[name] for name in names if name in words.items), None)
    return item or _slugged(plain[0], words)


def _slugged(words_of_name: str, words: Vocabulary) -> str | None:
    """The one operation whose path ends in these words: `Face swap` for `/tools/face-swap`."""
    slug = "-".join(_BRACKETS.sub("", words_of_name).lower().split())
    found = [each.name for each in words.operations if each.segments[-1:] == (slug,)]
    return found[0] if "-" in slug and len(found) == 1 else None


def _mentioned(text: str, words: Vocabulary) -> str | None:
    found = {
        operation.name
        for method, path in METHOD_AND_PATH.findall(text)
        for operation in _operations(method, path, words)
    }
    return found.pop() if len(found) == 1 else None


def _named_item(plain: str, words: Vocabulary) -> str | None:
    """The item whose heading this is: its name, or its id and its name."""
    if plain in words.items:
        return words.items[plain]
    first, space, rest = plain.partition(" ")
    item = words.items.get(first)
    names = [rest, *(rest.rsplit(" ", count)[0] for count in (1, 2) if space)]
    return item if item and any(words.items.get(name) == item for name in names) else None


def _named_operation(plain: str, words: Vocabulary) -> str | None:
    """The one operation that a line begins with."""
    found = METHOD_AND_PATH.match(plain)
    method, path = found.groups() if found else (None, None)
    if path is None:
        bare = PATH_AT_START.match(plain)
        path = bare.group(0) if bare else None
    operations = () if path is None else _operations(method, path, words)
    return operations[0].name if len(operations) == 1 else None


def _operations(method: str | None, path: str, words: Vocabulary) -> tuple[KnownOperation, ...]:
    for reading in readings_of_path(path):
        found = find_operations(words.operations, method, reading)
        if found:
            return found
    return ()


def _starts(plain: str) -> bool:
    return METHOD_AND_PATH.match(plain) is not None or PATH_AT_START.match(plain) is not None
