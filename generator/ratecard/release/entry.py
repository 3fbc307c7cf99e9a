"""Entry: the changes of a spec as a person would write them into a changelog."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from ratecard.change import KINDS, Change, Level
from ratecard.spec import PriceMove, Release

_MOST_CALLS = 12
_LONGEST_VALUE = 60
_LONGEST_CELL = 200
_NOTHING_TO_DO = "Nothing to do."
_FOR_MAINTAINERS = frozenset({"docs-checked", "price-not-checked"})
"""Kinds that say nothing to users; they are told where there is nothing else."""

FIRST = "First release."


def first_entry(version: str, day: str, summary: str) -> Release:
    """The entry of a package that had no release."""
    return Release(version=version, date=day, summary=summary or FIRST)


def entry_of(changes: Sequence[Change], version: str, day: str, summary: str) -> Release:
    """The entry that tells of the changes; those of money are rows of its price table."""
    told = [each for each in changes if each.kind not in _FOR_MAINTAINERS] or changes
    return Release(
        version=version,
        date=day,
        summary=summary,
        prices=tuple(dict.fromkeys(_prices(_of(told, "money")))),
        breaking=_lines(_of(told, "breaking"), has_advice=True),
        added=_lines(_of(told, "addition")),
        changed=_lines(_of(told, "note")),
    )


def all_prices(changes: Iterable[Change]) -> tuple[PriceMove, ...]:
    """A row for each price that the changes of money move, also those that an entry leaves out."""
    money = _of(changes, "money")
    return (*_prices(money, most=None), *_prices(money))


def _of(changes: Iterable[Change], level: Level) -> list[Change]:
    """The changes of a level, those of one kind together."""
    order = list(KINDS)
    found = [each for each in changes if each.registered.level == level]
    return sorted(found, key=lambda each: (order.index(each.kind), each.subject))


def _lines(changes: Iterable[Change], *, has_advice: bool = False) -> tuple[str, ...]:
    """One line for each kind: what it means, and where."""
    return tuple(
        _line(kind, list(group), has_advice=has_advice)
        for kind, group in groupby(changes, key=lambda each: each.kind)
    )


def _line(kind: str, changes: Sequence[Change], *, has_advice: bool) -> str:
    meaning, advice = KINDS[kind].meaning, KINDS[kind].adapt
    line = f"{meaning.removesuffix('.')}: {', '.join(map(_thing, changes))}."
    return f"{line} {advice}" if has_advice and advice != _NOTHING_TO_DO else line


def _thing(change: Change) -> str:
    old, new = (_value(each) for each in (change.old, change.new))
    name = f"`{_unquoted(change.subject)}`"
    if old and new:
        return f"{name} ({old} → {new})"
    has_both = change.old is not None and change.new is not None
    return name if has_both or not (old or new) else f"{name} ({old or new})"


def _value(text: str | None) -> str:
    """A value that fits into a sentence; nothing for a longer one, or a structure of the spec."""
    plain = _unquoted(text or "")
    return "" if len(plain) > _LONGEST_VALUE or plain.startswith(("{", "[{")) else plain


def _prices(changes: Iterable[Change], most: int | None = _MOST_CALLS) -> Iterator[PriceMove]:
    for each in changes:
        yield from _price_moves(each, most)


def _price_moves(change: Change, most: int | None) -> Iterator[PriceMove]:
    if not change.moves:
        yield PriceMove(
            item=change.subject,
            what=change.registered.meaning.removesuffix("."),
            old=_cell(change.old or ""),
            new=_cell(change.new or ""),
        )
        return
    for move in change.moves[:most]:
        yield PriceMove(
            item=change.subject,
            what=_cell(move.call),
            old=move.old.removesuffix(", exact"),
            new=move.new.removesuffix(", exact"),
            change=move.percent,
        )
    left = len(change.moves[most:]) if most is not None else 0
    if left:
        what = f"{left} more calls: {change.registered.meaning.removesuffix('.')}"
        yield PriceMove(item=change.subject, what=what)


def _cell(text: str) -> str:
    plain = _unquoted(text)
    return plain if len(plain) <= _LONGEST_CELL else f"{plain[:_LONGEST_CELL]}…"


def _unquoted(text: str) -> str:
    """A value without backticks, which mark code, and on one line."""
    return " ".join(text.replace("`", "'").split())
