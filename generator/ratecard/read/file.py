"""File: the bytes of one spec file, checked and decoded, to a Document."""

import pathlib
from itertools import islice

from ratecard.findings import Finding
from ratecard.read.characters import all_unseen, line_and_column, name_of, without_unseen
from ratecard.read.compose import compose
from ratecard.read.document import Document
from ratecard.read.limits import Limits
from ratecard.spec import Position

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_MOST_UNSEEN = 50


def read_file(file: pathlib.Path, shown: str) -> Document:
    """Return the Document of a spec file; findings name it `shown`. Never raises."""
    limits = Limits()
    try:
        content = _content(file, limits)
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        message = f"the file cannot be read: {reason}"
        return _unreadable(shown, "unreadable-file", message, "check the file and its permissions")
    if len(content) > limits.size:
        message = f"the file is larger than {limits.size:,} bytes"
        return _unreadable(shown, "file-too-large", message, "split or shorten the file")
    return read_bytes(content, shown, limits)


def read_bytes(content: bytes, shown: str, limits: Limits) -> Document:
    """Return the Document of the bytes of a file."""
    content = content.removeprefix(_BYTE_ORDER_MARK)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        position = Position(shown, *line_and_column(before, len(before)))
        message = f"the byte 0x{content[error.start]:02X} is not UTF-8 text"
        return _unreadable(
            shown, "not-utf-8", message, "save the file with the encoding UTF-8", position
        )
    return compose(without_unseen(text), shown, limits, _unseen_in(text, shown))


def _content(file: pathlib.Path, limits: Limits) -> bytes:
    if not file.is_file():
        raise FileNotFoundError(2, "it is not a regular file")
    with file.open("rb") as stream:
        return stream.read(limits.size + 1)


def _unseen_in(text: str, shown: str) -> list[Finding]:
    return [
        Finding(
            position=Position(shown, *line_and_column(text, found.start())),
            path="",
            code="control-character",
            message=f"the file holds a character that cannot be seen: {name_of(found.group())}",
            hint="remove the character",
        )
        for found in islice(all_unseen(text), _MOST_UNSEEN)
    ]


def _unreadable(
    shown: str, code: str, message: str, hint: str, position: Position | None = None
) -> Document:
    position = position or Position(shown, 1, 1)
    finding = Finding(position=position, path="", code=code, message=message, hint=hint)
    return Document(file=shown, data=None, spots={}, unknown=frozenset({()}), findings=(finding,))
