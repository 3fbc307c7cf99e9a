"""Releases as people read them on a terminal."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from ratecard.change.words import level_counts, short
from ratecard.release.prepare import Prepared
from ratecard.release.released import tag_of
from ratecard.spec import PriceMove


def release_lines(releases: Iterable[Prepared], written: Iterable[Path]) -> Iterator[str]:
    """Versions and prices of each provider, then the files that were written."""
    for each in releases:
        yield from _provider_lines(each)
    yield from (f"wrote {path.as_posix()}" for path in written)


def _provider_lines(prepared: Prepared) -> Iterator[str]:
    now = prepared.spec.provider.version
    moved = f"{now} → {prepared.version}" if now != prepared.version else now
    if prepared.released is None:
        yield f"{prepared.provider}: {moved}, the first release"
        return
    tag = tag_of(prepared.provider, prepared.released)
    since = tag if prepared.since == tag else f"{prepared.released} of {prepared.since}"
    yield f"{prepared.provider}: {moved}, {_counted(prepared)} since {since}"
    if prepared.is_taken_back:
        yield f"  taken back: what changelog.yaml tells of changes up to {prepared.version}"
    if prepared.entry is not None:
        yield from (f"  {_price_line(move)}" for move in prepared.entry.prices)


def _counted(prepared: Prepared) -> str:
    parts = [*level_counts(prepared.judged.open)]
    if prepared.judged.acknowledged:
        parts.append(f"{len(prepared.judged.acknowledged)} acknowledged")
    return ", ".join(parts) or "nothing"


def _price_line(move: PriceMove) -> str:
    what = f" ({short(move.what)})" if move.what else ""
    values = " → ".join(short(each) for each in (move.old, move.new) if each)
    change = f", {move.change}" if move.change else ""
    return f"{short(move.item)}{what}: {values}{change}" if values else f"{short(move.item)}{what}"
