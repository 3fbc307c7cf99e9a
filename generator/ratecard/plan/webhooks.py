"""The webhooks module of a package: the events, and how a delivery is signed."""

from dataclasses import dataclass

from ratecard.plan.layout import Code, call, lines, literal, string
from ratecard.spec import JsonValue, Provider, WebhookSigning


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhooksModule:
    """What `webhooks.py` prints; `name` is the module's name.

    `has_timestamp` says that a delivery can be too old.
    """

    name: str
    lines: tuple[str, ...]
    has_timestamp: bool


def webhooks_modules(provider: Provider) -> tuple[WebhooksModule, ...]:
    """The one webhooks module of a provider that documents a signature, none for another."""
    signing, events = provider.signing, webhook_events(provider)
    if signing is None or not events:
        return ()
    names = literal([string(name) for name in events])
    source = (
        *lines(names, before="EventName: TypeAlias = "),
        "",
        *lines(_scheme(signing), before="SCHEME: WebhookScheme[EventName] = "),
    )
    has_timestamp = signing.tolerance is not None
    return (WebhooksModule(name="webhooks", lines=source, has_timestamp=has_timestamp),)


def webhook_events(provider: Provider) -> tuple[str, ...]:
    """The names of the documented events."""
    events: JsonValue = (provider.webhooks or {}).get("events", ())
    return tuple(str(name) for name in events) if isinstance(events, tuple) else ()


def _scheme(signing: WebhookSigning) -> Code:
    return call(
        "WebhookScheme",
        events="get_args(EventName)",
        signature_header=string(signing.signature_header),
        event_header=string(signing.event_header),
        delivery_header=_optional(signing.delivery_header),
        timestamp_header=_optional(signing.timestamp_header),
        prefix=_optional(signing.prefix),
        encoding=string(signing.encoding),
        over=string(signing.over),
        tolerance=None if signing.tolerance is None else str(signing.tolerance),
    )


def _optional(text: str | None) -> str | None:
    return string(text) if text else None
