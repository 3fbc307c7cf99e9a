"""Changes as people and programs read them: text, JSON, Markdown and GitHub annotations."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from ratecard.change.changes import Change
from ratecard.change.kinds import Level
from ratecard.escape.markup import markdown
from ratecard.spec import JsonValue, Position

_LONGEST = 160
_HEADINGS: tuple[tuple[Level, str], ...] = (
    ("breaking", "Breaking"),
    ("money", "Money"),
    ("addition", "Additions"),
    ("note", "Notes"),
)
_GITHUB = {"breaking": "error", "money": "warning", "addition": "notice", "note": "notice"}


def is_grave(changes: Iterable[Change]) -> bool:
    """Whether old code breaks, or anything costs another sum."""
    return any(each.registered.level in ("breaking", "money") for each in changes)


def text_lines(changes: Sequence[Change]) -> Iterator[str]:
    """Two lines for each change: where and what, then how to adapt; a count at the end."""
    for change in changes:
        place = _place(change.new_position or change.old_position)
        head = f"{place}: {change.registered.level}: {change.kind}: {change.subject}"
        yield f"{head}: {_moved(change)}{_detail(change)} [{change.fingerprint}]"
        yield f"  hint: {change.registered.meaning} {change.registered.adapt}"
    yield summary(changes)


def summary(changes: Sequence[Change]) -> str:
    """How many changes there are of each level, in one line."""
    if not changes:
        return "nothing changed"
    levels = [each.registered.level for each in changes]
    return ", ".join(
        f"{levels.count(level)} {heading.lower()}"
        for level, heading in _HEADINGS
        if level in levels
    )


def json_value(changes: Sequence[Change]) -> JsonValue:
    """The changes as JSON; `old` and `new` are null where a thing was not there."""
    return {"changes": tuple(_json(each) for each in changes)}


def _json(change: Change) -> JsonValue:
    kind = change.registered
    return {
        "kind": change.kind,
        "axis": kind.axis,
        "level": kind.level,
        "provider": change.provider,
        "subject": change.subject,
        "old": change.old,
        "new": change.new,
        "detail": change.detail,
        "old_position": _json_place(change.old_position),
        "new_position": _json_place(change.new_position),
        "fingerprint": change.fingerprint,
        "meaning": kind.meaning,
        "adapt": kind.adapt,
    }


def _json_place(position: Position | None) -> JsonValue:
    if position is None:
        return None
    return {"file": position.file, "line": position.line, "column": position.column}


def markdown_lines(changes: Sequence[Change]) -> Iterator[str]:
    """A table for each level and provider, for the comment of a pull request."""
    if not changes:
        yield "Nothing changed in the specs."
        return
    for provider, group in groupby(changes, key=lambda each: each.provider):
        yield f"## {markdown(provider)}"
        own = tuple(group)
        for level, heading in _HEADINGS:
            rows = [each for each in own if each.registered.level == level]
            if rows:
                yield from ("", f"### {heading}", "")
                yield "| subject | change | old | new | | adapt |"
                yield "|---|---|---|---|---|---|"
                yield from (_markdown_row(each) for each in rows)
        yield ""
    yield f"{summary(changes)}."


def _markdown_row(change: Change) -> str:
    texts = (
        change.subject,
        change.kind,
        _short(change.old),
        _short(change.new),
        change.detail,
        change.registered.adapt,
    )
    return f"| {' | '.join(_cell(text) for text in texts)} |"


def _cell(text: str) -> str:
    return markdown(text) if text else ""


def github_lines(changes: Sequence[Change]) -> Iterator[str]:
    """Annotations of GitHub: errors for breaking changes, warnings for money, notices else."""
    for change in changes:
        position = change.new_position or change.old_position
        place = ""
        if position is not None:
            place = f"file={_property(position.file)},line={position.line},"
        title = _property(f"{change.kind}: {change.subject}")
        message = f"{_moved(change)}{_detail(change)}. {change.registered.adapt}"
        yield f"::{_GITHUB[change.registered.level]} {place}title={title}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _moved(change: Change) -> str:
    if change.old is None:
        return _short(change.new)
    if change.new is None:
        return f"was {_short(change.old)}"
    return f"{_short(change.old)} → {_short(change.new)}"


def _detail(change: Change) -> str:
    return f", {change.detail}" if change.detail else ""


def _short(text: str | None) -> str:
    shown = "none" if text is None else text
    plain = "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in shown)
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}…"


def _place(position: Position | None) -> str:
    return "specs" if position is None else f"{position.file}:{position.line}:{position.column}"
