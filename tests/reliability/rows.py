"""Rows of the fault matrix: one fault, and how a call must end for each kind of key."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from tests.reliability.expected import End
from tests.reliability.subjects import Mode

Stage: TypeAlias = Literal["submit", "poll", "upload"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One fault: its number in the list, a fault plan, and the end for each mode.

    `others` are providers whose docs lead to another end than their mode does.
    """

    fault: str
    about: str
    plan: tuple[str, ...]
    stage: Stage
    ends: Mapping[Mode, End]
    others: Mapping[str, End]


def submitting(
    fault: str,
    about: str,
    plan: str,
    end: End | None = None,
    *,
    none: End | None = None,
    replay: End | None = None,
    reject: End | None = None,
    ignore: End | None = None,
    others: Mapping[str, End] | None = None,
) -> Row:
    """A fault of the paid call. `end` is for modes that say nothing; `ignore` follows `none`."""
    given: Mapping[Mode, End | None] = {
        "none": none,
        "replay": replay,
        "reject": reject,
        "ignore": ignore or none,
    }
    ends: dict[Mode, End] = {}
    for mode, own in given.items():
        chosen = own or end
        assert chosen is not None
        ends[mode] = chosen
    return Row(
        fault=fault,
        about=about,
        plan=tuple(plan.split()),
        stage="submit",
        ends=ends,
        others=others or {},
    )


def polling(fault: str, about: str, plan: str, end: End, *, replay: End | None = None) -> Row:
    """A fault while the job runs; looks carry no key, so two providers stand for all."""
    return Row(
        fault=fault,
        about=about,
        plan=tuple(plan.split()),
        stage="poll",
        ends={"none": end, "replay": replay or end},
        others={},
    )


def uploading(fault: str, about: str, plan: str, end: End) -> Row:
    """A fault of an upload before the paid call; one provider has uploads of their own."""
    return Row(
        fault=fault,
        about=about,
        plan=tuple(plan.split()),
        stage="upload",
        ends={"replay": end},
        others={},
    )
