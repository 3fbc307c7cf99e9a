"""Revision: the specs of a folder, or of a commit of the repository they lie in."""

import io
import subprocess
import tarfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from ratecard.findings import Finding
from ratecard.resources import provider_ids
from ratecard.spec import Position


class RevisionError(Exception):
    """Neither a folder of specs nor a revision that holds them; the message is one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecsAt:
    """A folder of specs on disk; `prefix` is what people see instead of the folder."""

    folder: Path
    prefix: str

    def shown(self, position: Position) -> Position:
        """A position in a file of the folder, as people know the file."""
        inside = position.file.removeprefix(f"{self.folder.as_posix()}/")
        return replace(position, file=f"{self.prefix}{inside}")

    def shown_finding(self, finding: Finding) -> Finding:
        """The same of all places of a finding."""
        return replace(
            finding,
            position=self.shown(finding.position),
            related=tuple((self.shown(place), text) for place, text in finding.related),
        )


@contextmanager
def specs_at(name: str, specs: Path) -> Generator[SpecsAt]:
    """Give the specs that `name` means, for as long as they are needed.

    `name` is a folder of specs, a checkout that has one named `specs`, or a revision of the
    repository around `specs`, of which the folder `specs` is unpacked. Raises RevisionError.
    """
    if name and (folder := Path(name)).is_dir():
        inner = _specs_in(folder, specs)
        yield SpecsAt(folder=inner, prefix=f"{inner.as_posix()}/")
        return
    # Where the folder is gone by now, its nearest parent knows the repository.
    base = next((each for each in (specs, *specs.parents) if each.is_dir()), Path())
    inside = PurePosixPath(specs.relative_to(base).as_posix())
    commit = _commit(name, base)
    archive = git(base, "archive", "--format=tar", commit, "--", str(inside))
    shown = PurePosixPath((git(base, "rev-parse", "--show-prefix") or b"").decode().strip())
    if archive is None:
        raise RevisionError(f"{name} has no folder {shown / inside}: name it with --specs")
    with TemporaryDirectory(prefix="ratecard-") as temporary:
        _unpack(archive, len(inside.parts), Path(temporary))
        yield SpecsAt(folder=Path(temporary), prefix=f"{name}:{shown / inside}/")


def in_repository(folder: Path) -> bool:
    """Whether a folder lies in a git repository.

    Raises RevisionError where git refuses the one that is there, as that of another user.
    """
    done = _run(folder, "rev-parse", "--show-toplevel")
    if done.returncode == 0:
        return True
    whole = folder.resolve()
    if any((each / ".git").exists() for each in (whole, *whole.parents)):
        words = " ".join(done.stderr.decode(errors="backslashreplace").split())
        raise RevisionError(f"git refuses this repository: {words.removeprefix('fatal: ')}")
    return False


def git(folder: Path, *arguments: str) -> bytes | None:
    """What git prints in a folder, None where it refuses. Raises RevisionError without git."""
    done = _run(folder, *arguments)
    return done.stdout if done.returncode == 0 else None


def _run(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    command = ["git", *arguments]
    try:
        return subprocess.run(command, cwd=folder, capture_output=True, check=False)
    except FileNotFoundError:
        raise RevisionError("git is not installed: compare two folders instead") from None


def _specs_in(folder: Path, specs: Path) -> Path:
    """The folder itself or its `specs`; one named like `specs` may have lost all its providers."""
    for each in (folder, folder / "specs"):
        if provider_ids(each):
            return each
    if folder != specs:
        raise RevisionError(f"{folder} holds no spec: name the folder that holds the providers")
    return folder


def _commit(name: str, folder: Path) -> str:
    if not in_repository(folder):
        raise RevisionError(
            f'"{name}" is neither a folder nor a revision: there is no git repository here'
        )
    arguments = ("--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    commit = git(folder, "rev-parse", *arguments)
    if commit is None:
        raise RevisionError(f'"{name}" is neither a folder nor a revision of this repository')
    return commit.decode().strip()


def _unpack(archive: bytes, depth: int, target: Path) -> None:
    """Write the files of the archive that lie in the folder of specs or one level below.

    Links, devices and other paths are left out.
    """
    with tarfile.open(fileobj=io.BytesIO(archive)) as members:
        for member in members:
            parts = PurePosixPath(member.name).parts[depth:]
            content = members.extractfile(member) if member.isfile() else None
            if content is None or not 1 <= len(parts) <= 2 or ".." in parts:
                continue
            file = target.joinpath(*parts)
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(content.read())
