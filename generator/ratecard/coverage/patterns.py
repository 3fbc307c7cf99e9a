"""Patterns of what docs print, shared by the rules that look for it."""

import re
from typing import Final

METHOD_AND_PATH: Final = re.compile(
    r"(?:\b|(?<=[a-z]))(GET|POST|PUT|PATCH|DELETE)\b(?:\s+to)?[\s|`*\"']*(?:https?://[^/\s]+)?"
    r"(/[^\s`|\"')>,;]*)"
)
PATH_AT_START: Final = re.compile(r"/[a-z][\w{}:.-]*(?:/[\w{}:.<>-]+)+")
URL: Final = re.compile(r"\b(?:https?|wss?)://[^\s`\"'<>()|]+")
CODE_SPAN: Final = re.compile(r"`([^`]+)`")
IDENTIFIER: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9]+)*")
STATUS: Final = r"[1-5]\d\d"
_MARKS: Final = re.compile(r"[`*]|^#+\s*|#\s*$")


def without_marks(text: str) -> str:
    """Return the text without the marks of headings, code and emphasis."""
    return _MARKS.sub("", text).strip()
