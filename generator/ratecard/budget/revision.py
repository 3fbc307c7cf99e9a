"""Revisions: the specs of another folder, or of another commit of the same folder."""

import io
import subprocess
import tarfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from ratecard.resources import provider_ids


class UnknownRevisionError(Exception):
    """Neither a folder nor a commit that holds specs; the message is one line."""


@contextmanager
def specs_at(revision: str, specs: Path) -> Generator[Path]:
    """Give the folder of specs that `revision` names, for as long as it is needed.

    `revision` is a folder of specs, a checkout that has one named `specs`, or a commit, branch
    or tag of the repository that holds `specs`. Raises UnknownRevisionError.
    """
    if revision and (folder := Path(revision)).is_dir():
        inner = folder / "specs"
        yield inner if provider_ids(inner) and not provider_ids(folder) else folder
        return
    archive = _archive(revision, specs)
    with TemporaryDirectory(prefix="ratecard-") as there, tarfile.open(fileobj=archive) as files:
        files.extractall(there, filter="data")
        yield Path(there)


def _archive(revision: str, specs: Path) -> io.BytesIO:
    """The specs of a commit as a tar file."""
    if not revision or revision.startswith("-"):
        raise UnknownRevisionError(f'"{revision}" is neither a folder nor a git revision')
    try:
        # The current folder decides which part of the commit is packed, with names below it.
        command = ["git", "archive", "--format=tar", revision, "."]
        done = subprocess.run(command, cwd=specs, capture_output=True, check=False)
    except FileNotFoundError as problem:
        raise UnknownRevisionError(f'"{revision}" is no folder, and git is not there') from problem
    if done.returncode:
        reason = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        message = f'"{revision}" is neither a folder nor a revision that holds {specs}: {reason}'
        raise UnknownRevisionError(message)
    return io.BytesIO(done.stdout)
