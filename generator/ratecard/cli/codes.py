"""Codes that commands print, each with what it means and where more is said about it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """What a code means, in one sentence, and where more is said about it."""

    meaning: str
    more: str


def known_codes() -> Mapping[str, Code]:
    """Every code of a finding, then every kind of a change."""
    from ratecard.budget.codes import CODES as OF_WORKLOADS
    from ratecard.change.codes import CODES as OF_ACKNOWLEDGEMENTS
    from ratecard.release.codes import CODES as OF_RELEASES
    from ratecard.validate.codes import CODES as OF_SPECS

    pages = (
        (OF_SPECS, "An example and its mend", "findings"),
        (OF_WORKLOADS, "What a workload file holds", "budget"),
        (OF_ACKNOWLEDGEMENTS, "What an acknowledgement file holds", "changes"),
        (OF_RELEASES, "How a release is made", "releasing"),
    )
    findings = {
        code: Code(meaning=meaning, more=_page(what, page))
        for codes, what, page in pages
        for code, meaning in codes.items()
    }
    return {**findings, **dict(_changes())}


def _changes() -> Iterator[tuple[str, Code]]:
    from ratecard.change import KINDS
    from ratecard.change.words import EXPIRED_HINT, UNUSED_HINT

    for kind in KINDS.values():
        what = f"{kind.adapt} Its level is {kind.level}; all kinds"
        yield kind.id, Code(meaning=kind.meaning, more=_page(what, "changes"))
    stale = {
        "expired": ("The day of an acknowledgement is past.", EXPIRED_HINT),
        "unused": ("An acknowledgement answers for no change.", UNUSED_HINT),
    }
    for name, (meaning, hint) in stale.items():
        yield name, Code(meaning=meaning, more=_page(f"{hint.capitalize()}. More", "changes"))


def _page(what: str, name: str) -> str:
    return f"{what}: docs/{name}.md in the repository of ratecard"
