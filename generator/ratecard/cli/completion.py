"""Names that the shell completes: providers, the items of a provider, codes of findings."""

from pathlib import Path

import typer

from ratecard.cli.outcome import BrokenSpecError, WrongUsageError


def providers(context: typer.Context, incomplete: str) -> list[str]:
    """Ids of the providers that start with what was typed."""
    from ratecard.resources import provider_ids

    try:
        known = provider_ids(_specs(context))
    except OSError:
        return []
    return [name for name in known if name.startswith(incomplete)]


def items(context: typer.Context, incomplete: str) -> list[str]:
    """Models, tools, the values that select them and endpoints, of the provider already typed."""
    from ratecard.cli.specs import load_spec
    from ratecard.price import item_names

    provider = context.params.get("provider")
    if not isinstance(provider, str):
        return []
    try:
        spec = load_spec(_specs(context), provider)
    except (WrongUsageError, BrokenSpecError, OSError):
        return []  # a shell that completes is no place for a message
    return [name for name in item_names(spec) if name.startswith(incomplete)]


def codes(incomplete: str) -> list[str]:
    """Codes of findings and changes that start with what was typed."""
    from ratecard.cli.codes import known_codes

    return [code for code in known_codes() if code.startswith(incomplete)]


def _specs(context: typer.Context) -> Path:
    from ratecard.cli.specs import specs_in

    given = context.params.get("specs")
    return specs_in(given if isinstance(given, Path) and given.is_dir() else None)
