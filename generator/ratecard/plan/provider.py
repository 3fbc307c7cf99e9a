"""The provider's facts as the value that a package prints."""

from collections.abc import Iterable, Mapping
from typing import cast

from ratecard.escape import SpecText
from ratecard.plan.layout import Code, call, lines, scalar, sequence, string, strings
from ratecard.spec import AuthScheme, ClientField, Errors, KnownError, Spec


def provider_source(spec: Spec, package: str) -> tuple[str, ...]:
    """Lines that define `PROVIDER`."""
    provider = spec.provider
    hosts = provider.result_hosts
    code = call(
        "ProviderInfo",
        id=string(provider.id),
        name=string(provider.name),
        base_url=string(provider.base_url),
        key_env=string(provider.key_env),
        version=string(provider.version),
        docs=string(provider.docs[0].url) if provider.docs[0].url else None,
        host_header=string(provider.host_header) if provider.host_header else None,
        auth=sequence([_auth(scheme) for scheme in provider.auth]),
        client_fields=_values(_client_field(each) for each in provider.client_fields),
        json_places=strings([str(each.place) for each in provider.wire.encodings]),
        errors=_errors(provider.errors),
        result_hosts=None if hosts is None else strings(hosts),
        models=string(f"{package}.models"),
        pricing=string(f"{package}.pricing"),
    )
    return tuple(lines(code, before="PROVIDER = "))


def _auth(scheme: AuthScheme) -> Code:
    texts = [scheme.id, scheme.location, scheme.name, *([scheme.prefix] if scheme.prefix else [])]
    return call("AuthScheme", *(string(text) for text in texts))


def _client_field(each: ClientField) -> Code:
    return call(
        "ClientField",
        string(each.field.argument),
        string(str(each.field.sends[0].to)),
        env=string(each.env) if each.env else None,
        required="True" if each.field.required else None,
    )


def _errors(errors: Errors) -> Code:
    agreed = [
        sequence([string(place), sequence([scalar(value) for value in values])])
        for place, values in errors.ok_when
    ]
    return call(
        "ErrorRules",
        code=strings(errors.code),
        message=strings(errors.message),
        required_credits=strings(errors.required_credits),
        available_credits=strings(errors.available_credits),
        request_id_headers=strings(errors.request_id_headers),
        ok_when=_values(agreed),
        known=_values(_known(each) for each in errors.known),
    )


def _known(error: KnownError) -> Code:
    return call(
        "KnownError",
        str(error.status),
        string(error.code) if error.code else "None",
        string(error.kind),
        accepted="True" if error.accepted else None,
    )


def _values(codes: Iterable[Code]) -> Code | None:
    items = tuple(codes)
    return sequence(items) if items else None


def facts(entries: Iterable[Mapping[str, object]]) -> tuple[SpecText, ...]:
    """Documented facts (plans, limits) as plain words: `scope: read, requests: 60`."""
    return tuple(
        SpecText(
            ", ".join(f"{key.replace('_', ' ')}: {_words(value)}" for key, value in each.items())
        )
        for each in entries
    )


def _words(value: object) -> str:
    if isinstance(value, tuple):
        return " or ".join(map(_words, cast("tuple[object, ...]", value)))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
