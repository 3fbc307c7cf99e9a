"""The Pythons of this machine, asked what they are: a name on PATH may lead to none."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from packaging.specifiers import SpecifierSet

_NAME: Final = re.compile(r"python(?:3(?:\.\d+)?)?(?:\.exe)?")
_ASK: Final = "import sys; print(*sys.version_info[:3], sys.executable, sep='\\n')"
_SECONDS: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Python:
    """An interpreter: its version and its path."""

    version: tuple[int, int, int]
    path: str

    @property
    def name(self) -> str:
        """The version as people write it."""
        return ".".join(map(str, self.version))


def lowest_and_highest(requires_python: str) -> tuple[Python, ...]:
    """The lowest and the highest Python here that `requires_python` admits: two, one or none."""
    supported = SpecifierSet(requires_python)
    found = sorted(each for each in _pythons() if supported.contains(each.name))
    ends = found[:1] + found[-1:]
    is_one = not ends or ends[0].version[:2] == ends[1].version[:2]
    return tuple(ends[:1] if is_one else ends)


def _pythons() -> Iterator[Python]:
    for path in sorted({sys.executable, *_on_path()}):
        found = _asked(path)
        if found is not None:
            yield found


def _on_path() -> Iterator[str]:
    for folder in os.get_exec_path():
        try:
            files = sorted(Path(folder or ".").iterdir())
        except OSError:
            continue  # PATH may name folders that are gone
        yield from (str(file) for file in files if _NAME.fullmatch(file.name))


def _asked(path: str) -> Python | None:
    try:
        answer = subprocess.run(
            [path, "-I", "-c", _ASK],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=_SECONDS,
            check=True,
        ).stdout.splitlines()
        major, minor, micro, executable = answer
        return Python(version=(int(major), int(minor), int(micro)), path=executable)
    except (OSError, ValueError, subprocess.SubprocessError):
        return None  # a launcher without a Python behind it
