"""A generated folder as it lies on disk, without what tools and people keep beside the code."""

import os
from collections.abc import Iterator
from pathlib import Path

CACHES = frozenset({"__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis"})
KEPT = frozenset({".venv", "build", "dist"})
KEPT_ENDING = ".egg-info"


def is_kept(name: str) -> bool:
    """Whether a folder belongs to who uses the package: never counted, never lost."""
    return name in KEPT or name.endswith(KEPT_ENDING)


def walk(folder: Path) -> Iterator[tuple[str, list[str], list[str]]]:
    """As `os.walk`, which would take a folder that it cannot read for an empty one."""

    def fail(error: OSError) -> None:
        raise error

    if folder.exists():
        yield from os.walk(folder, onerror=fail)


def read_folder(folder: Path) -> dict[str, bytes]:
    """The content of every file by its path below `folder`; nothing when there is no folder."""
    return {path.relative_to(folder).as_posix(): _content(path) for path in _files(folder)}


def _files(folder: Path) -> Iterator[Path]:
    for parent, folders, files in walk(folder):
        folders[:] = [each for each in folders if each not in CACHES and not is_kept(each)]
        links = [each for each in folders if Path(parent, each).is_symlink()]
        yield from (Path(parent, name) for name in sorted((*files, *links)))


def _content(path: Path) -> bytes:
    if path.is_symlink():  # ours are never links: one is a change, wherever it leads
        return f"link to {path.readlink()}\n".encode()
    return path.read_bytes()
