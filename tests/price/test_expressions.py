"""Expressions: every reading of a text agrees with an independent reference to the last digit."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.price.samples import NAMES, Sample, Values, assignments, quantities, samples

from ratecard.price.bind import bind
from ratecard.price.emit_python import emit_formula
from ratecard.price.emit_text import emit_text
from ratecard.price.evaluate import evaluate
from ratecard.price.parser import DEEPEST, parse_expression, parse_price
from ratecard.price.tokens import LONGEST_EXPRESSION, ExpressionError
from ratecard.price.tree import Tree, names
from ratecard_runtime.price import numbers
from ratecard_runtime.price.numbers import Interval, interval


def in_python(tree: Tree, values: dict[str, Interval]) -> Interval:
    """The value of the generated Python of a tree."""
    source = f"lambda given: {emit_formula(tree)}"
    value: object = eval(compile(source, "price", "eval"), vars(numbers).copy())(values)
    assert isinstance(value, Interval)
    return value


def exact(values: Values) -> dict[str, Interval]:
    """Numbers as intervals of one number."""
    return {name: interval(value) for name, value in values.items()}


@given(sample=samples, values=assignments)
def test_tree_and_python_agree_with_the_reference(sample: Sample, values: Values) -> None:
    """The tree evaluator and the generated Python give the reference's exact Fraction."""
    assume(len(sample.text) <= LONGEST_EXPRESSION)
    tree = parse_price(sample.text)
    try:
        expected = interval(sample.value(values))
    except ZeroDivisionError:
        with pytest.raises(ZeroDivisionError):
            evaluate(tree, exact(values))
        return

    assert evaluate(tree, exact(values)) == expected
    assert in_python(tree, exact(values)) == expected


@given(sample=samples)
def test_text_of_a_tree_parses_to_the_same_tree(sample: Sample) -> None:
    """Only brackets that are not needed get lost on the way."""
    assume(len(sample.text) <= LONGEST_EXPRESSION)
    tree = parse_price(sample.text)

    assert parse_price(emit_text(tree)) == tree
    assert len(emit_text(tree)) <= len(sample.text)


@given(sample=samples, low=assignments, width=assignments, part=st.fractions(0, 1))
def test_bounds_hold_every_value_between(
    sample: Sample, low: Values, width: Values, part: Fraction
) -> None:
    """Whatever the true quantities are within their bounds, the price lies within its own."""
    assume(len(sample.text) <= LONGEST_EXPRESSION)
    tree = parse_price(sample.text)
    bounds = {name: Interval(low[name], low[name] + width[name]) for name in NAMES}
    inside = {name: low[name] + width[name] * part for name in NAMES}
    try:
        found = evaluate(tree, bounds)
        assert in_python(tree, bounds) == found
    except ZeroDivisionError:
        return

    assert found.low <= sample.value(inside) <= found.high


@pytest.mark.parametrize(
    ("text", "low", "high", "expected"),
    [
        # Flat to 5 seconds, by the second up to 30, flat above: no call costs less than 13.
        ("step(seconds, 5: 13, 30: 2.8 * seconds, else: 90)", 0, 60, ("13", "90")),
        ("step(seconds, 5: 13, 30: 2.8 * seconds, else: 90)", 10, 60, ("28", "90")),
        ("step(seconds, 5: 13, 30: 2.8 * seconds, else: 90)", 6, 20, ("16.8", "56")),
        ("step(seconds, 5: 13, 30: 2.8 * seconds, else: 90)", 31, 60, ("90", "90")),
        ("step(seconds, 5: 10 - seconds, else: 2 + seconds)", 0, 8, ("5", "10")),
        # A step in a result sees the part of the outer one.
        (
            "step(seconds, 5: 1, else: step(seconds, 3: 100, 9: seconds, else: 9))",
            0,
            60,
            ("1", "9"),
        ),
        (
            "step(seconds, 5: 1, else: step(frames, 9: seconds, else: 2 * seconds))",
            0,
            6,
            ("1", "12"),
        ),
        ("2 * step(seconds, 5: seconds, else: 1)", 0, 60, ("0", "10")),
        # What is not reached is not worked out.
        ("step(seconds, 5: 1, else: 10 / seconds)", 0, 20, ("0.5", "2")),
        ("step(seconds, 5: 1, else: 1 / 0)", 0, 5, ("1", "1")),
        # Only a value that is one name can be cut.
        ("step(2 * seconds, 10: 13, else: seconds)", 0, 60, ("0", "60")),
    ],
)
def test_each_result_of_a_step_is_worked_out_over_its_own_part(
    text: str, low: int, high: int, expected: tuple[str, str]
) -> None:
    """A quantity that is known only within bounds costs what it may cost, and no more."""
    tree = parse_price(text)
    bounds = {
        "seconds": Interval(Fraction(low), Fraction(high)),
        "frames": Interval(Fraction(1), Fraction(99)),
    }

    assert evaluate(tree, bounds) == Interval(*map(Fraction, expected))
    assert in_python(tree, bounds) == evaluate(tree, bounds)


@given(sample=samples, values=assignments, rate=quantities)
def test_a_bound_coefficient_is_its_number(sample: Sample, values: Values, rate: Fraction) -> None:
    """A coefficient of a row behaves as if its number stood in the expression."""
    assume(len(sample.text) <= LONGEST_EXPRESSION)
    tree = parse_price(sample.text)
    bound = bind(tree, {"steps": rate})
    try:
        expected = interval(sample.value({**values, "steps": rate}))
    except ZeroDivisionError:
        return

    assert "steps" not in names(bound)
    assert evaluate(bound, exact(values)) == expected


