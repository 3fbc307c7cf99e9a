"""Changes as a comment of a pull request."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from ratecard.change.acknowledgements import Acknowledgement, Judgement
from ratecard.change.changes import Change
from ratecard.change.words import LEVELS, expired, from_difference, short, summary, unused
from ratecard.escape.markup import markdown


def markdown_lines(judged: Judgement) -> Iterator[str]:
    """A table for each level and provider; what is acknowledged is folded below."""
    if not judged.open and not judged.acknowledged:
        yield "Nothing changed in the specs."
    for provider, group in groupby(judged.open, key=lambda each: each.provider):
        yield from (f"## {markdown(provider)}", *_tables(tuple(group)), "")
    if judged.acknowledged:
        yield from _folded(judged.acknowledged)
    yield from (f"- Expired: {markdown(expired(each))}." for each in judged.expired)
    yield from (f"- Unused: {markdown(unused(each))}." for each in judged.unused)
    if judged.expired or judged.unused:
        yield ""
    if judged.open or judged.acknowledged:
        yield f"{summary(judged)}."


def _tables(changes: tuple[Change, ...]) -> Iterator[str]:
    for level, heading in LEVELS:
        rows = [each for each in changes if each.registered.level == level]
        if rows:
            yield from ("", f"### {heading}", "")
            yield "| subject | change | old | new | | adapt |"
            yield "|---|---|---|---|---|---|"
            yield from (_row((*_cells(each), each.detail, each.registered.adapt)) for each in rows)


def _folded(pairs: tuple[tuple[Change, Acknowledgement], ...]) -> Iterator[str]:
    yield f"<details><summary>{len(pairs)} acknowledged</summary>"
    yield from ("", "| provider | subject | change | old | new | reason | owner | until |")
    yield "|---|---|---|---|---|---|---|---|"
    for change, entry in pairs:
        cells = (short(entry.reason), short(entry.owner), entry.expires)
        yield _row((change.provider, *_cells(change), *cells))
    yield from ("", "</details>", "")


def _cells(change: Change) -> tuple[str, ...]:
    return change.subject, change.kind, *from_difference(change)


def _row(texts: Iterable[str]) -> str:
    return f"| {' | '.join(markdown(text) if text else '' for text in texts)} |"
