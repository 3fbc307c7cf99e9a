"""Check: what of a release is not written yet, as findings."""

from collections.abc import Iterator

from ratecard.findings import Finding
from ratecard.release.prepare import Prepared
from ratecard.spec import Position
from ratecard.versions import version_key


def check_release(prepared: Prepared, position: Position) -> Iterator[Finding]:
    """Yield what `ratecard release` would have to mend; `position` is that of the version."""
    version, provider = prepared.spec.provider.version, prepared.provider
    hint = f"run `ratecard release {provider}`"
    if version_key(version) < version_key(prepared.version):
        since = f"what changed since {prepared.since} needs {prepared.version}"
        yield _finding(position, "version-too-low", f"`version` is {version}, and {since}", hint)
        return
    entry = prepared.entry
    if entry is None:
        return
    written = next((each for each in prepared.spec.changelog if each.version == version), None)
    if written is None:
        message = f"changelog.yaml has no entry for {version} of {provider}"
        yield _finding(position, "release-not-written", message, hint)
        return
    told = {(each.item, each.what, each.old, each.new) for each in written.prices}
    for move in entry.prices:
        if (move.item, move.what, move.old, move.new) not in told:
            what = f" ({move.what})" if move.what else ""
            message = f"the entry for {version} leaves out the price of {move.item}{what}"
            yield _finding(position, "price-not-told", message, hint)


def _finding(position: Position, code: str, message: str, hint: str) -> Finding:
    return Finding(position=position, path="version", code=code, message=message, hint=hint)
