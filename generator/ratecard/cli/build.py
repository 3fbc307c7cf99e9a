"""`ratecard build`: wheels and sdists of the generated packages and of the runtime."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ratecard.cli.generating import OUT, progress_lines
from ratecard.cli.outcome import FOUND, Outcome, WrongUsageError, problem_line
from ratecard.cli.specs import unknown_name

if TYPE_CHECKING:
    from ratecard.publish.projects import Project

EXAMPLE = "Example: ratecard build acme --out dist"
DIST = Path("dist")
_RUNTIME = Path("runtime")
Packages = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PROVIDER]...",
        help="Ids of providers; every generated package when none is named.",
        show_default=False,
    ),
]


def command(
    providers: Packages = None,
    out: Annotated[
        Path, typer.Option(metavar="DIR", help="The folder that the files are written to.")
    ] = DIST,
    generated: Annotated[
        Path, typer.Option(metavar="DIR", help="The folder of generated packages.")
    ] = OUT,
    runtime: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="The folder of the runtime. Default: ./runtime, if there is one.",
            show_default=False,
        ),
    ] = None,
    install: Annotated[
        bool,
        typer.Option(
            "--install/--no-install",
            help="Install each on the lowest and highest Python on PATH, import it and quote.",
        ),
    ] = True,
) -> Outcome:
    """Build every wheel and sdist, hold them to the plan, try them, then write them all."""
    from ratecard.publish.build import build
    from ratecard.publish.problems import BuildError, MissingToolError
    from ratecard.publish.tools import require_tools

    try:
        require_tools()
        files = build(
            _projects(generated, runtime, providers or ()),
            out,
            install=install,
            progress=progress_lines(),
        )
    except MissingToolError as problem:
        raise WrongUsageError(str(problem)) from problem
    except BuildError as problem:
        return Outcome(errors=(problem_line(f"{problem}; nothing was written"),), code=FOUND)
    return Outcome(output=tuple(str(file) for file in files))


def _projects(generated: Path, runtime: Path | None, names: Sequence[str]) -> "tuple[Project, ...]":
    from ratecard.names import closest
    from ratecard.publish.projects import chosen_projects, generated_projects, runtime_project

    packages = generated_projects(generated)
    if not packages:
        raise WrongUsageError(f"{generated} holds no generated package: run ratecard generate")
    known = tuple(each.provider for each in packages if each.provider is not None)
    for name in names:
        if name not in known:
            near = closest(name, known)
            raise WrongUsageError(unknown_name("package of provider", name, near, "ls generated"))
    shared = runtime_project(runtime or _RUNTIME)
    if shared is None and runtime is not None:
        raise WrongUsageError(f"{runtime} holds no project: --runtime takes the runtime's folder")
    return (*((shared,) if shared else ()), *chosen_projects(packages, names))
