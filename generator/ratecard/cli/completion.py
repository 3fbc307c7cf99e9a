"""Names that the shell completes: providers, and the items of a provider."""

import typer


def providers(incomplete: str) -> list[str]:
    """Ids of the providers that start with what was typed."""
    from ratecard.cli.specs import provider_names, specs_in

    return [name for name in provider_names(specs_in(None)) if name.startswith(incomplete)]


def items(context: typer.Context, incomplete: str) -> list[str]:
    """Models and tools, with their routed request values, of the provider already typed."""
    from ratecard.cli.specs import load_spec, specs_in

    provider = context.params.get("provider")
    if not isinstance(provider, str):
        return []
    try:
        spec = load_spec(specs_in(None), provider)
    except Exception:
        return []  # a shell that completes is no place for a message
    values = (name for model in spec.models for name in (model.id, *model.request_values))
    return [name for name in dict.fromkeys(values) if name.startswith(incomplete)]
