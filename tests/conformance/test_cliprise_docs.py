"""The Cliprise package against tables copied from the docs, not from the spec."""

import json
from decimal import Decimal
from pathlib import Path
from typing import get_args

import pytest
from pydantic import BaseModel
from tests.conformance.packages import Shell, calculator
from tests.conformance.plain_yaml import entry
from tests.conformance.recorder import Recorder
from tests.conformance.spec import SPECS as SPEC_FOLDERS
from tests.conformance.spec import Model, python_name, read_spec
from tests.conformance.test_wire import request_class, smallest

from ratecard_cliprise import facts
from ratecard_runtime.errors import InvalidRequest
from ratecard_runtime.price.quotes import Quote

TABLES = Path(__file__).parent / "cliprise_docs"
SPEC = read_spec(SPEC_FOLDERS / "cliprise")
CHOICES = {"tier", "animation_type"}
"""Fields of ours that choose a routed value; the docs print the values instead."""

Shells = dict[tuple[str, bool], Shell]


def table(name: str, columns: int) -> list[list[str]]:
    """The rows of a table, cell by cell."""
    lines = (TABLES / name).read_text(encoding="utf-8").splitlines()[1:]
    rows = [[cell.strip() for cell in line.split("|")] for line in lines]
    return [row + [""] * (columns - len(row)) for row in rows]


PRICES, VALUES, CARDS = (
    [pytest.param(*row, id=row[0]) for row in table(name, columns)]
    for name, columns in (("prices.txt", 6), ("request_values.txt", 3), ("cards.txt", 4))
)


def arguments(words: str) -> dict[str, object]:
    """`duration=5 sound=true` as arguments."""
    pairs = (word.split("=", 1) for word in words.split())
    return {name: value(written) for name, written in pairs}


def value(written: str) -> object:
    """5, true, a list or a text."""
    try:
        return json.loads(written)
    except ValueError:
        return written.replace("_HD", " HD")


def model(name: str) -> Model:
    """The entry of the spec."""
    found = SPEC.model(name)
    assert found is not None, name
    return found


def test_the_catalogue_has_55_entries_and_60_request_values() -> None:
    """54 routes and the alias; five families have routed values instead of their own id."""
    assert [row[0] for row in table("prices.txt", 6)] == [each.id for each in SPEC.models]
    assert [row[0] for row in table("cards.txt", 4)] == [each.id for each in SPEC.models]
    assert len(SPEC.models) == 55
    assert len(table("request_values.txt", 3)) == 60


@pytest.mark.parametrize(("name", "title", "kind", "printed", "unit", "calls"), PRICES)
def test_a_printed_price_is_quoted(
    name: str, title: str, kind: str, printed: str, unit: str, calls: str
) -> None:
    """Each price of the table for the call that it stands beside; a span is a range."""
    group, _, method = model(name).python.partition(".")
    calculate = calculator(SPEC, method)

    assert group == {"image": "images", "video": "videos", "audio": "audio"}[kind]
    assert (calculate.__doc__ or "").startswith(f"{title}: ")
    for price, call in zip(printed.split(" / "), calls.split(" / "), strict=True):
        quote = calculate(**arguments(call))
        assert isinstance(quote, Quote)
        low, _, high = price.partition("-")
        if high:
            assert (quote.status, quote.credits) == ("range", None)
            assert (quote.minimum, quote.maximum) == (Decimal(low), Decimal(high))
        else:
            assert (quote.status, quote.credits) == ("exact", Decimal(low))
        assert (quote.item, quote.per, quote.units) == (name, unit, Decimal(1))


@pytest.mark.parametrize(("sent", "name", "choice"), VALUES)
def test_a_request_value_is_sent(
    sent: str, name: str, choice: str, shells: Shells, recorder: Recorder
) -> None:
    """By the model's own method, and by the generic call."""
    chosen = model(name or sent)
    shell = shells["cliprise", False]

    shell.call(chosen.endpoint, chosen.python, **{**smallest(SPEC, chosen), **arguments(choice)})
    assert entry(json.loads(recorder.take().body))["model"] == sent
    shell.call(chosen.endpoint, "generate", model=sent)
    assert entry(json.loads(recorder.take().body))["model"] == sent


@pytest.mark.parametrize(
    "name", ["flux-kontext", "wan-animate", "kling-2-1", "hailuo-2-3", "seedance-v1", "kling-2-5"]
)
def test_a_family_is_no_request_value(name: str, shells: Shells, recorder: Recorder) -> None:
    """The docs ask to send a routed value instead, and for an alias its target."""
    with pytest.raises(InvalidRequest, match=f"'{name}' is not allowed"):
        shells["cliprise", False].call(model(name).endpoint, "generate", model=name)
    assert recorder.requests == []


def test_an_alias_sends_its_target(shells: Shells, recorder: Recorder) -> None:
    """`kling-2-5` is an old name of `kling-video-turbo`."""
    alias = model("kling-2-5")

    shells["cliprise", False].call(alias.endpoint, alias.python, **smallest(SPEC, alias))

    assert entry(json.loads(recorder.take().body))["model"] == "kling-video-turbo"


def test_the_one_status_word_of_the_docs_is_known() -> None:
    """Response states print a word for a running task alone; the HTTP status says the rest."""
    assert facts.STATUSES == ("processing",)


@pytest.mark.parametrize(("name", "required", "optional", "values"), CARDS)
def test_a_card_is_the_request_model(name: str, required: str, optional: str, values: str) -> None:
    """Required fields, optional fields and allowed values of the docs' model card."""
    made = request_class(SPEC, model(name))
    found = {field.alias or own: field for own, field in made.model_fields.items()}

    is_required = {each for each, field in found.items() if field.is_required()}
    assert is_required - CHOICES == set(required.split())
    assert set(optional.split()) <= set(found) - is_required
    for field, listed in (pair.split("=") for pair in values.split()):
        # Python keeps one of two unions whose literals differ in their order alone.
        expected = [value(each) for each in listed.split(",")]
        assert sorted(allowed(made, python_name(field)), key=repr) == sorted(expected, key=repr)


def allowed(made: type[BaseModel], name: str) -> list[object]:
    """The values of a field's `Literal`."""
    annotation = made.model_fields[name].annotation
    parts = get_args(annotation)
    return list(get_args(parts[0]) or parts)
