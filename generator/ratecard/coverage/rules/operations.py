"""Operations: a method and a path, or a path alone."""

import re
from collections.abc import Iterator
from typing import Final

from ratecard.coverage.candidates import Candidate, Passage, Rule
from ratecard.coverage.patterns import METHOD_AND_PATH

_BARE: Final = re.compile(r"(?<![\w/.:}\])<-])/[a-z][\w{}-]*(?:/[\w{}:.<>*-]+)+")
_URL: Final = re.compile(r"https?://([^/\s:]+)(?::\d+)?(/[^\s`|\"')>,;\\]*)")
_METHODS: Final = re.compile(
    r"(?:\b|(?<=[a-z]))(?:GET|POST|PUT|PATCH|DELETE)\b(?:\s+to)?[\s|`*\"']*$"
)


def methods_with_paths(passage: Passage) -> Iterator[Candidate]:
    """`GET /v1/jobs`, `| POST | /v1/jobs |`, `curl -X DELETE "https://host/v1/jobs/7"`."""
    for found in METHOD_AND_PATH.finditer(passage.text):
        path = _trimmed(found.group(2))
        yield Candidate(kind="operation", text=f"{found.group(1)} {path}", line=passage.line)


def bare_paths(passage: Passage) -> Iterator[Candidate]:
    """`/api/v1/jobs/{id}` without a method before it."""
    for found in _BARE.finditer(_URL.sub("", passage.text)):
        before = passage.text[: passage.text.find(found.group(0))]
        if not _METHODS.search(before):
            yield Candidate(kind="operation", text=_trimmed(found.group(0)), line=passage.line)


def addresses(passage: Passage) -> Iterator[Candidate]:
    """`https://api.example.com/v1/jobs`; whose host it is, the comparison knows."""
    for found in _URL.finditer(passage.text):
        if not _METHODS.search(passage.text[: found.start()]):
            path = _trimmed(found.group(2))
            text = f"https://{found.group(1)}{path}"
            yield Candidate(kind="operation", text=text, line=passage.line)


def _trimmed(path: str) -> str:
    return path.partition("?")[0].rstrip(".:*_\\")


RULES: Final[tuple[Rule, ...]] = (methods_with_paths, bare_paths, addresses)
