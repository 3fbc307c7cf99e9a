"""Arguments and options that several commands share, with their completion."""

from pathlib import Path
from typing import Annotated

import typer

from ratecard.cli import completion

Providers = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PROVIDER]...",
        help="Ids of providers; all of them when none is named.",
        autocompletion=completion.providers,
        show_default=False,
    ),
]
Provider = Annotated[
    str,
    typer.Argument(
        metavar="PROVIDER",
        help="The id of a provider, the name of its spec folder.",
        autocompletion=completion.providers,
        show_default=False,
    ),
]
Specs = Annotated[
    Path | None,
    typer.Option(
        "--specs",
        metavar="DIR",
        help="The folder with the specs. Default: ./specs if it holds one, else the shipped ones.",
        show_default=False,
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON and nothing else to stdout.")]
Acknowledged = Annotated[
    Path | None,
    typer.Option(
        "--acknowledged",
        metavar="FILE",
        help="Changes that somebody answers for. Default: acknowledged.yaml beside the new specs.",
        exists=True,
        dir_okay=False,
        show_default=False,
    ),
]
OnDay = Annotated[
    str | None,
    typer.Option(
        "--on", metavar="DATE", help="The day that counts instead of today.", show_default=False
    ),
]
