"""Bodies: what an operation takes, whole, and for each model behind it."""

from collections.abc import Iterable
from dataclasses import replace

from ratecard.contract.offers import not_offered
from ratecard.contract.places import IN_BODIES, Keys, Node, present
from ratecard.contract.rules import add_rules, refuse
from ratecard.contract.sent import field_schema, sent_schema
from ratecard.contract.values import Schema
from ratecard.spec import Endpoint, Field, JsonScalar, Model, Place, Send, Spec


def body_schema(spec: Spec, endpoint: Endpoint, without: Keys = ()) -> Schema:
    """The body of an operation by its own parameters; the value at `without` is left out."""
    fields = [field for field in endpoint.parameters if _keys_of(field) != without or not without]
    root = Node(is_open=endpoint.undocumented_body)
    _put_fields(root, fields)
    _put_client_fields(root, spec, endpoint)
    _mark_texts(root, spec)
    add_rules(root, endpoint.rules, {field.name: field for field in fields})
    return root.schema()


def model_body_schema(spec: Spec, endpoint: Endpoint, model: Model, value: str) -> Schema:
    """The body of a call to one model, whose request value `value` selects it.

    What the operation takes beside the model's fields may be given too.
    """
    own = {send.to for field in model.fields for send in field.sends}
    shared = [
        field
        for field in endpoint.parameters
        if not any(send.to in own or send.to == endpoint.model_place for send in field.sends)
    ]
    root = Node(is_open=endpoint.undocumented_body)
    for place, constant in _constants(endpoint, model, value):
        root.put(place.keys, {"const": constant}, required=True)
    fields = [_chosen(field, endpoint, value) for field in model.fields]
    _put_fields(root, fields)
    _put_fields(root, shared, optional=True)
    _close(root, model, endpoint)
    for name in model.server_sets:
        _forbid(root, (*model.default_place.keys, name))
    _put_client_fields(root, spec, endpoint)
    _mark_texts(root, spec)
    named = {field.name: field for field in fields}
    refuse(root, not_offered(spec, model), named)
    add_rules(root, model.rules, named)
    return root.schema()


def _put_fields(root: Node, fields: Iterable[Field], optional: bool = False) -> None:
    for field in fields:
        required = field.required is True and not optional
        alternatives = [place for place in field.also_accepted if place.location in IN_BODIES]
        sends = [send for send in field.sends if send.to.location in IN_BODIES]
        for send in sends:
            schema = sent_schema(field, send)
            root.put(send.to.keys, schema, required=required and not alternatives)
            _open(root, send.to.keys, schema)
        for place in alternatives:
            root.put(place.keys, _also(field), required=False)
        if required and alternatives and sends:
            places = (sends[0].to, *alternatives)
            root.conditions.append({"anyOf": tuple(present(place.keys) for place in places)})


def _open(root: Node, keys: Keys, schema: Schema) -> None:
    """A value that is described as an object, and no more, has room for members."""
    kind = schema.get("type")
    if kind == "object" or (isinstance(kind, tuple) and "object" in kind):
        root.at(keys).is_open = True


def _close(root: Node, model: Model, endpoint: Endpoint) -> None:
    """The docs list all members of the object that holds the fields of a model."""
    root.at(model.default_place.keys).is_open = endpoint.undocumented_body


def _forbid(root: Node, keys: Keys) -> None:
    """What the server fills in must not be sent; where all members are listed, it is not one."""
    if root.at(keys[:-1]).is_open:
        root.put(keys, {"not": {}}, required=False)


def _also(field: Field) -> Schema:
    """A value at a place that the docs name beside the one in use, as it is or in a list."""
    schema = field_schema(field)
    if schema.get("type") == "array":
        return schema
    return {"anyOf": (schema, {"type": "array", "items": schema})}


def _put_client_fields(root: Node, spec: Spec, endpoint: Endpoint) -> None:
    if endpoint.effect == "paid":
        _put_fields(root, [each.field for each in spec.provider.client_fields])


def _mark_texts(root: Node, spec: Spec) -> None:
    """Mark what is sent as a string of JSON."""
    for encoding in spec.provider.wire.encodings:
        node: Node | None = root
        for key in encoding.place.keys:
            node = node.members.get(key) if node else None
        if node:
            node.is_text = True


def _constants(endpoint: Endpoint, model: Model, value: str) -> Iterable[tuple[Place, JsonScalar]]:
    """What every call of the model sends in its body, its request value included."""
    place = endpoint.model_place
    if place and place.location in IN_BODIES and place not in dict(model.constants):
        yield place, value
    for to, constant in model.constants:
        if to.location in IN_BODIES:
            yield to, constant


def _chosen(field: Field, endpoint: Endpoint, value: str) -> Field:
    """A routing field, narrowed to what it sends with one request value."""
    ours = {
        given
        for send in field.sends
        if send.to == endpoint.model_place
        for given, sent in send.values or ()
        if sent == value
    }
    if not ours:
        return field
    sends = tuple(_narrowed(send, ours) for send in field.sends if send.to != endpoint.model_place)
    return replace(field, sends=sends)


def _narrowed(send: Send, ours: set[JsonScalar]) -> Send:
    values = tuple(pair for pair in send.values or () if pair[0] in ours)
    return Send(to=send.to, values=values or None, wrap=send.wrap)


def _keys_of(field: Field) -> Keys:
    return field.sends[0].to.keys
