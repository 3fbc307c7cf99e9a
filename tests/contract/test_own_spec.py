"""The contract of a spec of one's own: what the five providers have no example of."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from ratecard.contract import Contract, components, contracts, validator
from ratecard.export import openapi_document
from ratecard.load import load_provider
from ratecard.spec import Spec

FOLDER = Path(__file__).parents[1] / "cases" / "contract" / "studio"


@cache
def studio() -> Spec:
    loaded = load_provider(FOLDER)
    assert loaded.spec is not None, loaded.findings
    return loaded.spec


def contract(path: str) -> Contract:
    return next(each for each in contracts(studio()) if each.path == path)


@pytest.mark.parametrize(
    ("given", "beside", "is_taken"),
    [
        ({"size": 0, "paper": "black"}, {}, True),
        ({"size": 1, "paper": "white"}, {}, True),
        ({"size": 1}, {}, True),
        # sold in no other paper, by the table of prices; what is sent is the index of the size
        ({"size": 1, "paper": "black"}, {}, False),
        ({"size": "large"}, {}, False),
        # the default counts where a field is left out
        ({"size": 0, "layers": ["a"]}, {}, False),
        ({"size": 0, "paper": "black", "layers": ["a"]}, {}, True),
        # of two parameters one may be given, of two fields in a string of JSON nobody can tell
        ({"size": 0}, {"seed": 1}, True),
        ({"size": 0}, {"seed": 1, "mood": "calm"}, True),
        ({"size": 0}, {"options": '{"ink":"red","pencil":"hard"}'}, True),
        ({"size": 0}, {"options": '{"deep": [{"a": {}}]}'}, False),
        ({"size": 0}, {"options": ""}, False),
    ],
)
def test_a_body(given: Mapping[str, object], beside: Mapping[str, object], is_taken: bool) -> None:
    for path in ("/v1/make", "/v1/again"):
        fits = validator(contract(path).bodies[0].schema, components(studio()))
        assert fits.is_valid({"model": "sketch", "input": given, **beside}) is is_taken


def test_an_alias_may_name_the_model_elsewhere() -> None:
    body = contract("/v1/elsewhere").bodies[0]
    assert body.selector == ("engine",)
    fits = validator(body.schema, components(studio()))
    given = {"size": 0, "paper": "black"}
    assert fits.is_valid({"engine": "sketch", "input": given})
    assert not fits.is_valid({"model": "sketch", "input": given})


def test_a_refusal_over_a_quantity_is_no_matter_of_the_body() -> None:
    """How long the film becomes only the provider can measure."""
    fits = validator(contract("/v1/dream").bodies[0].variants["film"], components(studio()))
    assert fits.is_valid({"model": "film", "style": "calm"})
    assert not fits.is_valid({"model": "film", "style": "tame"})


def test_a_routed_value_selects_the_body() -> None:
    """What a rule asks of the routing field only the client can tell: it is not on the wire."""
    body = contract("/v1/make").bodies[0]
    assert body.selector == ("model",)
    assert list(body.variants) == ["sketch", "photo-1", "photo-2"]
    fits = validator(body.variants["photo-2"], components(studio()))
    assert fits.is_valid({"model": "photo-2", "input": {"level": 2, "flash": True}})
    assert not fits.is_valid({"model": "photo-1", "input": {"level": 1, "flash": True}})
    # what else the field sends goes with the value that selects
    assert not fits.is_valid({"model": "photo-2", "input": {"level": 1, "flash": True}})
    assert not fits.is_valid({"model": "photo-2", "input": {"flash": True}})
    assert [each.name for each in contract("/v1/make").parameters] == ["trace"]


def test_what_the_server_sets_is_refused_where_all_else_is_taken() -> None:
    fits = validator(contract("/v1/dream").bodies[0].schema, components(studio()))
    assert fits.is_valid({"model": "reverie", "prompt": "x", "anything": 1})
    assert not fits.is_valid({"model": "reverie", "prompt": "x", "night": 1})
    assert not fits.is_valid({"model": "reverie"})
    assert fits.is_valid({"anything": 1})


def test_what_is_deprecated_is_marked() -> None:
    """Beside it, nothing else is."""
    text = json.dumps(components(studio())["Photo2Request"])
    assert '"bulb": {"type": "boolean", "deprecated": true}' in text
    assert '"flash": {"type": "boolean"}' in text


def test_values_in_queries_and_headers() -> None:
    size, trace = contract("/v1/find").parameters
    assert (size.location, size.required, size.schema["enum"]) == ("query", True, (1, 2))
    assert (trace.location, trace.name, trace.required) == ("header", "X-Trace", False)
    assert contract("/v1/find").auth is None


def test_a_key_with_a_prefix_of_its_own_is_described() -> None:
    parts = openapi_document(studio())["components"]
    assert isinstance(parts, Mapping)
    assert parts["securitySchemes"] == {
        "header": {
            "type": "apiKey",
            "in": "header",
            "name": "X-Api-Key",
            "description": "The key follows Key and a blank.",
        }
    }
