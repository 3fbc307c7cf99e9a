"""Models: every AI model or tool, with its own fields, as a first-class thing."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ratecard.names import python_name
from ratecard.spec.fields import Deprecation, Field, Place, Rule
from ratecard.spec.source import Position
from ratecard.spec.values import JsonScalar


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """A documented output of a tool: its name and JSON type."""

    name: str
    type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """One AI model or tool.

    `operation` is an endpoint id, None where the docs do not say how the model is called.
    `constants` are values that every call of this model sends.
    `request_values` are the values that select this model on the wire: its id, or the routed
    values of the `routing_field`, which sends to the endpoint's `model_place`. Where that field
    lists no values the model is an open family, whose id stands for them all. An alias has its
    target's.
    `server_sets` are wire names that the server fills in and a client must not send.
    `result_type` is the media type of the results where it is not that of the model's kind.
    An alias shares fields, constants and operation with its target.
    """

    id: str
    name: str
    kind: str
    python: str | None
    summary: str
    operation: str | None
    default_place: Place
    constants: tuple[tuple[Place, JsonScalar], ...] = ()
    request_values: tuple[str, ...]
    routing_field: str | None = None
    fields: tuple[Field, ...] = ()
    rules: tuple[Rule, ...] = ()
    server_sets: Mapping[str, str]
    outputs: tuple[Output, ...] = ()
    result_type: str | None = None
    is_tool: bool = False
    alias_of: str | None = None
    family: str | None = None
    deprecated: Deprecation | None = None
    notes: tuple[str, ...] = ()
    source: str | None = None
    position: Position = field(compare=False)

    @property
    def method(self) -> str:
        """Name of the method in Python, within the group of the model's kind."""
        return self.python or python_name(self.id)

    @property
    def is_open_family(self) -> bool:
        """Whether callers name the model themselves, in a field without an enum."""
        return any(each.name == self.routing_field and not each.enum for each in self.fields)
