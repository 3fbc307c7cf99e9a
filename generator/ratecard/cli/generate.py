"""`ratecard generate`: write the packages, or prove that the written ones are current."""

from pathlib import Path
from typing import Annotated

import typer

from ratecard.cli.generating import OUT, GenerateRequest, generate_outcome
from ratecard.cli.options import Providers, Specs
from ratecard.cli.outcome import Outcome

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
    ] = OUT,
    allow_removed_names: Annotated[
        bool,
        typer.Option(
            "--allow-removed-names", help="Let packages lose public names: a rename is meant."
        ),
    ] = False,
) -> Outcome:
    """Write the package of each provider, all or nothing; with --check, only compare."""
    return generate_outcome(
        GenerateRequest(
            providers=tuple(providers or ()),
            check=check,
            specs=specs,
            templates=templates,
            out=out,
            allow_removed_names=allow_removed_names,
        )
    )
