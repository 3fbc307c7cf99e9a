"""Evaluation: two rate cards of one item, asked for the same calls."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import partial
from types import MappingProxyType
from typing import TypeAlias

from ratecard.change.answers import Answer, admits, highest, kinds_of
from ratecard.change.axes import trees
from ratecard.change.calls import Call, calls, written
from ratecard.change.causes import cause_changes
from ratecard.change.changes import Change, Move, Subject
from ratecard.change.kinds import KINDS
from ratecard.change.worst import worst_case_change
from ratecard.price.compiled import CompiledCard
from ratecard.price.emit_text import emit_text
from ratecard.price.tree import names
from ratecard_runtime.price.quotes import Quote
from ratecard_runtime.price.rates import RateCard

Priced: TypeAlias = tuple[CompiledCard, RateCard]
"""A rate card understood, and as it answers calls."""

_MOVED = frozenset({"price-up", "price-down", "price-became-free", "price-no-longer-free"})
_SAME_WAY: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "worst-case-up": frozenset({"price-up", "price-no-longer-free"}),
        "worst-case-down": frozenset({"price-down", "price-became-free"}),
    }
)
_UNKNOWN = frozenset({"price-became-unknown", "price-became-known"})


def is_same(old: Priced, new: Priced) -> bool:
    """Whether nothing that decides differs, so that asking would be waste."""
    return _essence(old[0]) == _essence(new[0])


def _essence(card: CompiledCard) -> tuple[object, ...]:
    readings = (card.rows, *(each.rows for each in card.readings))
    rows = tuple(tuple((row.is_else, row.keys, row.price) for row in each) for each in readings)
    plain = (card.per, card.currency, card.parameters, card.measures, card.keys, card.times)
    return (*plain, rows, tuple(map(dict, card.not_offered)))


def evaluated(subject: Subject, old: Priced, new: Priced) -> Iterator[Change]:
    """Ask both cards for every call of the grid; one change for each kind, the largest move."""
    deciding, answers = _answers(old, new)
    found: dict[str, list[Answer]] = {}
    for answer in answers:
        for kind in kinds_of(answer):
            if _is_about_price(kind, answer, old[0], new[0]):
                found.setdefault(kind, []).append(answer)
    counts = _counts(old[0]) | _counts(new[0])
    for kind, changed in found.items():
        yield price_change(subject, kind, changed, len(answers), counts)
    if any(KINDS[kind].level == "money" for kind in found):
        yield from _dimensions(subject, deciding, answers)
    asks = partial(_ask, old), partial(_ask, new)
    moved = [each for kind in _MOVED.intersection(found) for each in found[kind]]
    if moved:
        yield from cause_changes(subject, old[0], new[0], moved, asks)
    worst = None
    if not _UNKNOWN.intersection(found):  # else nobody knows what the dearest call costs
        worst = worst_case_change(subject, answers, asks)
        # A price that went the same way says it already.
        if worst is not None and _SAME_WAY[worst.kind].isdisjoint(found):
            yield worst
    if not found and worst is None:
        yield from _rewritten(subject, old[0], new[0])


def moved_answers(old: Priced, new: Priced) -> tuple[list[Answer], int]:
    """The calls of which the cards say something else, and how many were asked."""
    _, answers = _answers(old, new)
    return [each for each in answers if any(kinds_of(each))], len(answers)


def _answers(old: Priced, new: Priced) -> tuple[tuple[str, ...], list[Answer]]:
    """What decides the price, and what both cards say to every call of the grid."""
    deciding, grid = calls(old[0], new[0])
    return deciding, [Answer(call=call, old=_ask(old, call), new=_ask(new, call)) for call in grid]


def _ask(card: Priced, call: Call) -> Quote:
    given = tuple((name, value) for name, value in call if value is not None)
    return card[1].quote_pairs(given)


def _is_about_price(kind: str, answer: Answer, old: CompiledCard, new: CompiledCard) -> bool:
    """Whether the price alone refuses a call; a value that is gone is a change of its own."""
    match kind:
        case "price-call-refused":
            return admits(new, answer.call)
        case "price-call-accepted":
            return admits(old, answer.call)
        case _:
            return True


def _counts(card: CompiledCard) -> frozenset[str]:
    """The parameters that only say how often the price is paid."""
    counted = frozenset(names(card.times) if card.times is not None else ())
    tied = (each.parameter for each in card.measures if each.quantity in counted)
    return counted.union(each for each in tied if each is not None)


def _once(answers: list[Answer], counts: frozenset[str]) -> list[Answer]:
    """The answers without those that are one of the others, several times."""
    known = {each.call for each in answers}
    return [
        each
        for each in answers
        if (once := _without(each.call, counts)) == each.call or once not in known
    ]


def _without(call: Call, left_out: frozenset[str]) -> Call:
    return tuple((name, None if name in left_out else value) for name, value in call)


def price_change(
    subject: Subject,
    kind: str,
    changed: list[Answer],
    total: int,
    counts: frozenset[str] = frozenset(),
) -> Change:
    """One change of a price that these calls show, the largest move of them as its values.

    `total` calls were asked; `counts` only say how often a price is paid, and need no move each.
    """
    # The sort is stable, and the grid is in the order of the values.
    told = _once(changed, counts)
    ordered = sorted(told, key=lambda each: (each.size, each.given), reverse=True)
    moves = tuple(map(_move, ordered))
    largest = moves[0]
    old, new = (
        f"{each} ({largest.call})" if largest.call else each for each in (largest.old, largest.new)
    )
    share = f"{len(changed)} of {total} calls asked" if total > 1 else ""
    parts = [part for part in (largest.percent, share) if part]
    return replace(subject.change(kind, old, new, ", ".join(parts)), moves=moves)


def _move(answer: Answer) -> Move:
    old, new = (_price(each) for each in _both(answer))
    return Move(call=written(answer.call), old=old, new=new, percent=_percent(answer))


def _both(answer: Answer) -> tuple[Quote, Quote]:
    return answer.old, answer.new


def _price(quote: Quote) -> str:
    return "refused" if quote.status == "invalid" else str(quote)


def _percent(answer: Answer) -> str:
    ends = [highest(each) for each in _both(answer)]
    if ends[0] is None or ends[1] is None or not ends[0] or ends[0] == ends[1]:
        return ""
    tenths = round((Fraction(ends[1]) / Fraction(ends[0]) - 1) * 1000)
    whole, tenth = divmod(abs(tenths), 10)
    return f"{'-' if tenths < 0 else '+'}{whole}{f'.{tenth}' if tenth else ''} %"


def _dimensions(
    subject: Subject, deciding: tuple[str, ...], answers: list[Answer]
) -> Iterator[Change]:
    for index, name in enumerate(deciding):
        inner = replace(subject, name=f"{subject.name}.{name}")
        mattered = _matters(index, [(each.call, each.old) for each in answers])
        matters = _matters(index, [(each.call, each.new) for each in answers])
        if mattered != matters:
            kind = "price-dimension-added" if matters else "price-dimension-removed"
            words = "changes nothing", "changes the price"
            yield inner.change(kind, words[mattered], words[matters])


def _matters(index: int, asked: list[tuple[Call, Quote]]) -> bool:
    """Whether the price differs where nothing but this parameter does."""
    seen: dict[Call, str] = {}
    for call, quote in asked:
        if call[index][1] is None or quote.status in ("invalid", "not_offered"):
            continue
        others = (*call[:index], *call[index + 1 :])
        if seen.setdefault(others, str(quote)) != str(quote):
            return True
    return False


def _rewritten(subject: Subject, old: CompiledCard, new: CompiledCard) -> Iterator[Change]:
    """Other formulas for the same prices; names of parameters that are others tell themselves."""
    texts = [_formulas(each) for each in (old, new)]
    if texts[0] != texts[1] and set(old.used) == set(new.used):
        yield subject.change("price-rewritten", texts[0], texts[1])


def _formulas(card: CompiledCard) -> str | None:
    """What is computed from a call; every other price of a card is asked as it stands."""
    found = {emit_text(each) for each in trees(card) if names(each)}
    return "; ".join(sorted(found)) or None