@pytest.mark.parametrize(
    ("text", "coefficients", "expected"),
    [
        ("base + frames * rate", {"base": Fraction(8), "rate": None}, "8"),
        (
            "ceil(base + frames * rate + steps * 2)",
            {"base": Fraction(1), "rate": None},
            "ceil(1 + steps * 2)",
        ),
        ("base - frames * rate", {"base": Fraction(8), "rate": None}, "8"),
        ("base + ceil(frames * rate)", {"base": Fraction(8), "rate": None}, "8"),
        ("max(3, base + frames * rate)", {"base": Fraction(8), "rate": None}, "max(3, 8)"),
        ("base + (frames + 1) * rate / 2", {"base": Fraction(8), "rate": None}, "8"),
        ("about base + frames * rate", {"base": Fraction(1, 2), "rate": None}, "about 0.5"),
        ("base .. base + frames * rate", {"base": Fraction(2), "rate": None}, "2 .. 2"),
        ("from base .. base + frames * rate", {"base": Fraction(2), "rate": None}, "from 2 .. 2"),
    ],
)
def test_none_drops_its_term(
    text: str, coefficients: dict[str, Fraction | None], expected: str
) -> None:
    """`none` takes the additive term with it, and the quantities used only there."""
    assert emit_text(bind(parse_price(text), coefficients)) == expected


@pytest.mark.parametrize(
    "text", ["rate", "frames * rate", "max(3, rate)", "rate - 2", "step(rate, 1: 2, else: 3)"]
)
def test_none_elsewhere_is_refused(text: str) -> None:
    """Where `none` is no term of a sum, nothing sensible is left."""
    with pytest.raises(ExpressionError) as caught:
        if text == "rate - 2":
            bind(parse_price("3 * (rate - 2) + rate - 1"), {"rate": None})
        bind(parse_price(text), {"rate": None})

    assert "none" in caught.value.message


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a-(b-c)", "a - (b - c)"),
        ("(a-b)-c", "a - b - c"),
        ("a/(b/c)", "a / (b / c)"),
        ("a*(b+c)", "a * (b + c)"),
        ("(a*b)+c", "a * b + c"),
        ("a/(b*c)", "a / (b * c)"),
        ("2.50 ..4", "2.5 .. 4"),
        ("from  0.360..0.50", "from 0.36 .. 0.5"),
        ("about   max( 2 , 2*seconds/10 )", "about max(2, 2 * seconds / 10)"),
        ("step(fps,30:1,60:2,else:3)", "step(fps, 30: 1, 60: 2, else: 3)"),
        ("0.20", "0.2"),
    ],
)
def test_text_keeps_the_brackets_that_matter(text: str, expected: str) -> None:
    """The right side of `-` and `/` differs from the left."""
    assert emit_text(parse_price(text)) == expected


@pytest.mark.parametrize(
    ("text", "span", "message"),
    [
        ("", (0, 0), "the end stands where a number, a name or ( is expected"),
        ("2 *", (3, 3), "the end stands where a number, a name or ( is expected"),
        ("2 * * 3", (4, 5), "'*' stands where a number, a name or ( is expected"),
        ("2 $ 3", (2, 3), "'$' cannot stand in a price"),
        ("(2 + 3", (6, 6), "the end stands where ')' is expected"),
        ("2 .. 3 .. 4", (7, 9), "'..' stands where an operator or the end is expected"),
        ("ceil(2, 3)", (0, 10), "ceil takes one number, not 2"),
        ("step(fps, else: 3)", (0, 18), "step has no limit before else"),
        ("step(fps, 60: 1, 30: 2, else: 3)", (17, 19), "the limits of step must rise"),
        ("step(fps, 30: 1)", (15, 16), "')' stands where ',' is expected"),
        ("2 about 3", (2, 7), "'about' stands where an operator or the end is expected"),
        ("about from 3", (6, 10), "'from' stands where a number, a name or ( is expected"),
        ("2 + about 3", (4, 9), "'about' stands where a number, a name or ( is expected"),
        ("1" * 31, (0, 31), "the number is longer than 30 digits"),
        (
            "(" * (DEEPEST + 1) + "1",
            (DEEPEST, DEEPEST + 1),
            f"the expression is more than {DEEPEST} brackets deep",
        ),
        ("__import__('os')", (11, 12), '"\'" cannot stand in a price'),
        ("1e9", (1, 3), "'e9' stands where an operator or the end is expected"),
        ("-1", (0, 1), "'-' stands where a number, a name or ( is expected"),
    ],
)
def test_malformed_expression_says_what_and_where(
    text: str, span: tuple[int, int], message: str
) -> None:
    """The fault is named with its offsets in the expression."""
    with pytest.raises(ExpressionError) as caught:
        parse_price(text)

    assert (caught.value.message, caught.value.span) == (message, span)


def test_length_is_limited_before_anything_is_read() -> None:
    """A long text costs nothing and ends in a plain message."""
    with pytest.raises(ExpressionError, match="at most 500 fit"):
        parse_price("1+" * 1_000_000)


@given(
    text=st.one_of(
        st.text(max_size=60), st.text("0123456789.+-*/(),: abcefilmnoprstux", max_size=60)
    )
)
def test_any_text_is_a_tree_or_an_expression_error(text: str) -> None:
    """Hostile texts end in a finding, never in another exception, and are never run."""
    try:
        tree = parse_price(text)
    except ExpressionError as error:
        assert 0 <= error.span[0] <= error.span[1] <= len(text)
        return

    assert parse_price(emit_text(tree)) == tree


def test_a_count_is_neither_range_nor_approximate() -> None:
    """`times` takes an expression, not a price."""
    with pytest.raises(ExpressionError):
        parse_expression("1 .. 2")
    with pytest.raises(ExpressionError):
        parse_expression("about 2")
