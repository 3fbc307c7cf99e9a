"""One change between two specs, as a value."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field

from ratecard.change.kinds import KINDS, Kind
from ratecard.change.values import shown
from ratecard.spec import Position


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One call before and after; `percent` is empty where there is no share to tell."""

    call: str
    old: str
    new: str
    percent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is another than it was.

    `subject` names the thing in the spec's words (`kling-2-6.duration`). `old` and `new` are
    texts, None where the thing was not there. `detail` says how far the change goes; of a price
    `moves` are the calls that it is about, the largest move first.
    """

    kind: str
    provider: str
    subject: str
    old: str | None
    new: str | None
    detail: str = ""
    moves: tuple[Move, ...] = field(default=(), compare=False)
    old_position: Position | None = field(default=None, compare=False)
    new_position: Position | None = field(default=None, compare=False)

    @property
    def registered(self) -> Kind:
        """The kind with its level, its meaning and how to adapt."""
        return KINDS[self.kind]

    @property
    def fingerprint(self) -> str:
        """Twelve hex digits that stay the same while kind, subject and values do.

        Of a price every call that moved counts, so that one move never answers for another.
        """
        moves = tuple((each.call, each.old, each.new) for each in self.moves)
        parts = (self.kind, self.provider, self.subject, self.old, self.new, *moves)
        return hashlib.sha256(shown(parts).encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A thing that both specs have, or that one of them lacks."""

    provider: str
    name: str
    old: Position | None
    new: Position | None

    def change(self, kind: str, old: object, new: object, detail: str = "") -> Change:
        """A change of this thing; None stands for what is not there."""
        return Change(
            kind=kind,
            provider=self.provider,
            subject=self.name,
            old=None if old is None else shown(old),
            new=None if new is None else shown(new),
            detail=detail,
            old_position=self.old,
            new_position=self.new,
        )


def mirrored(change: Change) -> Change:
    """The same change read backward, without its detail."""
    return Change(
        kind=change.registered.mirror,
        provider=change.provider,
        subject=change.subject,
        old=change.new,
        new=change.old,
        old_position=change.new_position,
        new_position=change.old_position,
    )


_GRAVITY = ("breaking", "money", "addition", "note")


def sort_changes(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes by provider, then the gravest first, each once."""
    order = list(KINDS)
    return tuple(
        sorted(
            dict.fromkeys(changes),
            key=lambda each: (
                each.provider,
                _GRAVITY.index(each.registered.level),
                order.index(each.kind),
                each.subject,
                each.old or "",
                each.new or "",
            ),
        )
    )
