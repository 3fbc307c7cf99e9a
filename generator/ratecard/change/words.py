"""Changes in words: what all forms of a report say alike."""

from collections.abc import Sequence

from ratecard.change.acknowledgements import Acknowledgement, Judgement
from ratecard.change.changes import Change
from ratecard.change.kinds import Level
from ratecard.spec import Position

LEVELS: tuple[tuple[Level, str], ...] = (
    ("breaking", "Breaking"),
    ("money", "Money"),
    ("addition", "Additions"),
    ("note", "Notes"),
)
"""The levels from the gravest on, with their headings."""

_LONGEST = 160
_BEFORE = 40
"""How much is shown of what two long values begin with alike."""


def summary(judged: Judgement) -> str:
    """How many changes there are of each level, in one line."""
    parts = [*level_counts(judged.open)]
    if judged.acknowledged:
        parts.append(f"{len(judged.acknowledged)} acknowledged")
    return ", ".join(parts) or "nothing changed"


def level_counts(changes: Sequence[Change]) -> tuple[str, ...]:
    """How many changes there are of each level that is there."""
    levels = [each.registered.level for each in changes]
    return tuple(
        f"{levels.count(level)} {level if levels.count(level) == 1 else heading.lower()}"
        for level, heading in LEVELS
        if level in levels
    )


def moved(change: Change) -> str:
    """What it was and what it is, on one line."""
    old, new = from_difference(change)
    if change.old is None:
        return new
    return f"was {old}" if change.new is None else f"{old} → {new}"


def detailed(change: Change) -> str:
    """The same with how far the change goes."""
    return f"{moved(change)}, {change.detail}" if change.detail else moved(change)


def from_difference(change: Change) -> tuple[str, str]:
    """Both values on a line; long ones that begin alike from shortly before they differ."""
    old, new = change.old, change.new
    if old is not None and new is not None and max(len(old), len(new)) > _LONGEST:
        pairs = enumerate(zip(old, new, strict=False))
        differs = next((at for at, (one, other) in pairs if one != other), min(len(old), len(new)))
        start = differs - _BEFORE
        if start > 0:
            old, new = f"…{old[start:]}", f"…{new[start:]}"
    return short(old), short(new)


def short(text: str | None) -> str:
    """A value that fits on a line and cannot leave it."""
    shown = "none" if text is None else text
    plain = "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in shown)
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}…"


def place(position: Position | None) -> str:
    """Where a thing stands."""
    return "specs" if position is None else f"{position.file}:{position.line}:{position.column}"


def answered(entry: Acknowledgement) -> str:
    """Who answers for a change, until when and why."""
    return f"by {short(entry.owner)} until {entry.expires}: {short(entry.reason)}"


def expired(entry: Acknowledgement) -> str:
    """That an entry counts no more."""
    return f"{entry.fingerprint} was acknowledged {answered(entry)}"


def unused(entry: Acknowledgement) -> str:
    """That an entry is about nothing."""
    kind = f" of the kind {short(entry.kind)}" if entry.kind else ""
    return f"{entry.fingerprint} is no change{kind} between these specs"


EXPIRED_HINT = "adapt, or set another day in `expires`"
UNUSED_HINT = "remove the entry"
