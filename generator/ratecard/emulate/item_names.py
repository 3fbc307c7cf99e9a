"""Names: what the fields of an item are called on the wire, to tell arguments back in answers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ratecard.emulate.answers import plain
from ratecard.emulate.bodies import property_names
from ratecard.price.items import Item, item_fields
from ratecard.spec import Endpoint, Field, Model, Spec
from ratecard_runtime.json_value import JsonValue


@dataclass(frozen=True, slots=True)
class ItemNames:
    """The names of an item's fields: by Python name, all that they have on the wire.

    `every` are all of them, with those of objects within lists; `defaults` are by Python name.
    `model` is the name of the model's own value, None where the request does not name it.
    """

    of: Mapping[str, tuple[str, ...]]
    every: frozenset[str]
    defaults: Mapping[str, JsonValue]
    model: str | None

    def told(
        self, arguments: Mapping[str, JsonValue], model: Model | None
    ) -> Mapping[str, JsonValue]:
        """The values of a call by every name on the wire, documented defaults among them."""
        told: dict[str, JsonValue] = {}
        for values in (self.defaults, arguments):
            for python, value in values.items():
                for name in self.of.get(python, (python,)):
                    told[name] = value
        if self.model is not None and model is not None:
            told[self.model] = model.id
        return told


def item_names(spec: Spec, endpoint: Endpoint, model: Model | None) -> ItemNames:
    """The names of the fields of a model, or of an operation where no model is known."""
    item = Item(name="", model=model, endpoint=endpoint if model is None else None)
    fields: tuple[Field, ...] = item_fields(spec, item)
    of = {each.argument: tuple(_wire_names(each)) for each in fields}
    within = {name for each in fields for name in property_names(spec, each.schema.get("items"))}
    defaults = {each.argument: plain(each.schema.get("default")) for each in fields}
    place = endpoint.model_place
    model_key = place.keys[-1] if place is not None and place.keys else None
    every = within.union(*of.values(), () if model_key is None else (model_key,))
    return ItemNames(
        of=of,
        every=frozenset(every),
        defaults={name: value for name, value in defaults.items() if value is not None},
        model=model_key,
    )


def _wire_names(field: Field) -> Iterator[str]:
    yield field.name
    yield from (send.to.keys[-1] for send in field.sends if send.to.keys)
