"""Quotes for many calls: one JSON object per line in, one quote per line out, in order."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, cast

_SHAPE: Final = 'write {"provider": "…", "item": "…", "params": {…}}'

_LONGEST_NUMBER: Final = 100
"""Characters, and digits before or after the point, of a number; more is no quantity."""


class BadCallError(ValueError):
    """A line of a batch that is no call; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One line of a batch: an item of a provider, and what the call sends."""

    provider: str
    item: str
    parameters: Mapping[str, object]


def batch_lines(
    source: Iterable[bytes], answer: Callable[[Call], str], refusal: Callable[[str], str]
) -> Iterator[str]:
    """One answer per line of `source`; a line that is no call is refused and the run goes on."""
    for line in source:
        try:
            call = read_call(line)
        except BadCallError as problem:
            yield refusal(str(problem))
        else:
            yield answer(call)


def read_call(line: bytes) -> Call:
    """The call on one line; numbers are exact.

    Raises BadCallError for a line that is not UTF-8, not JSON or not a call.
    """
    data = _object(_read_json(line), "the line")
    unknown = sorted(set(data) - {"provider", "item", "params"})
    if unknown:
        raise BadCallError(f'the line has the unknown key "{unknown[0]}": {_SHAPE}')
    provider, item = data.get("provider"), data.get("item")
    if not isinstance(provider, str) or not isinstance(item, str):
        raise BadCallError(f'"provider" and "item" must be texts: {_SHAPE}')
    parameters = _object(data.get("params", {}), '"params"')
    return Call(provider=provider, item=item, parameters=parameters)


def _object(value: object, what: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise BadCallError(f"{what} is not an object: {_SHAPE}")
    return cast("dict[str, object]", value)  # the names of JSON members are always texts


def _read_json(line: bytes) -> object:
    try:
        return json.loads(
            line.decode("utf-8-sig"),  # some programs begin a file with a byte order mark
            parse_int=_whole_number,
            parse_float=_number,
            parse_constant=_no_number,
            object_pairs_hook=_members,
        )
    except UnicodeDecodeError as problem:
        raise BadCallError(f"the line is not UTF-8: byte {problem.start + 1}") from problem
    except json.JSONDecodeError as problem:
        message = f"the line is not JSON: {problem.msg.lower()} at column {problem.colno}"
        raise BadCallError(message) from problem
    except RecursionError as problem:
        raise BadCallError("the line is nested too deeply") from problem


def _members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) < len(pairs):
        counts = Counter(name for name, _ in pairs)
        twice = next(name for name, count in counts.items() if count > 1)
        raise BadCallError(f'"{twice}" is given twice')
    return members


def _whole_number(text: str) -> int:
    return int(_short(text))


def _number(text: str) -> Decimal:
    number = Decimal(_short(text))
    # 1e999999999 is short, and would fill the memory as soon as it is calculated with.
    if number and not -_LONGEST_NUMBER < number.adjusted() < _LONGEST_NUMBER:
        raise BadCallError(f"the number {text} is beyond every quantity: give a smaller one")
    return number


def _short(text: str) -> str:
    if len(text) > _LONGEST_NUMBER:
        raise BadCallError(f"the number {text[:20]}… has {len(text)} digits: give a shorter one")
    return text


def _no_number(text: str) -> object:
    raise BadCallError(f"{text} is not a number in JSON: give a finite one")
