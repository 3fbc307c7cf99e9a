"""What a built file holds: the planned files and no other, and metadata that leaves nothing out."""

import os
import re
import tarfile
import tomllib
import zipfile
from collections.abc import Iterable, Mapping
from email.message import Message
from email.parser import BytesParser
from pathlib import Path
from typing import Final, cast

from ratecard.publish.distributions import Built
from ratecard.publish.problems import BuildError
from ratecard.publish.projects import Project
from ratecard.publish.tools import reason, run_tool

_REQUIRED: Final = (
    "Name",
    "Version",
    "Summary",
    "License-Expression",
    "License-File",
    "Keywords",
    "Requires-Python",
    "Requires-Dist",
    "Description-Content-Type",
)
_TYPED: Final = "Typing :: Typed"


def check_contents(built: Built) -> None:
    """Raise BuildError where a wheel or sdist lacks, adds or changes a file or says too little."""
    project = built.project
    info = f"{project.package}-{project.version}.dist-info"
    wheel = _wheel_files(built.wheel)
    made = {f"{info}/{name}" for name in ("METADATA", "WHEEL", "RECORD", "licenses/LICENSE")}
    planned = {**_planned_wheel(project), **_entry_points(project, info)}
    _hold_to_plan(built.wheel, planned, wheel, made)
    _hold_to_plan(built.sdist, project.files, _sdist_files(built.sdist), {"PKG-INFO"})
    _check_metadata(built.wheel, wheel[f"{info}/METADATA"], project)


def check_rendering(files: Iterable[Path], folder: Path) -> None:
    """Raise BuildError when an index would refuse the metadata or the page of a file."""
    done = run_tool(
        ["twine", "--no-color", "check", "--strict", *(str(file.absolute()) for file in files)],
        folder=folder,
        environment=os.environ,
    )
    if done.returncode:
        failed = re.findall(r"Checking (.+): FAILED", done.stdout)
        names = ", ".join(Path(name).name for name in failed) or "a file"
        raise BuildError(f"{names} fails twine check: {reason(done.stdout)}")


def _planned_wheel(project: Project) -> dict[str, bytes]:
    below = f"{project.packaged}{project.package}/"
    return {
        path.removeprefix(project.packaged): content
        for path, content in project.files.items()
        if path.startswith(below)
    }


def _entry_points(project: Project, info: str) -> dict[str, bytes]:
    """What a wheel says that programs such as pytest load of it, where it says so at all."""
    table = tomllib.loads(project.files["pyproject.toml"].decode())["project"]
    groups = cast("dict[str, dict[str, str]]", table.get("entry-points", {}))
    texts = [
        f"[{group}]\n" + "".join(f"{name} = {target}\n" for name, target in named.items())
        for group, named in groups.items()
    ]
    return {f"{info}/entry_points.txt": "\n".join(texts).encode()} if texts else {}


def _wheel_files(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _sdist_files(path: Path) -> dict[str, bytes]:
    top = path.name.removesuffix(".tar.gz") + "/"
    with tarfile.open(path) as archive:
        found = ((member, archive.extractfile(member)) for member in archive.getmembers())
        return {
            member.name.removeprefix(top): content.read() if content else b""
            for member, content in found
        }


def _hold_to_plan(
    file: Path, planned: Mapping[str, bytes], held: Mapping[str, bytes], made: set[str]
) -> None:
    for path in sorted({*planned, *made} ^ held.keys()):
        state = "holds a file that is not planned" if path in held else "lacks a file"
        raise BuildError(f"{file.name} {state}: {path}")
    for path, content in planned.items():
        if held[path] != content:
            raise BuildError(f"{file.name} holds {path} with other content than the project")


def _check_metadata(file: Path, content: bytes, project: Project) -> None:
    metadata = BytesParser().parsebytes(content)
    missing = [name for name in _REQUIRED if not metadata[name]]
    if missing:
        raise BuildError(f"{file.name} says nothing about {', '.join(missing)}")
    if not _text(metadata).strip():
        raise BuildError(f"{file.name} has no description: its README is empty")
    if _TYPED not in metadata.get_all("Classifier", []):
        raise BuildError(f'{file.name} lacks the classifier "{_TYPED}"')
    stated = (metadata["Name"], metadata["Version"], metadata["Requires-Python"])
    if stated != (project.name, project.version, project.requires_python):
        raise BuildError(f"{file.name} is of {' '.join(map(str, stated))}, not of {project.name}")


def _text(metadata: "Message[str, str]") -> str:
    text = metadata.get_payload()
    return text if isinstance(text, str) else ""
