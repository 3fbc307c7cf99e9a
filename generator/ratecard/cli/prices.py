"""`ratecard prices`: the rate cards of a provider as a table."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from ratecard.cli import completion
from ratecard.cli.options import AsJson, Provider, Specs
from ratecard.cli.outcome import Outcome

if TYPE_CHECKING:
    from ratecard.price import PriceRow

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
    from ratecard.cli.specs import load_spec, specs_in, unknown_item
    from ratecard.price import UnknownItem, price_tables

    spec = load_spec(specs_in(specs), provider)
    try:
        rows = price_tables(spec, item)
    except UnknownItem as problem:
        raise unknown_item(problem, provider) from problem
    return Outcome(output=_as_json(provider, rows) if as_json else _as_table(rows))


def _as_json(provider: str, rows: "tuple[PriceRow, ...]") -> Iterator[str]:
    from ratecard.cli.json_text import json_text

    yield json_text(
        {
            "provider": provider,
            "prices": tuple(
                {
                    "item": row.item,
                    "per": row.per,
                    "condition": row.condition,
                    "price": row.price,
                    "unit": row.unit,
                }
                for row in rows
            ),
        }
    )


def _as_table(rows: "tuple[PriceRow, ...]") -> tuple[str, ...]:
    from ratecard.cli.table import table_lines

    cells = [(row.item, row.condition, row.price, row.unit, row.per) for row in rows]
    return table_lines(("item", "when", "price", "unit", "per"), cells)
