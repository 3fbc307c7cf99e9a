"""The folders that become distributions, each with exactly the files that are planned."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, cast

from ratecard.digests import digest
from ratecard.publish.problems import BuildError
from ratecard.write.folder import read_folder
from ratecard.write.lock import LOCK_NAME, Lock
from ratecard.write.state import Generated, generated_folders

_RUNTIME: Final = "ratecard-runtime"
_RUNTIME_PACKAGE: Final = "ratecard_runtime"
_RUNTIME_FILES: Final = frozenset({"LICENSE", "README.md", "pyproject.toml"})
_AGAIN: Final = "run ratecard generate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A distribution to be built.

    `packaged` is the folder of `files` that a wheel puts on the import path, "" for the project's
    own. `provider` is None for the runtime.
    """

    name: str
    version: str
    requires_python: str
    packaged: str
    provider: str | None
    files: Mapping[str, bytes] = field(repr=False)

    @property
    def package(self) -> str:
        """The name as imports and the files of distributions spell it."""
        return self.name.replace("-", "_")


def runtime_project(folder: Path) -> Project | None:
    """The runtime in `folder`; None when there is no project.

    Its plan is its modules and the texts beside them: notes and caches stay out.
    """
    if not (folder / "pyproject.toml").is_file():
        return None
    files = {
        path: content for path, content in read_folder(folder).items() if _is_of_the_runtime(path)
    }
    project = _project(folder, files, provider=None, packaged="")
    if project.name != _RUNTIME:
        raise BuildError(f"{folder} is {project.name} and not {_RUNTIME}: name another --runtime")
    return project


def generated_projects(folder: Path) -> tuple[Project, ...]:
    """The generated packages in `folder`, by name; what else is generated there is none.

    Raises BuildError where files are not those that `ratecard generate` wrote.
    """
    return tuple(
        _generated_project(folder / each.name, each)
        for each in generated_folders(folder)
        if each.lock is None or "pyproject.toml" in each.lock.files
    )


def chosen_projects(projects: Iterable[Project], providers: Sequence[str]) -> tuple[Project, ...]:
    """The projects of `providers`, all when none is named; the names are known to be there."""
    return tuple(each for each in projects if not providers or each.provider in providers)


def _is_of_the_runtime(path: str) -> bool:
    is_code = path.startswith(f"{_RUNTIME_PACKAGE}/") and path.endswith((".py", "/py.typed"))
    return is_code or path in _RUNTIME_FILES


def _generated_project(folder: Path, found: Generated) -> Project:
    if found.lock is None:
        raise BuildError(f"{folder / LOCK_NAME} is damaged: {_AGAIN}")
    _refuse_edits(folder, found.files, found.lock)
    return _project(folder, found.files, provider=found.lock.provider, packaged="src/")


def _refuse_edits(folder: Path, files: Mapping[str, bytes], lock: Lock) -> None:
    for path in sorted({*files, *lock.files} - {LOCK_NAME}):
        if path not in lock.files:
            raise BuildError(f"{folder / path} was not made by ratecard: move it away")
        if path not in files:
            raise BuildError(f"{folder / path} is missing: {_AGAIN}")
        if digest(files[path]) != lock.files[path].output:
            raise BuildError(f"{folder / path} was edited: change the spec, then {_AGAIN}")


def _project(
    folder: Path, files: Mapping[str, bytes], *, provider: str | None, packaged: str
) -> Project:
    path = folder / "pyproject.toml"
    try:
        parsed = tomllib.loads(files["pyproject.toml"].decode())
        table = cast(dict[str, object], parsed["project"])
        name, version, python = (table[key] for key in ("name", "version", "requires-python"))
    except (ValueError, KeyError) as problem:
        raise BuildError(f"{path} names no project, version or Python: {problem}") from problem
    return Project(
        name=str(name),
        version=str(version),
        requires_python=str(python),
        packaged=packaged,
        provider=provider,
        files=files,
    )
