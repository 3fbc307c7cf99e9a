"""Prepare: what the next release of one provider is made of, decided without a look at the disk."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ratecard.change import Acknowledgement, Change, Judgement, judge
from ratecard.release.entry import entry_of, first_entry
from ratecard.release.needed import step_of
from ratecard.release.released import Released
from ratecard.spec import Release, Spec
from ratecard.versions import Step, raised, version_key

_VERSION = "version-changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """The release of a provider.

    `since` is the revision that was compared with and `released` its version, both None for a
    first release. `version` is the one that the package needs at least, or has if that is higher.
    `entry` tells of the changes, None where there is nothing to tell; `changelog` is the whole
    file.
    """

    spec: Spec
    since: str | None
    released: str | None
    judged: Judgement
    step: Step
    version: str
    entry: Release | None
    changelog: tuple[Release, ...]

    @property
    def provider(self) -> str:
        """The id of the provider."""
        return self.spec.provider.id

    @property
    def is_taken_back(self) -> bool:
        """Whether nothing changed, and the changelog tells of changes that are not released."""
        nothing = not self.judged.open and not self.judged.acknowledged
        return nothing and self.released is not None and self.changelog != self.spec.changelog


def prepare(
    spec: Spec,
    released: Released,
    changes: Iterable[Change],
    acknowledgements: Iterable[Acknowledgement],
    day: str,
) -> Prepared:
    """Decide version and changelog from the changes since the last release.

    It is a first release where `released` names no revision. `day` is the ISO date of the release
    and of the acknowledgements.
    """
    found = tuple(changes) if released.revision is not None else ()
    told = tuple(each for each in found if each.kind != _VERSION)
    before = None
    if released.revision is not None:
        before = released.version or _version_before(found, spec)
    judged = judge(told, acknowledgements, day, is_whole=False)
    step = step_of(judged)
    version = spec.provider.version
    if before is not None:
        version = max(version, raised(before, step), key=version_key)
    older = tuple(each for each in spec.changelog if _is_released(each, before))
    entry = _entry(spec.changelog[: len(spec.changelog) - len(older)], version, told, day, before)
    return Prepared(
        spec=spec,
        since=released.revision,
        released=before,
        judged=judged,
        step=step,
        version=version,
        entry=entry,
        changelog=older if entry is None else (entry, *older),
    )


def _version_before(changes: Iterable[Change], spec: Spec) -> str:
    told = (each.old for each in changes if each.kind == _VERSION)
    return next(told, None) or spec.provider.version


def _is_released(entry: Release, before: str | None) -> bool:
    return before is not None and version_key(entry.version) <= version_key(before)


def _entry(
    unreleased: tuple[Release, ...],
    version: str,
    changes: tuple[Change, ...],
    day: str,
    before: str | None,
) -> Release | None:
    """The entry of the version; one that tells the same already keeps its day."""
    known = unreleased[0] if unreleased else None
    summary = known.summary if known else ""
    if before is None:
        made = first_entry(version, day, summary)
    elif changes:
        made = entry_of(changes, version, day, summary)
    elif summary:
        made = Release(version=version, date=day, summary=summary)
    else:
        return None
    return known if known is not None and replace(known, date=day) == made else made
