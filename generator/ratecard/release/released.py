"""Released: what was released last of a provider, by its git tags or as the caller says."""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ratecard.change import Change, Comparison
from ratecard.change.revisions import compare_sides
from ratecard.release.entry import first_entry
from ratecard.revision import RevisionError, SpecsAt, git, in_repository, specs_at
from ratecard.spec import Spec
from ratecard.versions import version_key

_VERSION = re.compile(r"\d+\.\d+\.\d+", re.ASCII)
_NEW = "provider-added"


@dataclass(frozen=True, slots=True, kw_only=True)
class Released:
    """A state to compare with: `revision` is a folder or a revision, None where there is none.

    `version` is what the tag says, None where the specs of the revision do.
    """

    revision: str | None
    version: str | None = None


def tag_of(provider: str, version: str) -> str:
    """The git tag that marks a released version."""
    return f"ratecard-{provider}-v{version}"


def last_released(spec: Spec, specs: Path, since: str | None) -> Released:
    """What `since` says, else the highest tag of the provider among the ancestors of HEAD.

    Nothing where there is no tag. Raises RevisionError in a clone that is too shallow to know, and
    where git refuses the repository.
    """
    if since is not None:
        return Released(revision=since)
    provider = spec.provider.id
    versions = _tagged(provider, specs)
    if versions:
        last = max(versions, key=version_key)
        return Released(revision=tag_of(provider, last), version=last)
    if git(specs, "rev-parse", "--is-shallow-repository") == b"true\n":
        message = f"{provider} has no tag in this shallow clone: fetch the tags with all history"
        raise RevisionError(f"{message}, or give --since REV")
    return Released(revision=None)


def without_contradiction(
    spec: Spec, specs: Path, released: Released, changes: Iterable[Change]
) -> Released:
    """The same, or nothing where `changes` say that the revision lacks the provider.

    Raises RevisionError where there would be nothing, and a changelog or tag tells of releases: a
    first release would hide what changed since.
    """
    revision = released.revision
    if revision is not None and all(each.kind != _NEW for each in changes):
        return released
    provider = spec.provider.id
    told = _told(spec, specs)
    if told and revision is None:
        raise RevisionError(
            f"{provider} has no tag {tag_of(provider, 'VERSION')}, but {told}: fetch the tags, tag "
            "what was uploaded, or give --since REV"
        )
    if told:
        raise RevisionError(
            f"{revision} has no {provider}, but {told}: give --since a revision or folder that "
            "has it"
        )
    return Released(revision=None)


def _told(spec: Spec, specs: Path) -> str:
    """What tells of an earlier release, as the end of a sentence; nothing where nothing does."""
    version, provider = spec.provider.version, spec.provider.id
    # Alone, a first release of the present version is one that may not be uploaded yet.
    if any(each != first_entry(version, each.date, each.summary) for each in spec.changelog):
        return f"its changelog tells of {', '.join(each.version for each in spec.changelog)}"
    with suppress(RevisionError):  # two folders are compared without git
        tagged = sorted(_tagged(provider, specs), key=version_key)
        return f"there is its tag {tag_of(provider, tagged[-1])}" if tagged else ""
    return ""


def _tagged(provider: str, specs: Path) -> list[str]:
    """The versions of the provider's tags; none outside a repository. Raises RevisionError."""
    if not in_repository(specs):
        return []
    start = tag_of(provider, "")
    listed = git(specs, "tag", "--list", f"{start}*", "--merged", "HEAD") or b""
    names = (name.removeprefix(start) for name in listed.decode().splitlines())
    return [name for name in names if _VERSION.fullmatch(name)]


def changes_since(spec: Spec, specs: Path, released: Released) -> Comparison:
    """Compare the spec in the folder `specs` with the released one. Raises RevisionError."""
    provider = spec.provider.id
    if released.revision is None:
        return Comparison(providers=(provider,))
    now = SpecsAt(folder=specs, prefix=f"{specs.as_posix()}/")
    with specs_at(released.revision, specs) as before:
        return compare_sides(before, now, (provider,))
