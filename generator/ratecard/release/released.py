"""Released: what was released last of a provider, by its git tags or as the caller says."""

import re
from dataclasses import dataclass
from pathlib import Path

from ratecard.change import Comparison
from ratecard.change.revisions import compare_sides
from ratecard.revision import RevisionError, SpecsAt, git, specs_at
from ratecard.spec import Spec
from ratecard.versions import version_key

_VERSION = re.compile(r"\d+\.\d+\.\d+", re.ASCII)


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

    Nothing where there is neither tag nor changelog. Raises RevisionError where a changelog tells
    of releases whose tags are unknown here.
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
    if spec.changelog:
        tag = tag_of(provider, spec.changelog[0].version)
        raise RevisionError(f"{provider} has no tag {tag}: set it, or give --since REV")
    return Released(revision=None)


def _tagged(provider: str, specs: Path) -> list[str]:
    """The versions of the provider's tags; none outside a repository."""
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
