"""Wheels and sdists, the same bytes on every run and machine with the same build tools."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ratecard.publish.problems import BuildError
from ratecard.publish.projects import Project
from ratecard.publish.tools import reason, run_tool

# No file in a distribution is as old as its day: any constant will do that a zip can hold.
_SECONDS: Final = "1580601600"


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A project and the two files that were made of it."""

    project: Project
    wheel: Path
    sdist: Path


def build_project(project: Project, work: Path) -> Built:
    """Build the sdist, and the wheel out of it, below the empty folder `work`.

    Only the planned files are copied there, so that nothing that lies beside them is taken.
    Raises BuildError with the builder's reason.
    """
    source, out = work / "source", work / "out"
    for path, content in project.files.items():
        target = source / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    environment = {key: value for key, value in os.environ.items() if not key.startswith("HATCH_")}
    environment["SOURCE_DATE_EPOCH"] = _SECONDS
    done = run_tool(
        ["build", "--no-isolation", "--outdir", str(out), str(source)],
        folder=work,
        environment=environment,
    )
    if done.returncode:
        raise BuildError(f"{project.name} does not build: {reason(done.stdout)}")
    wheel = out / f"{project.package}-{project.version}-py3-none-any.whl"
    sdist = out / f"{project.package}-{project.version}.tar.gz"
    if sorted(out.iterdir()) != sorted((wheel, sdist)):
        names = ", ".join(sorted(path.name for path in out.iterdir()))
        raise BuildError(f"{project.name} was built as {names}: write its version as {wheel.name}")
    return Built(project=project, wheel=wheel, sdist=sdist)
