"""`ratecard catalog`: what the providers offer, as a table or as JSON for other programs."""

from typing import TYPE_CHECKING

from ratecard.cli.options import AsJson, Providers, Specs
from ratecard.cli.outcome import Outcome

if TYPE_CHECKING:
    from ratecard.spec import Spec

EXAMPLE = "Example: ratecard catalog acme --json"


def command(providers: Providers = None, as_json: AsJson = False, specs: Specs = None) -> Outcome:
    """List the endpoints, models and tools of providers, with their method on the client."""
    from ratecard.catalog import catalog
    from ratecard.cli.json_text import json_text
    from ratecard.cli.specs import chosen_providers, load_spec, specs_in

    folder = specs_in(specs)
    names = chosen_providers(folder, providers or ())
    loaded = tuple(load_spec(folder, name) for name in names)
    if as_json:
        return Outcome(output=(json_text(catalog(loaded)),))
    return Outcome(output=_table(loaded))


def _table(specs: "tuple[Spec, ...]") -> tuple[str, ...]:
    from ratecard.catalog.listing import listing
    from ratecard.cli.table import table_lines

    rows = [
        (spec.provider.id, listed.kind, listed.item, listed.python or "(call not documented)")
        for spec in specs
        for listed in listing(spec)
    ]
    return table_lines(("provider", "kind", "item", "python"), rows)
