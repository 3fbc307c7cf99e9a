"""Security schemes: how the API key travels, in the words of OpenAPI."""

from collections.abc import Mapping

from ratecard.spec import AuthScheme, JsonValue, Provider


def security_schemes(provider: Provider) -> Mapping[str, JsonValue]:
    """The schemes of a provider by id."""
    return {scheme.id: _scheme(scheme) for scheme in provider.auth}


def _scheme(scheme: AuthScheme) -> JsonValue:
    if scheme.location == "header" and scheme.name.lower() == "authorization":
        word = scheme.prefix.strip().lower()
        if word in {"bearer", "basic"}:
            return {"type": "http", "scheme": word}
    words = f"The key follows {scheme.prefix.strip()} and a blank." if scheme.prefix else ""
    return {
        "type": "apiKey",
        "in": scheme.location,
        "name": scheme.name,
        **({"description": words} if words else {}),
    }
