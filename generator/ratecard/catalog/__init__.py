"""The catalog: everything a provider's spec documents, as plain data for other programs.

The shape is a contract (docs/command-line.md): every key is always there, null where the docs
are silent, lists in the order of the spec.
"""

from collections.abc import Iterable

from ratecard.catalog.provider import provider_entry
from ratecard.spec import JsonValue, Spec

__all__ = ["catalog"]


def catalog(specs: Iterable[Spec]) -> JsonValue:
    """The catalog of some providers: `{"providers": [...]}`."""
    return {"providers": tuple(provider_entry(spec) for spec in specs)}
