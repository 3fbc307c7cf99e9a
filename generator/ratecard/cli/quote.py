"""`ratecard quote`: what a call costs, before it is made."""

from pathlib import Path
from typing import Annotated

import typer

from ratecard.cli import completion
from ratecard.cli.options import AsJson, Specs
from ratecard.cli.outcome import Outcome, WrongUsageError

EXAMPLE = """Examples:\n\n\b
ratecard quote acme kling-2-6 duration=5 sound=true
ratecard quote acme "POST /v1/merge" clips=3 --explain
ratecard quote acme kling-2-6 duration=5 sound=true --on 2026-03-01
ratecard quote --batch calls.jsonl"""

Provider = Annotated[
    str | None,
    typer.Argument(
        metavar="PROVIDER",
        help="The id of a provider.",
        autocompletion=completion.providers,
        show_default=False,
    ),
]
Item = Annotated[
    str | None,
    typer.Argument(
        metavar="ITEM",
        help='A model, the value that selects it, a tool, or "METHOD /path".',
        autocompletion=completion.items,
        show_default=False,
    ),
]
Parameters = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[NAME=VALUE]...",
        help="What the call sends, and quantities such as seconds=12.",
        show_default=False,
    ),
]
Batch = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help='One {"provider", "item", "params"} per line, one quote per line; - reads stdin.',
        allow_dash=True,
        show_default=False,
    ),
]
On = Annotated[
    str | None,
    typer.Option(
        "--on",
        metavar="DATE",
        help="The price on a day such as 2026-03-01. Default: the day the docs were checked.",
        show_default=False,
    ),
]
Explain = Annotated[
    bool, typer.Option("--explain", help="Show the row, the expression and the numbers put in.")
]


def command(
    provider: Provider = None,
    item: Item = None,
    parameters: Parameters = None,
    as_json: AsJson = False,
    explain: Explain = False,
    batch: Batch = None,
    on: On = None,
    specs: Specs = None,
) -> Outcome:
    """Say what a call costs, exactly or in which range, without the network."""
    from ratecard.cli.days import day_given
    from ratecard.cli.quotes import batch_outcome, quote_outcome
    from ratecard.cli.specs import specs_in

    folder = specs_in(specs)
    if batch is not None:
        if provider is not None or explain:
            raise WrongUsageError("--batch takes the calls from its file: give nothing beside it")
        return batch_outcome(batch, folder, day_given(on))
    if provider is None or item is None:
        raise WrongUsageError("quote needs a provider and an item: ratecard quote PROVIDER ITEM")
    return quote_outcome(
        provider,
        item,
        parameters or (),
        specs=folder,
        as_json=as_json,
        explained=explain,
        day=day_given(on),
    )
