"""`ratecard prices`: the rate cards of a provider as a table."""

from typing import Annotated

import typer

from ratecard.cli import completion
from ratecard.cli.options import AsJson, Provider, Specs
from ratecard.cli.outcome import Outcome

EXAMPLE = "Example: ratecard prices acme kling-2-6"
Item = Annotated[
    str | None,
    typer.Argument(
        metavar="[ITEM]",
        help='A model, a tool or "METHOD /path"; every priced item when none is named.',
        autocompletion=completion.items,
        show_default=False,
    ),
]


def command(
    provider: Provider, item: Item = None, as_json: AsJson = False, specs: Specs = None
) -> Outcome:
    """Show what a provider charges: one line per item and combination."""
    raise NotImplementedError
