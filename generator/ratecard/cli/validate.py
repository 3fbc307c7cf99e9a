"""`ratecard validate`: every finding of every spec asked for, in one run."""

from dataclasses import replace
from typing import TYPE_CHECKING

from ratecard.cli.options import Providers, Specs
from ratecard.cli.outcome import FOUND, Outcome

if TYPE_CHECKING:
    from ratecard.findings import Finding

EXAMPLE = "Example: ratecard validate acme"


def command(providers: Providers = None, specs: Specs = None) -> Outcome:
    """Check specs and report every problem at its line and column."""
    from ratecard.cli.specs import chosen_providers, shipped_note, specs_in
    from ratecard.load import load_provider

    folder = specs_in(specs)
    names = chosen_providers(folder, providers or ())
    outcome = _outcome(
        names, tuple(f for name in names for f in load_provider(folder / name).findings)
    )
    return replace(outcome, errors=(*shipped_note(specs), *outcome.errors))


def _outcome(names: tuple[str, ...], findings: "tuple[Finding, ...]") -> Outcome:
    from ratecard.findings import format_finding

    if not findings:
        return Outcome(output=(f"nothing wrong with {', '.join(names)}",))
    count = "1 finding" if len(findings) == 1 else f"{len(findings)} findings"
    return Outcome(errors=(*map(format_finding, findings), count), code=FOUND)
