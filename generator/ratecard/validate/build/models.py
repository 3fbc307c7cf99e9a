"""Models: entries of models.yaml as Model values, aliases with what their target has."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ratecard.spec import Endpoint, Field, Model, Output, Place, Send
from ratecard.validate.build.fields import build_fields, deprecation_of
from ratecard.validate.build.places import place_of
from ratecard.validate.build.rules import build_rules
from ratecard.validate.build.scope import Scope
from ratecard.validate.node import Node, UnknownValueError
from ratecard.validate.show import scalar_text

Built = tuple[Model, Node]


def build_models(
    file: Node, endpoints: Mapping[str, Endpoint], scope: Scope
) -> tuple[Built, ...]:
    """Return the models in the order of the file; one that was refused is left out."""
    built = tuple(_built(file, endpoints, scope))
    by_id = {model.id: model for model, _ in reversed(built)}
    return tuple((_with_target(model, by_id), node) for model, node in built)


def _built(file: Node, endpoints: Mapping[str, Endpoint], scope: Scope) -> Iterator[Built]:
    for node in file.items("models"):
        try:
            yield _model(node, endpoints, scope), node
        except UnknownValueError:
            continue


def _model(node: Node, endpoints: Mapping[str, Endpoint], scope: Scope) -> Model:
    default = _default_place(node, scope)
    fields = build_fields(node, "fields", lambda name: _below(default, name), scope)
    constants = tuple((place_of(each.name), each.scalar) for each in node.entries("constants"))
    operation = node.optional_text("operation")
    endpoint = endpoints.get(operation or "")
    model = Model(
        id=node.text_of("id"),
        name=node.text_of("name"),
        kind=node.text_of("kind"),
        python=node.optional_text("python"),
        summary=node.text_of("summary"),
        operation=operation,
        default_place=default,
        constants=constants,
        request_values=(),
        fields=fields,
        rules=build_rules(node, "fields", fields, scope),
        server_sets={each.name: each.text for each in node.entries("server_sets")},
        outputs=tuple(_output(each) for each in node.items("outputs")),
        result_type=node.optional_text("result_type"),
        is_tool=node.flag("tool"),
        alias_of=node.optional_text("alias_of"),
        family=node.optional_text("family"),
        deprecated=deprecation_of(node.child("deprecated")),
        notes=node.texts("notes"),
        source=node.optional_text("source"),
        position=node.position,
    )
    return _with_request_values(model, endpoint.model_place if endpoint else None)


def _default_place(node: Node, scope: Scope) -> Place:
    wire = node.child("wire")
    return place_of(wire.text_of("default")) if wire else scope.wire_default


def _below(place: Place, name: str) -> Place:
    return Place(location=place.location, keys=(*place.keys, name))


def _output(node: Node) -> Output:
    return Output(name=node.text_of("name"), type=node.text_of("type"))


def _with_request_values(model: Model, place: Place | None) -> Model:
    """Return the model with the values that select it on the wire."""
    for field in model.fields:
        for send in field.sends:
            if send.to == place:
                values = _routed(field, send) or (model.id,)
                return replace(model, request_values=values, routing_field=field.name)
    for constant, value in model.constants:
        if constant == place:
            return replace(model, request_values=(scalar_text(value),))
    return replace(model, request_values=(model.id,))


def _routed(field: Field, send: Send) -> tuple[str, ...]:
    sent = [value for _, value in send.values] if send.values else field.enum or ()
    return tuple(dict.fromkeys(scalar_text(value) for value in sent))


def _with_target(model: Model, models: Mapping[str, Model]) -> Model:
    """Return an alias with all that it shares with its target, however many steps away."""
    target, seen = model, {model.id}
    while target.alias_of is not None:
        found = models.get(target.alias_of)
        if found is None or found.id in seen:
            return model
        seen.add(found.id)
        target = found
    if target is model:
        return model
    return replace(
        model,
        operation=target.operation,
        default_place=target.default_place,
        constants=target.constants,
        request_values=target.request_values,
        routing_field=target.routing_field,
        fields=target.fields,
        rules=target.rules,
        server_sets=target.server_sets,
        outputs=model.outputs or target.outputs,
        result_type=model.result_type or target.result_type,
    )


