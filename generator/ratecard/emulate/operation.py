"""One operation made ready: what is computed once, at its first call, and used by every call."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from ratecard.spec import Endpoint, Spec

if TYPE_CHECKING:
    from ratecard.contract import Contract
    from ratecard.emulate.exchange import Call, Reply
    from ratecard.emulate.world import World

Handler: TypeAlias = "Callable[[World, Call], Reply]"
"""Answers a call that every step let through."""


class Operation:
    """An endpoint with its contract and its handler, each made at first use."""

    def __init__(self, spec: Spec, endpoint: Endpoint) -> None:
        """Prepare nothing yet: an emulator starts fast and most calls use few operations."""
        self.spec = spec
        self.endpoint = endpoint

    @cached_property
    def contract(self) -> "Contract":
        """What goes over the wire, as JSON Schemas."""
        from ratecard.contract import contract_of

        return contract_of(self.spec, self.endpoint)

    @cached_property
    def handler(self) -> Handler:
        """What answers a call that every step let through."""
        from ratecard.emulate.handle import handler_for

        return handler_for(self.spec, self.endpoint)
