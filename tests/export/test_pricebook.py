"""The price book: what the reader in the docs works out from it is what a quote says."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import cast

import jsonschema
import pytest
from tests.change.studio import studio

from ratecard.export import pricebook_text
from ratecard.load import load_provider
from ratecard.price import quote
from ratecard.resources import provider_ids
from ratecard.spec import Spec

ROOT = Path(__file__).parents[2]
PROVIDERS = provider_ids(ROOT / "specs")
Json = Mapping[str, object]
Reader = Callable[..., list[Fraction] | None]


@cache
def spec_of(provider: str) -> Spec:
    spec = load_provider(ROOT / "specs" / provider).spec
    assert spec is not None
    return spec


@cache
def book() -> Json:
    return cast("Json", json.loads(pricebook_text(spec_of(each) for each in PROVIDERS)))


@cache
def reader() -> Reader:
    """The function `cost` of docs/openapi.md, as printed there."""
    page = (ROOT / "docs" / "openapi.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"^```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    names: dict[str, object] = {}
    exec(compile(code, "docs/openapi.md", "exec"), names)
    return cast("Reader", names["cost"])


def listed(value: object) -> list[Json]:
    return cast("list[Json]", value)


def item_of(provider: str, name: str) -> Json:
    items = next(each for each in listed(book()["providers"]) if each["id"] == provider)["items"]
    return next(each for each in listed(items) if each["item"] == name)


def test_the_book_keeps_to_its_schema() -> None:
    schema = ROOT / "specs" / "schema" / "pricebook.schema.json"
    contents = cast("Json", json.loads(schema.read_text(encoding="utf-8")))
    jsonschema.Draft202012Validator.check_schema(contents)
    jsonschema.validate(book(), contents)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_item_with_a_price_is_in_the_book(provider: str) -> None:
    """All models, and the operations that have a card of their own."""
    spec = spec_of(provider)
    named = {str(cell.value) for card in spec.prices for cell in card.of}
    items = next(each for each in listed(book()["providers"]) if each["id"] == provider)["items"]
    assert {str(each["item"]) for each in listed(items)} == named | {
        each.id for each in spec.models
    }


def test_no_price_is_a_float() -> None:
    """A reader that refuses floats reads all of it."""

    def refuse(text: str) -> None:
        raise AssertionError(text)

    json.loads(pricebook_text([spec_of("cliprise")]), parse_float=refuse)


@pytest.mark.parametrize(
    ("provider", "item", "given", "expected"),
    [
        ("cliprise", "kling-2-6", {"duration": 5, "sound": False}, [99, 99]),
        ("cliprise", "kling-2-6", {"duration": 10, "sound": True}, [396, 396]),
        (
            "zencreator",
            "videogen",
            {"model": "grok@4.1", "duration": 5, "resolution": "480p"},
            [10] * 2,
        ),
        ("zencreator", "videogen", {"model": "wan@2.7", "resolution": "480p"}, None),
        ("zencreator", "lipsync", {"seconds": 12}, [36, 36]),
        ("progressive-robot", "wan-t2v", {"frames": 41, "steps": 4}, [21, 21]),
        ("creativeai", "dall-e-3", {"n": 2}, [Fraction("0.42"), Fraction("0.60")]),
        ("creativeai", "flux-pro", {}, None),
    ],
)
def test_the_reader_of_the_docs_works_out_prices(
    provider: str, item: str, given: Json, expected: list[Fraction] | None
) -> None:
    assert reader()(book(), provider, item, given) == expected


def test_the_reader_of_the_docs_waits_for_the_day_of_a_price() -> None:
    """The docs were checked on 20 November: a card that begins in the new year counts from then."""
    now = {"effective_from": None, **flat_card("8")}
    later = {"effective_from": "2027-01-01", **flat_card("10")}
    items = [{"item": "both", "cards": [now, later]}, {"item": "late", "cards": [later]}]
    studio = {"providers": [{"id": "studio", "checked": "2026-11-20", "items": items}]}

    assert reader()(studio, "studio", "both", {}) == [Fraction(8)] * 2
    assert reader()(studio, "studio", "both", {}, "2026-12-31") == [Fraction(8)] * 2
    assert reader()(studio, "studio", "both", {}, "2027-01-01") == [Fraction(10)] * 2
    assert reader()(studio, "studio", "late", {}) is None


def flat_card(credits: str) -> dict[str, object]:
    """A card of one price."""
    row = {"when": {}, "price": {"kind": "exact", "value": credits}}
    return {"parameters": [], "measures": [], "not_offered": [], "rows": [row], "times": None}


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_reader_and_quotes_agree_on_every_row(provider: str) -> None:
    """One call for each row of each card, with everything given that the price needs."""
    spec = spec_of(provider)
    items = next(each for each in listed(book()["providers"]) if each["id"] == provider)["items"]
    asked = 0
    for item in listed(items):
        for card in listed(item["cards"]):
            for given in calls(card):
                answer = quote(spec, str(item["item"]), given)
                expected = reader()(book(), provider, str(item["item"]), given)
                assert answer.status != "invalid", (item["item"], given, answer.error)
                low = answer.minimum or answer.credits or answer.amount
                high = answer.maximum or answer.credits or answer.amount
                if expected is None:
                    assert low is None, (item["item"], given)
                    continue
                assert low is not None and high is not None
                six = Fraction(1, 10**6)  # a result without a finite decimal is rounded there
                assert abs(Fraction(low) - expected[0]) < six, (item["item"], given)
                assert abs(Fraction(high) - expected[1]) < six, (item["item"], given)
                asked += 1
    assert asked >= 15


def calls(card: Json) -> Iterator[dict[str, object]]:
    """For each row a call that fits it: its own keys, and a value for all else that matters."""
    parameters = {str(each["name"]): each for each in listed(card["parameters"])}
    numbers = {name for tree in walk(card) for name in [tree.get("name")] if isinstance(name, str)}
    measured = {str(each["quantity"]) for each in listed(card["measures"]) if each["parameter"]}
    for row in listed(card["rows"]):
        when = cast("Mapping[str, list[object]]", row["when"])
        given = {name: values[0] for name, values in when.items()}
        for name, parameter in parameters.items():
            values = cast("list[object]", parameter["values"])
            given.setdefault(name, values[0] if values else sample(card, name))
        for name in numbers - measured - parameters.keys():
            given.setdefault(name, 7)
        yield given


def sample(card: Json, name: str) -> object:
    """A value of a parameter: a text or a list where its length counts, else its least number."""
    measures = [each for each in listed(card["measures"]) if each["parameter"] == name]
    hows = [each["how"] for each in measures]
    if "characters" in hows:
        return "seven letters and more"
    least = [int(str(each["minimum"])) for each in measures if each["minimum"]]
    return ["a", "b"] if "items" in hows else max([1, *least])


def walk(value: object) -> Iterator[Mapping[str, object]]:
    """All objects in a card's trees."""
    if isinstance(value, dict):
        node = cast("dict[str, object]", value)
        if node.keys() == {"name"}:
            yield node
        for each in node.values():
            yield from walk(each)
    elif isinstance(value, list):
        for each in cast("list[object]", value):
            yield from walk(each)


def test_an_item_has_the_later_prices_of_the_item_that_it_takes_them_from(tmp_path: Path) -> None:
    """`same_as` says nothing of days: each day of the other item is one of its own."""
    line = "  - {of: speech, per: call, credits: 3 * seconds, source: Price list}\n"
    later = "  - {of: speech, per: call, credits: 4 * seconds, effective_from: 2026-12-01}\n"
    own = "{of: speech-2, per: call, credits: 3 * seconds}"
    spec = studio(
        tmp_path,
        ("prices.yaml", line, line + later),
        ("prices.yaml", own, "{of: speech-2, same_as: speech}"),
    )
    (provider,) = listed(cast("Json", json.loads(pricebook_text([spec])))["providers"])
    (item,) = (each for each in listed(provider["items"]) if each["item"] == "speech-2")
    days = [each["effective_from"] for each in listed(item["cards"])]
    assert days == [None, "2026-12-01"]
    prices = [json.dumps(each["rows"]) for each in listed(item["cards"])]
    assert '"3"' in prices[0] and '"4"' in prices[1]
