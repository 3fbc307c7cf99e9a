"""Which operation a path of the docs means: whole or without its beginning, with ids filled in."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from ratecard.spec import Endpoint, Spec

_PLACEHOLDER: Final = re.compile(r"\{[^{}/]*\}|<[^<>/]*>|(?<![\w]):[A-Za-z]\w*")
_ID: Final = re.compile(r".*\d.*|[A-Z][A-Z_]+|\{\}|.*(?:\.\.\.|…)")
_GLUED: Final = re.compile(r"(?<=[a-z0-9}])\.?(?=[A-Z][a-z]+(?:$|[^\w/]))")


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownOperation:
    """An operation of the spec: `name` as rate cards call it, its path as segments."""

    name: str
    method: str
    segments: tuple[str, ...]


def known_operations(spec: Spec) -> tuple[KnownOperation, ...]:
    """Return the operations of a spec with the path of the base URL before theirs."""
    base = urlsplit(spec.provider.base_url).path
    return tuple(_known(endpoint, base) for endpoint in spec.endpoints)


def find_operations(
    known: Iterable[KnownOperation], method: str | None, path: str
) -> tuple[KnownOperation, ...]:
    """Return the operations that a documented path means, all methods where it names none.

    `/assets` means `/api/v1/assets`; a segment that looks like an id fills a placeholder.
    """
    wanted = path_segments(path)
    fitting = [each for each in known if method in (None, each.method)]
    exact = [each for each in fitting if _fits(each.segments, wanted)]
    shorter = [each for each in fitting if _fits(each.segments[-len(wanted) :], wanted)]
    return tuple(exact or (shorter if wanted else ()))


def is_beginning(known: Iterable[KnownOperation], path: str) -> bool:
    """Whether every operation's path begins with this one, as the path of a base URL does."""
    wanted = path_segments(path)
    return all(_fits(each.segments[: len(wanted)], wanted) for each in known)


def readings_of_path(path: str) -> Iterator[str]:
    """Yield a printed path, then without words that are glued to its end: `/v1/jobsList your`."""
    yield path
    for cut in reversed([found.start() for found in _GLUED.finditer(path)]):
        yield path[:cut]


def path_segments(path: str) -> tuple[str, ...]:
    """Return the segments of a path, placeholders as `{}`, without its query."""
    plain = _PLACEHOLDER.sub("{}", path.partition("?")[0].partition("#")[0])
    return tuple(segment for segment in plain.split("/") if segment)


def _known(endpoint: Endpoint, base: str) -> KnownOperation:
    return KnownOperation(
        name=endpoint.address,
        method=endpoint.method,
        segments=path_segments(f"{base}/{endpoint.path}"),
    )


def _fits(known: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    if len(known) != len(wanted):
        return False
    return all(_same(ours, theirs) for ours, theirs in zip(known, wanted, strict=True))


def _same(known: str, wanted: str) -> bool:
    if known == wanted:
        return True
    return "{}" in known and _ID.fullmatch(wanted) is not None and known == "{}"
