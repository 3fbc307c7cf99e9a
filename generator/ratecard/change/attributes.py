"""Attributes that need no rule of their own: another value is one change."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol, TypeVar

from ratecard.change.changes import Change, Subject
from ratecard.change.values import same, unordered
from ratecard.spec import Deprecation, Position


class Placed(Protocol):
    """Anything of a spec that says where it stands."""

    @property
    def position(self) -> Position:
        """Where it stands."""
        ...


Noun = TypeVar("Noun", bound=Placed)


def attribute_changes(
    subject: Subject, old: object, new: object, kinds: Mapping[str, str]
) -> Iterator[Change]:
    """A change for each attribute in `kinds` whose value is another."""
    for name, kind in kinds.items():
        before: object = getattr(old, name)
        after: object = getattr(new, name)
        if not same(before, after):
            yield subject.change(kind, before, after)


def unordered_change(subject: Subject, kind: str, old: object, new: object) -> Iterator[Change]:
    """A change where two lists differ in more than their order."""
    if unordered(old) != unordered(new):
        yield subject.change(kind, unordered(old), unordered(new))


def deprecation_changes(
    subject: Subject, old: Deprecation | None, new: Deprecation | None
) -> Iterator[Change]:
    """Deprecated, no longer deprecated, or otherwise."""
    if same(old, new):
        return
    kind = "deprecation-changed"
    if old is None or new is None:
        kind = "deprecated" if old is None else "undeprecated"
    yield subject.change(kind, old, new)


def paired(
    provider: str, old: Mapping[str, Noun], new: Mapping[str, Noun]
) -> Iterator[tuple[Subject, Noun | None, Noun | None]]:
    """Each name with what both sides have under it."""
    for name in dict.fromkeys((*old, *new)):
        before, after = old.get(name), new.get(name)
        yield (
            Subject(
                provider=provider,
                name=name,
                old=None if before is None else before.position,
                new=None if after is None else after.position,
            ),
            before,
            after,
        )


def added_or_removed(
    subject: Subject, old: Iterable[str], new: Iterable[str], kinds: tuple[str, str]
) -> Iterator[Change]:
    """A change for each text that only one side has; `kinds` are for removed and added ones."""
    before, after = dict.fromkeys(old), dict.fromkeys(new)
    for text in before:
        if text not in after:
            yield subject.change(kinds[0], text, None)
    for text in after:
        if text not in before:
            yield subject.change(kinds[1], None, text)
