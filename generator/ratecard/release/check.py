"""Check: what of a release is not written yet, as findings."""

from collections.abc import Iterator

from ratecard.findings import Finding
from ratecard.release.entry import all_prices
from ratecard.release.prepare import Prepared
from ratecard.release.released import tag_of
from ratecard.spec import Position, PriceMove, Release
from ratecard.versions import version_key


def check_release(prepared: Prepared, position: Position) -> Iterator[Finding]:
    """Yield what `ratecard release` would have to mend; `position` is that of the version."""
    version, provider = prepared.spec.provider.version, prepared.provider
    hint = f"run `ratecard release {_arguments(prepared)}`"
    if version_key(version) < version_key(prepared.version):
        since = f"what changed since {prepared.since} needs {prepared.version}"
        if prepared.step == "none":
            since = f"that of {prepared.since} is {prepared.version}"
        yield _finding(position, "version-too-low", f"`version` is {version}, and {since}", hint)
        return
    written = next((each for each in prepared.spec.changelog if each.version == version), None)
    if written is not None and version != prepared.released:
        for code, message in _prices(prepared, written):
            yield _finding(position, code, f"the entry for {version} {message}", hint)
    elif prepared.entry is not None:
        message = f"changelog.yaml has no entry for {version} of {provider}"
        yield _finding(position, "release-not-written", message, hint)


def _arguments(prepared: Prepared) -> str:
    """Those with which a run compares as the check did."""
    provider, since, before = prepared.provider, prepared.since, prepared.released
    is_by_tag = since is None or before is None or since == tag_of(provider, before)
    return provider if is_by_tag else f"{provider} --since {since}"


def _prices(prepared: Prepared, written: Release) -> Iterator[tuple[str, str]]:
    """What is wrong with the prices of the written entry, as codes with messages."""
    told = {_row(each) for each in written.prices}
    wanted = prepared.entry.prices if prepared.entry is not None else ()
    left_out = [each for each in wanted if _row(each) not in told]
    for move in left_out:
        yield "price-not-told", f"leaves out the price of {_call(move)}"
    judged = prepared.judged
    changes = (*judged.open, *(change for change, _ in judged.acknowledged))
    moved = {_row(each) for each in all_prices(changes)}
    for move in written.prices:
        if _row(move) not in moved and _call(move) not in map(_call, left_out):
            values = f": {move.old} → {move.new}" if move.old and move.new else ""
            yield "price-taken-back", f"tells a price of {_call(move)} that did not change{values}"


def _row(move: PriceMove) -> tuple[str, str, str, str]:
    return move.item, move.what, move.old, move.new


def _call(move: PriceMove) -> str:
    return f"{move.item} ({move.what})" if move.what else move.item


def _finding(position: Position, code: str, message: str, hint: str) -> Finding:
    return Finding(position=position, path="version", code=code, message=message, hint=hint)
