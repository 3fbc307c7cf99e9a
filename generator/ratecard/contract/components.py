"""Components: every named schema of a provider."""

from collections.abc import Mapping

from ratecard.contract.errors import ENVELOPE, envelope
from ratecard.contract.json_texts import TEXT_SCHEMAS
from ratecard.contract.schemas import component_name, wire_schema
from ratecard.contract.values import Schema
from ratecard.contract.variants import variant_schemas
from ratecard.spec import Spec


def components(spec: Spec) -> Mapping[str, Schema]:
    """The named types, the bodies that select a model, and the error answer."""
    types = {
        component_name(name): wire_schema(schema)
        for name, schema in spec.types.items()
        if isinstance(schema, Mapping)
    }
    texts: Mapping[str, Schema] = TEXT_SCHEMAS if spec.provider.wire.encodings else {}
    errors = {ENVELOPE: envelope(spec.provider.errors)}
    return {**types, **dict(variant_schemas(spec)), **texts, **errors}
