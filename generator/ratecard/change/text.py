"""Changes as people read them on a terminal."""

from collections.abc import Iterator

from ratecard.change.acknowledgements import Judgement
from ratecard.change.changes import Change
from ratecard.change.words import (
    EXPIRED_HINT,
    UNUSED_HINT,
    answered,
    detailed,
    expired,
    place,
    summary,
    unused,
)


def text_lines(judged: Judgement) -> Iterator[str]:
    """Two lines for each change: where and what, then how to adapt; a count at the end.

    Acknowledged changes follow the open ones, then entries that count for nothing.
    """
    for change in judged.open:
        yield _line(change, change.registered.level)
        yield f"  hint: {change.registered.meaning} {change.registered.adapt}"
    for change, entry in judged.acknowledged:
        yield _line(change, f"acknowledged {change.registered.level}")
        yield f"  {answered(entry)}"
    yield from stale_lines(judged)
    yield summary(judged)


def stale_lines(judged: Judgement) -> Iterator[str]:
    """The acknowledgements that count for nothing, each with what to do about it."""
    for entry in judged.expired:
        yield f"{place(entry.position)}: expired: {expired(entry)}"
        yield f"  hint: {EXPIRED_HINT}"
    for entry in judged.unused:
        yield f"{place(entry.position)}: unused: {unused(entry)}"
        yield f"  hint: {UNUSED_HINT}"


def _line(change: Change, level: str) -> str:
    where = place(change.new_position or change.old_position)
    head = f"{where}: {level}: {change.kind}: {change.subject}"
    return f"{head}: {detailed(change)} [{change.fingerprint}]"
