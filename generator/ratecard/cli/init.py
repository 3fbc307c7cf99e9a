"""`ratecard init`: a starter spec folder for a new provider."""

from pathlib import Path
from typing import Annotated

import typer

from ratecard.cli.outcome import Outcome, WrongUsageError

EXAMPLE = "Example: ratecard init acme-media"


def command(
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME",
            help="The new provider's id: lower-case letters, digits and hyphens.",
            show_default=False,
        ),
    ],
    specs: Annotated[
        Path, typer.Option(metavar="DIR", help="The folder that the spec folder is made in.")
    ] = Path("specs"),
) -> Outcome:
    """Write a commented starter spec that validates and generates at once."""
    from ratecard.starter import StarterError, write_starter

    try:
        written = write_starter(specs, name)
    except StarterError as problem:
        raise WrongUsageError(str(problem)) from problem
    option = "" if specs == Path("specs") else f" --specs {specs}"
    return Outcome(
        output=(
            *map(str, written),
            f"Next: ratecard validate {name}{option}",
            f"Then: ratecard generate {name}{option}",
        )
    )
