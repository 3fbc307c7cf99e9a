"""Addresses: where a call asks deliveries to go, and whether the emulator goes there."""

import ipaddress
from urllib.parse import urlsplit

from ratecard.emulate.exchange import Call
from ratecard.emulate.places import value_at
from ratecard.spec import Spec
from ratecard_runtime.json_value import JsonValue


def address_of(spec: Spec, call: Call) -> str | None:
    """The address that a call gives for deliveries, None where it gives none."""
    callbacks = spec.provider.callbacks
    if callbacks is None:
        return None
    found: JsonValue = value_at(call.body, callbacks.fields)
    return found if isinstance(found, str) and found else None


def refusal_of(url: str) -> str | None:
    """Why the emulator sends nothing to an address; None where it does, which is this machine."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return "the address is no URL"
    if parts.scheme != "http":
        return "the emulator sends webhooks over http alone"
    if port == 0 or not _is_loopback(host):
        return f"{host or 'the address'} is not this machine; give 127.0.0.1 or localhost"
    return None


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
