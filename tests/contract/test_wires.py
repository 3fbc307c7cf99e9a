"""The contract against another reading of the specs: what each model sends, and near misses.

The wires are those of the conformance tests, which know nothing of the generator.
"""

import json
from collections.abc import Mapping
from functools import cache
from typing import cast

import pytest
from jsonschema_rs import Draft202012Validator
from tests.conformance.plain_yaml import items
from tests.conformance.spec import FOLDERS, Model, Spec, read_spec
from tests.conformance.test_wire import MODELS, calls, smallest
from tests.conformance.values import misfits, sample
from tests.conformance.wire import Wire, model_wire

from ratecard.contract import Body, components, contracts, validator
from ratecard.load import load_provider

WITHOUT_FILES = [
    each
    for each in MODELS
    if not any(
        send.place.startswith(("file", "form"))
        for field in cast("Model", each.values[1]).fields
        for send in field.sends
    )
]


NAMED = [
    each
    for each in WITHOUT_FILES
    if not any("pattern" in field.schema for field in cast("Model", each.values[1]).fields)
]
"""Without families whose models callers name themselves: their operation takes any model."""


@cache
def validators(provider: str) -> Mapping[str, Draft202012Validator]:
    """For each operation, and each model in a path, what decides over its JSON body."""
    folder = next(each for each in FOLDERS if each.name == provider)
    spec = load_provider(folder).spec
    assert spec is not None
    named = components(spec)
    return {
        f"{each.endpoint.method} {each.path}": validator(_first(each.bodies).schema, named)
        for each in contracts(spec)
        if each.bodies
    }


def _first(bodies: tuple[Body, ...]) -> Body:
    return bodies[0]


def is_taken(spec: Spec, wire: Wire) -> bool:
    body = cast("dict[str, object]", json.loads(json.dumps(wire.body, default=float)))
    for place in wire.encoded:
        *parents, last = place.split(".")[1:]
        holder = body
        for key in parents:
            holder = cast("dict[str, object]", holder.get(key, {}))
        if last in holder:
            holder[last] = json.dumps(holder[last], separators=(",", ":"))
    return validators(spec.id)[f"{wire.method} {wire.path}"].is_valid(body)


@pytest.mark.parametrize(("spec", "model"), WITHOUT_FILES)
def test_what_a_model_sends_is_taken(spec: Spec, model: Model) -> None:
    for values in calls(spec, model):
        assert is_taken(spec, model_wire(spec, model, values)), values


@pytest.mark.parametrize(("spec", "model"), NAMED)
def test_what_a_model_must_not_send_is_refused(spec: Spec, model: Model) -> None:
    """Values outside, at the places where a schema can see them; fields left out; one too many."""
    is_open = "undocumented_body" in model.endpoint.entry
    whole = model_wire(spec, model, smallest(spec, model))
    assert is_taken(spec, whole)
    for field in model.fields:
        seen = [send.place for send in field.sends if not _is_hidden(send.place, whole)]
        if not seen or any(send.sent for send in field.sends):
            continue
        for wrong in misfits(field.schema, spec.types):
            values = smallest(spec, model, {field.python: sample(field.schema, spec.types)})
            wire = model_wire(spec, model, {**values, field.python: wrong})
            assert not is_taken(spec, wire), (field.name, wrong)
        if field.required and "also_accepted" not in field.schema:
            values = smallest(spec, model)
            del values[field.python]
            assert not is_taken(spec, model_wire(spec, model, values)), field.name
    for place in {".".join(send.place.split(".")[:-1]) for f in model.fields for send in f.sends}:
        if not is_open and not _is_hidden(f"{place}.x", whole):
            extra = model_wire(spec, model, smallest(spec, model))
            holder = extra.body
            for key in place.split(".")[1:]:
                holder = cast("dict[str, object]", holder.setdefault(key, {}))
            holder["no_such_field"] = 1
            assert not is_taken(spec, extra), place


def _is_hidden(place: str, wire: Wire) -> bool:
    """Whether a place lies inside a string of JSON, where a schema does not look."""
    return any(place == each or place.startswith(f"{each}.") for each in wire.encoded) or bool(
        not items(place.split(".")[1:]) and place != "body.x"
    )


def test_specs_are_the_five() -> None:
    """So that the tests above do not pass for want of models."""
    assert {read_spec(folder).id for folder in FOLDERS} >= {"cliprise", "zencreator", "celebifyai"}
    assert len(WITHOUT_FILES) > 120
