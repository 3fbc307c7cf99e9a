"""An upload: what the index lacks, one file at a time, the runtime before what needs it."""

import hashlib
import os
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from email.parser import BytesParser
from pathlib import Path
from typing import Final, Literal

from ratecard.publish.index import IndexFile, content_of, files_of
from ratecard.publish.problems import BuildError
from ratecard.publish.tools import reason, run_tool

Progress = Callable[[str], None]
_ENDINGS: Final = (".whl", ".tar.gz")
# Those whose hash has one length only.
_COMPARED: Final = frozenset(
    name for name in hashlib.algorithms_guaranteed if not name.startswith("shake")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Distribution:
    """The files of one version of a project; `needs` are the names of what it requires."""

    name: str
    version: str
    needs: frozenset[str]
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishReport:
    """What an upload did, by name of file, in its order.

    `failed` and `reason` say where it stopped; `left` are the files after that.
    """

    uploaded: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    failed: str = ""
    reason: str = ""
    left: tuple[str, ...] = ()


def distributions(folder: Path) -> tuple[Distribution, ...]:
    """The distributions in `folder`, those that others need first, else by name.

    Raises BuildError for a wheel that cannot be read and for a file that belongs to none.
    """
    found = {path.name for path in folder.iterdir() if path.name.endswith(_ENDINGS)}
    read = [_distribution(wheel) for wheel in sorted(folder.glob("*.whl"))]
    for alone in sorted(found - {file.name for each in read for file in each.files}):
        raise BuildError(f"{folder / alone} has no wheel beside it: run ratecard build")
    needed = frozenset[str]().union(*(each.needs for each in read))
    return tuple(sorted(read, key=lambda each: (each.name not in needed, each.name)))


def publish(
    chosen: Sequence[Distribution], *, repository: str, index: str, progress: Progress
) -> PublishReport:
    """Upload what `index` lacks to `repository`, and stop at the first file that fails.

    Every file is compared before the first is sent: a file that the index has with other content
    can never be replaced, so its version must rise. Where the index states no hash of a file, the
    file is downloaded and compared. Raises BuildError for a file with other content and
    IndexUnreachableError when the index does not say what it has.
    """
    states = _states(chosen, index, repository)
    uploaded: list[str] = []
    missing = [file for file, state in states.items() if state == "missing"]
    present = tuple(file.name for file, state in states.items() if state == "present")
    for position, file in enumerate(missing):
        progress(f"uploading {file.name}")
        refusal = _upload(file, repository)
        if refusal:
            return PublishReport(
                uploaded=tuple(uploaded),
                present=present,
                failed=file.name,
                reason=refusal,
                left=tuple(each.name for each in missing[position + 1 :]),
            )
        uploaded.append(file.name)
    return PublishReport(uploaded=tuple(uploaded), present=present)


def _states(
    chosen: Sequence[Distribution], index: str, repository: str
) -> "dict[Path, Literal['missing', 'present']]":
    states: dict[Path, Literal["missing", "present"]] = {}
    for each in chosen:
        there = files_of(each.name, index, repository)
        for file in each.files:
            listed = there.get(file.name)
            if listed is None:
                states[file] = "missing"
            elif _is_same(file.read_bytes(), listed, repository):
                states[file] = "present"
            else:
                raise BuildError(
                    f"{file.name} is on the index with other content: raise the version of "
                    f"{each.name}; nothing was uploaded"
                )
    return states


def _is_same(content: bytes, listed: IndexFile, repository: str) -> bool:
    stated = {name: value for name, value in listed.hashes.items() if name in _COMPARED}
    if not stated:
        return content_of(listed, repository) == content
    return all(hashlib.new(name, content).hexdigest() == value for name, value in stated.items())


def _upload(file: Path, repository: str) -> str:
    done = run_tool(
        [
            "twine",
            "--no-color",
            "upload",
            "--non-interactive",
            "--disable-progress-bar",
            "--repository-url",
            repository,
            str(file.absolute()),
        ],
        folder=file.parent,
        environment=os.environ,
    )
    return reason(done.stdout) if done.returncode else ""


def _distribution(wheel: Path) -> Distribution:
    try:
        with zipfile.ZipFile(wheel) as archive:
            (inside,) = (
                name for name in archive.namelist() if name.endswith(".dist-info/METADATA")
            )
            metadata = BytesParser().parsebytes(archive.read(inside))
    except (ValueError, zipfile.BadZipFile) as problem:
        raise BuildError(f"{wheel} is no wheel: run ratecard build") from problem
    name, version = str(metadata["Name"]), str(metadata["Version"])
    sdist = wheel.with_name(f"{name.replace('-', '_')}-{version}.tar.gz")
    if not sdist.is_file():
        raise BuildError(f"{wheel} has no {sdist.name} beside it: run ratecard build")
    return Distribution(
        name=name,
        version=version,
        needs=frozenset(map(_required_name, metadata.get_all("Requires-Dist", []))),
        files=(wheel, sdist),
    )


def _required_name(requirement: str) -> str:
    from packaging.requirements import Requirement

    return Requirement(requirement).name
