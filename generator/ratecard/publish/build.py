"""A build: all distributions made, held to the plan and tried, and only then given out."""

import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from ratecard.publish.contents import check_contents, check_rendering
from ratecard.publish.distributions import Built, build_project
from ratecard.publish.installed import try_out
from ratecard.publish.problems import BuildError
from ratecard.publish.projects import Project
from ratecard.publish.pythons import Python, lowest_and_highest

Progress = Callable[[str], None]


def build(
    projects: Sequence[Project],
    out: Path,
    *,
    install: bool,
    progress: Progress,
) -> tuple[Path, ...]:
    """Build wheel and sdist of each project into `out` and return the files, in the order given.

    Everything is checked first; BuildError leaves `out` as it was. Files of other versions of
    the same projects are removed from `out`, so that an upload sends what was built last.
    With `install` each wheel is also tried on the lowest and the highest Python that is here.
    """
    with tempfile.TemporaryDirectory(prefix="ratecard-build-") as folder:
        work = Path(folder)
        built = [_built(project, work / project.name, progress) for project in projects]
        check_rendering((file for each in built for file in (each.wheel, each.sdist)), work)
        if install:
            _try_all(built, work, progress)
        return _given_out(built, out)


def _built(project: Project, work: Path, progress: Progress) -> Built:
    progress(f"{project.name}: building {project.version}")
    work.mkdir()
    built = build_project(project, work)
    check_contents(built)
    return built


def _try_all(built: Sequence[Built], work: Path, progress: Progress) -> None:
    runtime = next((each for each in built if each.project.provider is None), None)
    for each in built:
        for python in _pythons(each.project):
            inside = work / f"{each.project.name}-{python.name}"
            inside.mkdir()
            answer = try_out(each, runtime, python, inside)
            progress(f"{each.project.name}: on Python {python.name}: {answer}")
            shutil.rmtree(inside)  # a dozen environments at once would fill a small disk


def _pythons(project: Project) -> tuple[Python, ...]:
    found = lowest_and_highest(project.requires_python)
    if not found:
        raise BuildError(f"no Python on PATH is {project.requires_python}, as {project.name} needs")
    return found


def _given_out(built: Sequence[Built], out: Path) -> tuple[Path, ...]:
    out.mkdir(parents=True, exist_ok=True)
    files = [file for each in built for file in (each.wheel, each.sdist)]
    for file in files:
        arriving = out / f".{file.name}.part"  # a rename from another disk would be a copy
        shutil.copyfile(file, arriving)
        arriving.replace(out / file.name)
    kept = {file.name for file in files}
    for each in built:
        for pattern in (f"{each.project.package}-*.whl", f"{each.project.package}-*.tar.gz"):
            for old in sorted(out.glob(pattern)):
                if old.name not in kept:
                    old.unlink()
    return tuple(out / file.name for file in files)
