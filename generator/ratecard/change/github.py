"""Changes as annotations of GitHub workflows."""

from collections.abc import Iterator, Mapping

from ratecard.change.acknowledgements import Judgement
from ratecard.change.kinds import Level
from ratecard.change.words import EXPIRED_HINT, UNUSED_HINT, answered, detailed, expired, unused
from ratecard.spec import Position

_COMMANDS: Mapping[Level, str] = {
    "breaking": "error",
    "money": "warning",
    "addition": "notice",
    "note": "notice",
}


def github_lines(judged: Judgement) -> Iterator[str]:
    """Errors for breaking changes, warnings for money, notices else.

    All acknowledged changes are one notice; an entry that expired is a warning.
    """
    for change in judged.open:
        position = change.new_position or change.old_position
        title = f"{change.kind}: {change.subject}"
        message = f"{detailed(change)}. {change.registered.adapt}"
        yield _annotation(_COMMANDS[change.registered.level], position, title, message)
    if judged.acknowledged:
        first = judged.acknowledged[0][1]
        title = f"{len(judged.acknowledged)} acknowledged"
        lines = (
            f"{change.kind}: {change.subject}: {detailed(change)}, {answered(entry)}"
            for change, entry in judged.acknowledged
        )
        yield _annotation("notice", first.position, title, "\n".join(lines))
    for entry in judged.expired:
        message = f"{expired(entry)}. To mend it: {EXPIRED_HINT}"
        yield _annotation("warning", entry.position, "expired", message)
    for entry in judged.unused:
        message = f"{unused(entry)}. To mend it: {UNUSED_HINT}"
        yield _annotation("notice", entry.position, "unused", message)


def _annotation(command: str, position: Position | None, title: str, message: str) -> str:
    place = ""
    if position is not None:
        place = f"file={_property(position.file)},line={position.line},"
    return f"::{command} {place}title={_property(title)}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
