"""Changes as programs read them."""

from ratecard.change.acknowledgements import Acknowledgement, Judgement
from ratecard.change.changes import Change
from ratecard.spec import JsonValue, Position


def judgement_data(judged: Judgement) -> dict[str, JsonValue]:
    """All changes, open ones first, and the entries that count for nothing.

    `old` and `new` are null where a thing was not there, `acknowledged` is null while it is open.
    """
    changes = (
        *(_change(each, None) for each in judged.open),
        *(_change(each, entry) for each, entry in judged.acknowledged),
    )
    return {
        "changes": changes,
        "expired": tuple(_entry(each) for each in judged.expired),
        "unused": tuple(_entry(each) for each in judged.unused),
    }


def _change(change: Change, entry: Acknowledgement | None) -> JsonValue:
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
        "old_position": _position(change.old_position),
        "new_position": _position(change.new_position),
        "fingerprint": change.fingerprint,
        "meaning": kind.meaning,
        "adapt": kind.adapt,
        "acknowledged": None if entry is None else _entry(entry),
    }


def _entry(entry: Acknowledgement) -> JsonValue:
    return {
        "fingerprint": entry.fingerprint,
        "reason": entry.reason,
        "owner": entry.owner,
        "expires": entry.expires,
        "position": _position(entry.position),
    }


def _position(position: Position | None) -> JsonValue:
    if position is None:
        return None
    return {"file": position.file, "line": position.line, "column": position.column}
