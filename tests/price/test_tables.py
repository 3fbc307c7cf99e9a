"""Random tables against a reference that looks every combination up by hand."""

from dataclasses import replace
from itertools import product

from hypothesis import given
from hypothesis import strategies as st
from tests.price.cases import case_spec

from ratecard.price import check_prices, explain, price_tables, quote
from ratecard.spec import Cell, Column, Position, RateCard, Row, Spec

HERE = Position("prices.yaml", 1, 1)
DURATIONS, SOUNDS = (5, 10), (True, False)
COMBINATIONS = tuple(product(DURATIONS, SOUNDS))

Keys = tuple[tuple[int, ...], tuple[bool, ...]]

rows_strategy = st.lists(
    st.tuples(
        st.tuples(
            st.sampled_from([(5,), (10,), (5, 10), ()]),
            st.sampled_from([(True,), (False,), (True, False), ()]),
        ),
        st.integers(1, 999),
    ),
    min_size=1,
    max_size=5,
)


def cells(values: tuple[object, ...]) -> tuple[Cell, ...]:
    """A key cell: its values, or `any` for none."""
    listed = values or ("any",)
    return tuple(
        Cell(value=value, position=HERE) for value in listed if isinstance(value, int | str)
    )


def spec_with(rows: list[tuple[Keys, int]]) -> Spec:
    """A spec whose kling-2-6 has these rows."""
    table = tuple(
        Row(
            cells=(cells(durations), cells(sounds), (Cell(value=credits, position=HERE),)),
            position=Position("prices.yaml", number, 1),
        )
        for number, ((durations, sounds), credits) in enumerate(rows, 1)
    )
    card = RateCard(
        of=(Cell(value="kling-2-6", position=HERE),),
        per="video",
        columns=tuple(
            Column(name=name, position=HERE) for name in ("duration", "sound", "credits")
        ),
        rows=table,
        position=HERE,
    )
    return replace(case_spec("routed_tiers"), prices=(card,), examples=())


def reference(rows: list[tuple[Keys, int]]) -> dict[tuple[int, bool], list[int]]:
    """Every combination with the prices that the rows give it."""
    return {
        (duration, sound): [
            credits
            for (durations, sounds), credits in rows
            if duration in (durations or DURATIONS) and sound in (sounds or SOUNDS)
        ]
        for duration, sound in COMBINATIONS
    }


@given(rows=rows_strategy)
def test_grid_check_and_quotes_agree_with_the_reference(rows: list[tuple[Keys, int]]) -> None:
    """A table is clean if each combination has one price, and then quotes are that price."""
    spec, prices = spec_with(rows), reference(rows)

    codes = {finding.code for finding in check_prices(spec)}

    assert ("price-gap" in codes) == any(not found for found in prices.values())
    assert ("price-overlap" in codes) == any(len(found) > 1 for found in prices.values())
    if codes:
        return
    for (duration, sound), (credits,) in prices.items():
        given_values = {"duration": duration, "sound": sound}
        assert quote(spec, "kling-2-6", given_values).credits == credits
    for duration in DURATIONS:
        both = {prices[duration, sound][0] for sound in SOUNDS}
        answer = quote(spec, "kling-2-6", {"duration": duration})
        assert {answer.minimum or answer.credits, answer.maximum or answer.credits} == {
            min(both),
            max(both),
        }


def test_gap_names_the_combination_and_counts_the_others() -> None:
    """The first missing combination stands for the rest."""
    spec = spec_with([(((5,), (True,)), 1)])

    (finding,) = check_prices(spec)

    assert finding.code == "price-gap"
    assert finding.message == (
        "kling-2-6 has no price for duration=5, sound=false and 2 more combinations"
    )


def test_overlap_points_at_the_second_row_and_the_first() -> None:
    """Both places are named."""
    spec = spec_with([(((), ()), 1), (((10,), (True,)), 2)])

    (finding,) = check_prices(spec)

    assert finding.code == "price-overlap"
    assert finding.position.line == 2
    assert finding.related[0][0].line == 1
    assert finding.message == "kling-2-6 has a second price for duration=10, sound=true"


def test_misspelt_column_is_named_with_the_nearest_field() -> None:
    """A column that nothing uses is a mistake, and the only one that is reported."""
    spec = spec_with([(((5,), ()), 1), (((10,), ()), 2)])
    (card,) = spec.prices
    columns = (replace(card.columns[0], name="durration"), *card.columns[1:])

    (finding,) = check_prices(replace(spec, prices=(replace(card, columns=columns),)))

    assert finding.code == "price-unknown-name"
    assert finding.message == "durration is no field or quantity, and no expression uses it"
    assert finding.hint == "did you mean duration?"


def test_tables_are_plain_texts() -> None:
    """Each price with its condition, refused combinations last."""
    spec = case_spec("image_and_video_tools")

    lines = [
        (row.condition, row.price, row.per, row.unit) for row in price_tables(spec, "upscaler")
    ]
    video = price_tables(spec, "videogen")

    assert lines[1] == ("version=basic or basic_safe_face, megapixels=8", "2", "image", "credits")
    assert lines[2] == ("version=natural_clarity", "1", "image", "credits")
    assert video[-1].condition == "model=grok@4.1, resolution=1080p"
    assert video[-1].price == "not offered"
    assert {row.item for row in price_tables(spec)} == {
        str(cell.value) for card in spec.prices for cell in card.of
    }


def test_explanation_shows_row_expression_numbers_and_result() -> None:
    """What a person needs to check a quote by hand."""
    spec = case_spec("formulas_and_flat_fees")

    lines = explain(spec, "wan-t2v", {"frames": 41, "steps": 4})

    assert lines[0].startswith("row: always (")
    assert lines[0].endswith("prices.yaml:7)")
    assert lines[1:] == (
        "  price: ceil(10 + frames * 0.2 + steps * 0.5)",
        "  with: frames = 41, steps = 4",
        "result: 21 credits per video, exact",
    )


def test_explanation_of_a_count() -> None:
    """The count is shown with the numbers that make it."""
    lines = explain(case_spec("routed_tiers"), "wan-animate", {"resolution": "580p", "seconds": 10})

    assert lines[1:] == (
        "  price: 18",
        "times: seconds",
        "  with: seconds = 10",
        "result: 180 credits for 10 times second, exact",
    )


def test_explanation_of_an_invalid_call_is_its_error() -> None:
    """Nothing was priced, so nothing but the reason is shown."""
    lines = explain(case_spec("routed_tiers"), "kling-2-6", {"duration": 7})

    assert lines == ("result: invalid: duration is 7; allowed is 5 or 10",)
