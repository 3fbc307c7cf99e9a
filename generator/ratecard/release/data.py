"""Releases as programs read them."""

from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path

from ratecard.change.data import judgement_data
from ratecard.release.prepare import Prepared
from ratecard.release.released import tag_of
from ratecard.spec import JsonValue, PriceMove


def release_data(releases: Iterable[Prepared], written: Iterable[Path]) -> dict[str, JsonValue]:
    """Each provider with its versions, changes and prices, and the files that were written."""
    return {
        "providers": tuple(_provider(each) for each in releases),
        "written": tuple(path.as_posix() for path in written),
    }


def _provider(prepared: Prepared) -> JsonValue:
    entry = prepared.entry
    return {
        "provider": prepared.provider,
        "since": prepared.since,
        "released": prepared.released,
        "version": prepared.spec.provider.version,
        "step": prepared.step,
        "needed": prepared.version,
        "tag": tag_of(prepared.provider, prepared.version),
        "prices": () if entry is None else tuple(_price(each) for each in entry.prices),
        "changes": judgement_data(prepared.judged)["changes"],
    }


def _price(move: PriceMove) -> JsonValue:
    return {each.name: str(getattr(move, each.name)) for each in fields(move)}
