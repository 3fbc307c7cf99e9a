"""Fields: entries of `fields` and `parameters` as Field values."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from ratecard.spec import (
    Deprecation,
    Field,
    JsonScalar,
    JsonValue,
    Place,
    QuantityOfField,
    Send,
)
from ratecard.validate.build.layers import Layers, check_references, layers_of
from ratecard.validate.build.places import place_of
from ratecard.validate.build.scope import Scope
from ratecard.validate.build.values import pairs
from ratecard.validate.node import Node, UnknownValueError
from ratecard.validate.rules.field import check_field
from ratecard.validate.rules.value_map import check_quantity_table, check_value_map

DefaultPlace = Callable[[str], Place]


def build_fields(owner: Node, key: str, default: DefaultPlace, scope: Scope) -> tuple[Field, ...]:
    """Return the fields under `key`; one that was refused is left out."""
    return tuple(_built(owner.entries(key), default, scope))


def _built(nodes: Iterable[Node], default: DefaultPlace, scope: Scope) -> Iterator[Field]:
    for node in nodes:
        try:
            yield build_field(node, default, scope)
        except UnknownValueError:
            continue


def build_field(node: Node, default: DefaultPlace, scope: Scope) -> Field:
    """Return one field; `default` gives the place of a field that says nothing.

    Raises UnknownValueError where something that it needs was refused.
    """
    layers = layers_of(node, scope)
    check_references(node, scope)
    schema = layers.schema()
    is_file = layers.optional_text("in") == "file"
    field = Field(
        name=node.name,
        python=layers.optional_text("python"),
        schema=schema,
        required=_required(layers),
        sends=_sends(layers, _enum(schema), _own_default(node.name, default, is_file), scope),
        also_accepted=_also_accepted(layers),
        is_file=is_file,
        max_bytes=_max_bytes(layers),
        uploads_asset=layers.optional_text("format") == "asset",
        quantities=_quantities(layers, _enum(schema), scope),
        deprecated=deprecation_of(layers.get("deprecated")),
        source=layers.optional_text("source"),
        position=node.key_position,
    )
    if layers.is_sound():
        check_field(field, layers, scope.report)
    return field


def deprecation_of(node: Node | None) -> Deprecation | None:
    """Return the deprecation that a node states."""
    if node is None:
        return None
    return Deprecation(since=node.optional_text("since"), use=node.optional_text("use"))


def _own_default(name: str, default: DefaultPlace, is_file: bool) -> Place:
    return Place(location="file", keys=(name,)) if is_file else default(name)


def _max_bytes(layers: Layers) -> int | None:
    node = layers.get("max_bytes")
    return node.data if node and isinstance(node.data, int) else None


def _required(layers: Layers) -> bool | None:
    node = layers.get("required")
    return node.data if node and isinstance(node.data, bool) else None


def _also_accepted(layers: Layers) -> tuple[Place, ...]:
    node = layers.get("also_accepted")
    return tuple(place_of(item.text) for item in node.alternatives()) if node else ()


def _enum(schema: Mapping[str, JsonValue]) -> tuple[JsonScalar, ...]:
    values = schema.get("enum")
    if isinstance(values, tuple):
        return tuple(value for value in values if not isinstance(value, tuple | Mapping))
    return (True, False) if schema.get("type") == "boolean" else ()


def _sends(
    layers: Layers, enum: tuple[JsonScalar, ...], default: Place, scope: Scope
) -> tuple[Send, ...]:
    node = layers.get("send")
    if node is None:
        return (Send(to=default),)
    targets = tuple(_send(target, enum, layers, scope) for target in node.alternatives())
    if not targets:
        raise UnknownValueError
    return targets


def _send(target: Node, enum: tuple[JsonScalar, ...], layers: Layers, scope: Scope) -> Send:
    if isinstance(target.data, str):
        return Send(to=place_of(target.data))
    mapped = target.child("as")
    return Send(
        to=place_of(target.text_of("to")),
        values=_values(mapped, enum, layers, scope) if mapped else None,
        wrap=target.optional_text("wrap") == "list",
    )


def _values(
    mapped: Node, enum: tuple[JsonScalar, ...], layers: Layers, scope: Scope
) -> tuple[tuple[JsonScalar, JsonScalar], ...]:
    if layers.is_sound():
        check_value_map(mapped, enum, scope.report)
    if mapped.data == "index":
        return tuple((value, index) for index, value in enumerate(enum))
    return tuple((value, sent) for value, sent, _ in pairs(mapped, enum))


def _quantities(
    layers: Layers, enum: tuple[JsonScalar, ...], scope: Scope
) -> tuple[QuantityOfField, ...]:
    node = layers.get("quantity")
    if node is None:
        return ()
    if isinstance(node.data, str):
        return (QuantityOfField(quantity=node.data, how="value"),)
    return tuple(_quantity(entry, enum, layers, scope) for entry in node.children())


def _quantity(
    entry: Node, enum: tuple[JsonScalar, ...], layers: Layers, scope: Scope
) -> QuantityOfField:
    match entry.data:
        case "value":
            return QuantityOfField(quantity=entry.name, how="value")
        case "length":
            return QuantityOfField(quantity=entry.name, how="length")
        case _:
            if layers.is_sound():
                check_quantity_table(entry, enum, scope.report)
            table = tuple((value, number) for value, number, _ in pairs(entry, enum))
            return QuantityOfField(quantity=entry.name, how="table", table=table)
