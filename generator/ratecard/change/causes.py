"""Causes: what of a rate card moved a price, beside its numbers."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Protocol

from ratecard.change.answers import Answer
from ratecard.change.axes import parameter_named, trees
from ratecard.change.calls import Call
from ratecard.change.changes import Change, Subject
from ratecard.price.compiled import CompiledCard
from ratecard.price.emit_text import emit_text
from ratecard.price.tree import Call as Function
from ratecard.price.tree import Number, Step, Tree, walk
from ratecard_runtime.price.numbers import plain
from ratecard_runtime.price.quotes import Quote
from ratecard_runtime.price.rates import Scalar


class Ask(Protocol):
    """Asks a rate card what a call costs."""

    def __call__(self, call: Call) -> Quote:
        """The quote of the call."""
        ...


def cause_changes(
    subject: Subject,
    old: CompiledCard,
    new: CompiledCard,
    answers: Iterable[Answer],
    asks: tuple[Ask, Ask],
) -> Iterator[Change]:
    """The parts of a rate card that are others, where a price moved.

    `answers` are the calls whose price moved; `asks` ask either card.
    """
    for kind, part in _PARTS.items():
        before, after = (", ".join(sorted(set(part(card)))) or None for card in (old, new))
        if before != after:
            yield subject.change(kind, before, after)
    yield from _defaults(subject, old, new, tuple(answers), asks)


def _tiers(card: CompiledCard) -> Iterator[str]:
    for node in _nodes(card):
        if isinstance(node, Step):
            limits = "/".join(plain(limit.value) for limit, _ in node.steps)
            yield f"{emit_text(node.value)} up to {limits}"


def _roundings(card: CompiledCard) -> Iterator[str]:
    for node in _nodes(card):
        if isinstance(node, Function) and node.function in ("ceil", "floor"):
            yield emit_text(node)


def _minimums(card: CompiledCard) -> Iterator[str]:
    for node in _nodes(card):
        if isinstance(node, Function) and node.function == "max":
            yield from (plain(each.value) for each in node.arguments if isinstance(each, Number))


def _counts(card: CompiledCard) -> Iterator[str]:
    if card.times is not None:
        yield emit_text(card.times)


class _Part(Protocol):
    def __call__(self, card: CompiledCard) -> Iterator[str]: ...


_PARTS: Mapping[str, _Part] = MappingProxyType(
    {
        "price-tier-moved": _tiers,
        "price-rounding-changed": _roundings,
        "price-minimum-changed": _minimums,
        "price-count-changed": _counts,
    }
)


def _nodes(card: CompiledCard) -> Iterator[Tree]:
    return (node for tree in trees(card) for node in walk(tree))


def _defaults(
    subject: Subject,
    old: CompiledCard,
    new: CompiledCard,
    answers: tuple[Answer, ...],
    asks: tuple[Ask, Ask],
) -> Iterator[Change]:
    """Defaults that are others, and that a card prices otherwise than one another."""
    for parameter in new.parameters:
        before = parameter_named(old, parameter.name)
        if before is None or before.default == parameter.default:
            continue
        left_out = [each.call for each in answers if (parameter.name, None) in each.call]
        defaults = before.default, parameter.default
        if any(_differ(call, parameter.name, defaults, ask) for call in left_out for ask in asks):
            inner = replace(subject, name=f"{subject.name}.{parameter.name}")
            yield inner.change("price-default-changed", *defaults)


def _differ(call: Call, name: str, defaults: tuple[Scalar, Scalar], ask: Ask) -> bool:
    """Whether a call costs another sum with one default than with the other."""
    quotes = [
        ask(tuple((each, default if each == name else value) for each, value in call))
        for default in defaults
    ]
    return str(quotes[0]) != str(quotes[1])
