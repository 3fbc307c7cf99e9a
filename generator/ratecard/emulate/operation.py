"""One operation made ready: what is computed once, at its first call, and used by every call."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from ratecard.contract.schemas import plain
from ratecard.spec import AuthScheme, Endpoint, Place, Spec
from ratecard_runtime.json_value import JsonValue

if TYPE_CHECKING:
    from ratecard.contract import Answer, Contract
    from ratecard.emulate.exchange import Call, Reply
    from ratecard.emulate.schemas import Schemas
    from ratecard.emulate.world import World

Handler: TypeAlias = Callable[["World", "Call"], "Reply"]
"""Answers a call that every step let through."""


class Operation:
    """An endpoint with its contract and its handler, each made at first use."""

    def __init__(self, spec: Spec, endpoint: Endpoint, schemas: "Schemas") -> None:
        """Prepare nothing yet: an emulator starts fast and most calls use few operations."""
        self.spec = spec
        self.endpoint = endpoint
        self.schemas = schemas

    @cached_property
    def contract(self) -> "Contract":
        """What goes over the wire, as JSON Schemas."""
        from ratecard.contract import contract_of

        return contract_of(self.spec, self.endpoint)

    @cached_property
    def auth_scheme(self) -> AuthScheme | None:
        """How the key of a call travels, None for a public operation."""
        schemes = self.spec.provider.auth
        return next((each for each in schemes if each.id == self.endpoint.auth), None)

    @cached_property
    def takes_any_model(self) -> bool:
        """Whether callers may name a model that the spec does not list."""
        from ratecard.contract.variants import models_of

        return any(model.is_open_family for model in models_of(self.spec, self.endpoint))

    @cached_property
    def addresses(self) -> tuple[tuple[str, str], ...]:
        """The places of the answer that hold addresses of files, each with the file's suffix."""
        from ratecard.emulate.direct import addresses_in

        return tuple(addresses_in(self.template))

    @cached_property
    def asset_places(self) -> Mapping[tuple[str, ...], frozenset[str]]:
        """The places of a body that hold ids of assets."""
        from ratecard.emulate.uploads import asset_places

        return asset_places(self.spec, self.endpoint) if self.spec.provider.assets else {}

    @cached_property
    def sized(self) -> tuple[tuple[str, Place], ...]:
        """The quantities that a call states as they are, and where in its body."""
        from ratecard.contract.variants import models_of

        models = models_of(self.spec, self.endpoint)
        fields = (*self.endpoint.parameters, *(each for model in models for each in model.fields))
        found = {
            (each.quantity, field.sends[0].to): None
            for field in fields
            for each in field.quantities
            if each.how == "value" and field.sends[0].to.location == "body"
        }
        return tuple(found)

    @cached_property
    def success(self) -> "Answer":
        """What the operation answers when all is well; the lowest such status."""
        return next(each for each in self.contract.answers if each.status < 300)

    @cached_property
    def template(self) -> JsonValue:
        """The body when all is well: as printed, else a sample of the schema. Do not change it."""
        for example in self.success.examples:
            return plain(example.value)
        schema = self.success.schema
        return self.schemas.sample(schema) if schema else {}  # silent docs: an empty object

    @cached_property
    def printed(self) -> frozenset[str]:
        """The texts in the requests that the docs print."""
        from ratecard.emulate.uploads import printed_texts

        return printed_texts(self.spec)

    @cached_property
    def handler(self) -> Handler:
        """What answers a call that every step let through."""
        from ratecard.emulate.handle import handler_for

        return handler_for(self.spec, self.endpoint)
