"""Write: the files of several releases, all or nothing, and only what reads back as meant."""

import os
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from ratecard.findings import format_finding
from ratecard.load import load_provider
from ratecard.release.files import NoVersionError, changelog_bytes, with_version
from ratecard.release.prepare import Prepared
from ratecard.system_errors import naming

_PROVIDER = "provider.yaml"
_CHANGELOG = "changelog.yaml"


class ReleaseError(Exception):
    """Nothing was written; the message is one line that says why."""


def write_releases(releases: Iterable[Prepared], specs: Path) -> tuple[Path, ...]:
    """Write versions and changelogs into the folders of the providers; return changed files.

    Raises ReleaseError when a file cannot be written or would not say what is meant.
    """
    contents: dict[Path, bytes] = {}
    try:
        for each in releases:
            folder = specs / each.provider
            changed = _changed(each, folder)
            _prove(each, folder, changed)
            contents |= {folder / name: content for name, content in changed.items()}
        _replace(contents)
    except OSError as problem:
        where = f"{problem.filename}: " if problem.filename else ""
        reason = (problem.strerror or str(problem)).lower()
        raise ReleaseError(f"{where}{reason}; nothing was changed") from problem
    return tuple(contents)


def _changed(prepared: Prepared, folder: Path) -> dict[str, bytes]:
    """The new bytes of the files of a folder that change."""
    changed: dict[str, bytes] = {}
    old = prepared.spec.provider.version
    if prepared.version != old:
        content = (folder / _PROVIDER).read_bytes()
        try:
            changed[_PROVIDER] = with_version(content, old, prepared.version)
        except NoVersionError:
            message = f"{folder / _PROVIDER}: write `version: {prepared.version}` by hand"
            raise ReleaseError(f"{message}; nothing was changed") from None
    if prepared.changelog != prepared.spec.changelog:
        changed[_CHANGELOG] = changelog_bytes(prepared.changelog)
    return changed


def _prove(prepared: Prepared, folder: Path, changed: Mapping[str, bytes]) -> None:
    """Read the folder as it will be, and hold it to what is meant."""
    if not changed:
        return
    with TemporaryDirectory(prefix="ratecard-") as temporary:
        copy = Path(temporary) / prepared.provider
        copy.mkdir()
        for file in folder.glob("*.yaml"):
            shutil.copyfile(file, copy / file.name)
        for name, content in changed.items():
            (copy / name).write_bytes(content)
        loaded = load_provider(copy)
    provider = replace(prepared.spec.provider, version=prepared.version)
    meant = replace(prepared.spec, provider=provider, changelog=prepared.changelog)
    if loaded.spec != meant:
        found = [format_finding(each).partition("\n")[0] for each in loaded.findings]
        reason = found[0] if found else "the new files do not read back as meant"
        raise ReleaseError(f"{prepared.provider}: {reason}; nothing was changed")


def _replace(contents: Mapping[Path, bytes]) -> None:
    """Put all files in place, or leave all as they were."""
    before = {path: path.read_bytes() if path.exists() else None for path in contents}
    staged: dict[Path, Path] = {}
    done: list[Path] = []
    try:
        for path, content in contents.items():
            # A name that is no spec file, should the run die here.
            staged[path] = path.with_name(f".{path.name}.new")
            with naming(path):
                _write(staged[path], content, path)
        for path, new in staged.items():
            with naming(path):
                new.replace(path.resolve())
            done.append(path)
    except OSError:
        for path in done:
            _restore(path, before[path])
        for new in staged.values():
            with suppress(OSError):
                new.unlink(missing_ok=True)
        raise


def _write(target: Path, content: bytes, like: Path) -> None:
    with target.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    if like.exists():
        shutil.copymode(like, target)


def _restore(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
