"""The engine that generated packages and the command share: memory, bounds, and what is invalid."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ratecard_runtime.price.numbers import (
    canonical,
    has_finite_decimal,
    number,
    parse_number,
    plain,
    rounded,
)
from ratecard_runtime.price.rates import (
    ANY,
    NOT_OFFERED,
    UNPUBLISHED,
    Measure,
    Parameter,
    Price,
    RateCard,
)

DOUBLE = Price(lambda given: 2 * given["seconds"], ("seconds",))


def clip() -> RateCard:
    """A card over two fields, the second of them optional."""
    return RateCard(
        provider="acme",
        item="clip",
        per="video",
        parameters=(
            Parameter("duration", (5, 10), required=True),
            Parameter("sound", (True, False)),
        ),
        measures=(Measure("seconds", "duration"),),
        keys=("duration", "sound"),
        rows=(((5, False), 99), ((5, True), 198), ((10, False), 198), ((10, True), 396)),
        accepts=("prompt",),
    )


def test_remembered_answers_are_the_same_object() -> None:
    """Asking again costs one lookup."""
    card = clip()

    assert card.quote(duration=5, sound=True) is card.quote(duration=5, sound=True)


def test_what_never_changes_the_price_is_no_reason_to_ask_again() -> None:
    """Each call has a prompt of its own; an unknown name is still refused."""
    card = clip()
    known = card.quote(duration=5, sound=True, prompt="a" * 1000)

    assert card.quote(prompt=["b"], duration=5, sound=True) is known
    assert card.quote(duration=5, sound=True, promt="c").status == "invalid"


def test_a_parameter_decides_also_where_its_name_is_listed_as_accepted() -> None:
    card = RateCard(
        provider="acme",
        item="clip",
        parameters=(Parameter("duration", (5, 10), names=("input.duration",)),),
        keys=("duration",),
        rows=(((5,), 1), ((10,), 2)),
        accepts=("duration", "input.duration", "seconds"),
    )

    assert card.quote(duration=5).credits == 1
    assert card.quote(duration=10).credits == 2
    assert card.quote(**{"input.duration": 10}).credits == 2
    assert card.quote(duration=5, seconds=-1).status == "invalid"


@pytest.mark.parametrize("sound", [True, 1, "true", "TRUE", Decimal(1)])
@pytest.mark.parametrize("duration", [5, 5.0, "5", "5.0", Decimal("5.00"), Fraction(5)])
def test_equal_values_mean_the_same_with_and_without_memory(
    duration: object, sound: object
) -> None:
    """Python-equal values and equal texts are one value, whoever was asked first."""
    warm = clip()
    warm.quote(duration=5, sound=True)

    for card in (clip(), warm):
        assert card.quote(duration=duration, sound=sound).credits == Decimal(198)


def test_a_float_is_the_number_that_it_shows() -> None:
    """0.1 means one tenth, also when a Decimal equal to the binary float was asked before."""
    binary = Decimal.from_float(0.1)
    card = RateCard(provider="acme", item="clip", rows=(((), DOUBLE),))

    assert card.quote(seconds=binary).status == "invalid"
    assert card.quote(seconds=0.1).credits == Decimal("0.2")
    assert card.quote(seconds=0.3).credits == Decimal("0.6")


def test_memory_is_bounded_and_keeps_no_long_texts() -> None:
    """A program that asks about millions of texts does not grow."""
    card = RateCard(
        provider="acme",
        item="voice",
        parameters=(Parameter("text"),),
        measures=(Measure("characters", "text", "characters"),),
        rows=(((), Price(lambda given: given["characters"], ("characters",))),),
    )
    for length in range(3_000):
        assert card.quote(text="x" * length).credits == length

    remembered = card._remembered  # pyright: ignore[reportPrivateUsage]
    assert len(remembered) <= 1024
    assert all(len(str(value)) <= 64 for key in remembered for _, value in key)


def test_unhashable_values_are_answered() -> None:
    """A list among the other arguments of the call is no obstacle."""
    assert clip().quote(duration=5, sound=False, prompt=["a", "b"]).credits == 99


@pytest.mark.parametrize(
    ("asked", "error"),
    [
        ({"duration": 7}, "duration is 7; allowed is 5 or 10"),
        ({"sound": True}, "duration is missing; allowed is 5 or 10"),
        ({"duration": 5, "sound": 2}, "sound is 2; allowed is true or false"),
        ({"seconds": 7}, "seconds is 7; allowed is 5 or 10, as duration says"),
        ({"seconds": -1}, "seconds is -1; allowed is a number, at least 0"),
        ({"seconds": "soon"}, "seconds is soon; allowed is a number, at least 0"),
        ({"images": 1.5}, "images is 1.5; allowed is a whole number, at least 0"),
        (
            {"seconds": 5, "duration": 10},
            "seconds is 5, but duration=10 makes it 10; give one of them",
        ),
        ({"duraton": 5}, "clip has no parameter duraton; did you mean duration?"),
        ({"Duration": 5}, "clip has no parameter Duration; did you mean duration?"),
        ({"zzz": 5}, "clip has no parameter zzz; it has duration, sound, prompt"),
        ({"duration": 10**5000}, "duration is 0x"),
        ({"duration": "9" * 5000}, "duration is 999"),
        ({"seconds": "1e999999999"}, "seconds is 1e999999999; allowed is a number, at least 0"),
        ({"seconds": float("nan")}, "seconds is nan; allowed is a number, at least 0"),
        ({"seconds": {"a": 1}}, "seconds is {'a': 1}; allowed is a number, at least 0"),
    ],
)
def test_wrong_parameter_is_named_with_what_is_allowed(
    asked: dict[str, object], error: str
) -> None:
    """Which parameter, what was given, what is allowed."""
    answer = clip().quote(**asked)

    assert answer.status == "invalid"
    assert answer.error is not None
    assert answer.error.startswith(error)
    assert len(answer.error) < 200


@pytest.mark.parametrize(
    ("seconds", "error"),
    [(-5, "length is -5; allowed is a number, at least 0"), (0, None), (5, None)],
)
def test_a_field_that_fixes_a_quantity_is_not_below_zero(seconds: int, error: str | None) -> None:
    """It would make a price negative; the quantity given by its own name is refused alike."""
    card = RateCard(
        provider="acme",
        item="sound",
        parameters=(Parameter("length"),),
        measures=(Measure("seconds", "length"),),
        rows=(((), DOUBLE),),
    )

    assert card.quote(length=seconds).error == error
    assert (card.quote(seconds=seconds).status == "invalid") == (error is not None)


def test_missing_parameter_is_not_needed_where_it_changes_nothing() -> None:
    """If all its allowed values cost the same, the quote is exact without it."""
    rows = (((5, ANY), 99), ((10, False), 198), ((10, True), 396))
    card = replace(clip(), rows=rows)

    assert card.quote(duration=5).credits == 99
    assert card.quote(duration=5).notes == ()
    assert card.quote(duration=10).status == "range"


def test_required_parameter_is_not_needed_where_it_changes_nothing() -> None:
    """Also a required one."""
    card = replace(clip(), rows=(((ANY, False), 99), ((ANY, True), 198)))

    assert card.quote(sound=True).credits == 198


def test_refused_combinations_are_left_out_of_a_range() -> None:
    """What is not offered has no price that could widen the range."""
    card = replace(clip(), not_offered=({"duration": (10,), "sound": (True,)},))

    assert card.quote(duration=10).credits == 198
    assert card.quote(duration=10, sound=True).status == "not_offered"
    assert card.quote(duration=10, sound=True).notes == ("not offered: duration=10, sound=true",)


def test_not_offered_cell_is_as_a_refused_combination() -> None:
    """The word in a price cell says the same."""
    rows = (((5, ANY), 99), ((10, False), 198), ((10, True), NOT_OFFERED))

    assert replace(clip(), rows=rows).quote(duration=10).credits == 198
    assert replace(clip(), rows=rows).quote(duration=10, sound=True).status == "not_offered"


def test_one_unpublished_price_makes_the_open_call_unpublished() -> None:
    """A range that hides an unknown price would be a lie."""
    rows = (((5, ANY), 99), ((10, False), 198), ((10, True), UNPUBLISHED))

    assert replace(clip(), rows=rows).quote(duration=10).status == "unpublished"
    assert replace(clip(), rows=rows).quote(duration=10, sound=False).credits == 198


def test_range_whose_ends_are_equal_is_exact() -> None:
    """Bounds that do not change the price leave it exact."""
    price = Price(lambda given: 3 + 0 * given["seconds"], ("seconds",))
    card = RateCard(
        provider="acme", item="a", measures=(Measure("seconds", maximum=9),), rows=(((), price),)
    )

    assert card.quote().status == "exact"
    assert card.quote().credits == 3


def test_count_times_price_is_the_total() -> None:
    """`per` stays the unit of the rate, `units` is the count."""
    times = Price(lambda given: given["n"], ("n",))
    card = RateCard(
        provider="acme",
        item="a",
        per="image",
        parameters=(Parameter("n", whole=True, minimum=1, maximum=4),),
        rows=(((), "2.2"),),
        times=times,
    )

    assert card.quote(n=3).to_json() == {
        "status": "exact",
        "credits": "6.6",
        "per": "image",
        "units": "3",
        "notes": [],
    }
    assert card.quote().to_json()["units"] == "1"
    assert card.quote().notes == ("n is not given; the price is for one unit (image)",)


def test_string_forms_say_price_and_certainty() -> None:
    """What people see in a console."""
    assert str(clip().quote(duration=5, sound=True)) == "198 credits per video, exact"
    assert repr(clip().quote(duration=5)) == "Quote(99 to 198 credits per video)"
    assert (
        str(replace(clip(), currency="EUR").quote(duration=5, sound=True))
        == "198 EUR per video, exact"
    )


@given(st.integers(-(10**12), 10**12), st.integers(0, 9))
def test_plain_text_is_the_number_without_trailing_zeros(digits: int, places: int) -> None:
    """Plain decimals stand for the same number and have one form."""
    value = Fraction(digits, 10**places)
    text = plain(value)

    assert Fraction(Decimal(text)) == value
    assert "e" not in text.lower()
    assert not ("." in text and text.endswith("0"))
    assert canonical(text) == canonical(Decimal(text)) == text


@given(st.fractions(min_value=-1000, max_value=1000))
def test_rounding_is_at_six_places_and_outward(value: Fraction) -> None:
    """Rounded up is never less, rounded down never more, and both are near."""
    up, down = rounded(value, up=True), rounded(value, up=False)

    assert has_finite_decimal(up)
    assert down <= value <= up
    assert up - down in (0, Fraction(1, 10**6))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("12", Fraction(12)),
        (" 12.50 ", Fraction(25, 2)),
        ("1e2", Fraction(100)),
        (".5", Fraction(1, 2)),
        (True, Fraction(1)),
        (0.1, Fraction(1, 10)),
        ("1_000", None),
        ("0x10", None),
        ("\u0661", None),
        ("", None),
        ("1e31", None),
        ("1" * 41, None),
        (None, None),
        (float("inf"), None),
        (Decimal("NaN"), None),
        ([1], None),
    ],
)
def test_numbers_are_read_exactly_or_not_at_all(value: object, expected: Fraction | None) -> None:
    """No float arithmetic, no number that could take all memory."""
    assert parse_number(value) == expected


def test_number_is_exact() -> None:
    """A decimal text keeps its value."""
    assert number("0.20").low == Fraction(1, 5)


def test_values_are_looked_up_apart_from_names() -> None:
    """A prompt is passed over, a parameter that matters is not, and a wrong one is told."""
    card, names = clip(), ("duration", "sound")
    first = card.quote_values(names, (5, True), {})
    assert first.credits == 198
    assert card.quote_values(names, (5, True), {"prompt": "a"}) is first
    assert card.quote_values(names, (5, None), {"sound": False}).credits == 99
    assert card.quote_values(names, (5, True), {"promt": "a"}).status == "invalid"
    assert card.quote_values(names, ([5], True), {}).status == "invalid"
    assert card.quote_values(names, (7, True), {}).status == "invalid"
