"""Releases on the command line: from specs and tags to what is written and printed."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ratecard.change import Acknowledgement, judge
from ratecard.change.revisions import acknowledged_at
from ratecard.change.text import stale_lines
from ratecard.cli.outcome import (
    DONE,
    FOUND,
    BrokenSpecError,
    Outcome,
    WrongUsageError,
)
from ratecard.cli.specs import load_spec
from ratecard.findings import Finding, format_finding
from ratecard.release import Prepared, ReleaseError, check_release, prepare, write_releases
from ratecard.release.files import version_position
from ratecard.release.released import changes_since, last_released, without_contradiction
from ratecard.revision import RevisionError, SpecsAt
from ratecard.spec import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseRequest:
    """The arguments of `ratecard release`; `is_whole` says that no provider was named."""

    providers: tuple[str, ...]
    is_whole: bool
    specs: Path
    since: str | None
    acknowledged: Path | None
    day: str
    check: bool
    as_json: bool


def release_outcome(request: ReleaseRequest) -> Outcome:
    """Prepare the releases, then write or check them.

    Raises WrongUsageError where nobody can say what was released last, BrokenSpecError for a
    spec or an acknowledgement file with findings.
    """
    side = SpecsAt(folder=request.specs, prefix=f"{request.specs.as_posix()}/")
    read = acknowledged_at(side, request.acknowledged)
    if read.findings:
        raise BrokenSpecError(tuple(map(format_finding, read.findings)))
    try:
        releases = [_prepared(each, request, read.entries) for each in request.providers]
        written = () if request.check else write_releases(releases, request.specs)
    except (RevisionError, ReleaseError) as problem:
        raise WrongUsageError(str(problem)) from problem
    found = _findings(releases, request) if request.check else []
    return Outcome(
        output=_printed(releases, written, read.entries, request),
        errors=tuple(map(format_finding, found)),
        code=FOUND if found else DONE,
    )


def _prepared(
    provider: str, request: ReleaseRequest, entries: Iterable[Acknowledgement]
) -> Prepared:
    spec = load_spec(request.specs, provider)
    released = last_released(spec, request.specs, request.since)
    compared = changes_since(spec, request.specs, released)
    if compared.findings:
        raise BrokenSpecError(tuple(map(format_finding, compared.findings)))
    known = without_contradiction(spec, request.specs, released, compared.changes)
    return prepare(spec, known, compared.changes, entries, request.day)


def _findings(releases: Iterable[Prepared], request: ReleaseRequest) -> list[Finding]:
    found: list[Finding] = []
    for each in releases:
        file = request.specs / each.provider / "provider.yaml"
        found += check_release(each, version_position(file.read_bytes(), file.as_posix()))
    return found


def _printed(
    releases: list[Prepared],
    written: tuple[Path, ...],
    entries: Iterable[Acknowledgement],
    request: ReleaseRequest,
) -> Iterable[str]:
    told = (
        change
        for each in releases
        for change in (*each.judged.open, *(change for change, _ in each.judged.acknowledged))
    )
    judged = judge(told, entries, request.day, is_whole=request.is_whole)
    if not request.as_json:
        from ratecard.release.text import release_lines

        return (*release_lines(releases, written), *stale_lines(judged))
    from ratecard.change.data import judgement_data
    from ratecard.cli.json_text import json_text
    from ratecard.release.data import release_data

    stale = judgement_data(judged)
    data: dict[str, JsonValue] = release_data(releases, written)
    return (json_text({**data, "expired": stale["expired"], "unused": stale["unused"]}),)
