"""`ratecard generate`: write the packages, or prove that the written ones are current."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ratecard.cli.options import Providers, Specs
from ratecard.cli.outcome import DONE, FOUND, Outcome

if TYPE_CHECKING:
    from ratecard.generate import GenerateReport

EXAMPLE = "Example: ratecard generate acme --out generated"


def command(
    providers: Providers = None,
    check: Annotated[
        bool,
        typer.Option("--check", help="Write nothing; print a diff and exit 1 on any difference."),
    ] = False,
    specs: Specs = None,
    templates: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="Templates that replace the shipped ones of the same path.",
            exists=True,
            file_okay=False,
            show_default=False,
        ),
    ] = None,
    out: Annotated[
        Path, typer.Option(metavar="DIR", help="The folder that the packages are written to.")
    ] = Path("generated"),
) -> Outcome:
    """Write the package of each provider, all or nothing; with --check, only compare."""
    from ratecard.cli.specs import chosen_providers, specs_in
    from ratecard.generate import generate

    folder = specs_in(specs)
    if providers:
        chosen_providers(folder, providers)
    report = generate(
        providers=providers or None,
        specs=folder,
        templates=templates,
        out=out,
        check=check,
        progress=_progress(),
    )
    return _outcome(report, check=check)


def _progress() -> Callable[[str], None]:
    if not sys.stderr.isatty():
        return lambda _line: None
    return lambda line: print(line, file=sys.stderr, flush=True)
