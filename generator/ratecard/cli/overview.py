"""`ratecard overview`: what the specs hold, as Markdown for docs/providers.md."""

from ratecard.cli.options import Providers, Specs
from ratecard.cli.outcome import Outcome

EXAMPLE = "Example: ratecard overview > overview.md"


def command(providers: Providers = None, specs: Specs = None) -> Outcome:
    """Print what each spec holds, as a Markdown table, and what its client assumes."""
    from ratecard.cli.specs import chosen_providers, load_spec, specs_in
    from ratecard.overview import overview

    folder = specs_in(specs)
    loaded = [load_spec(folder, provider) for provider in chosen_providers(folder, providers or ())]
    return Outcome(output=overview(loaded))
