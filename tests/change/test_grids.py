"""Which calls two rate cards are asked for, seen by the moves that they find."""

from pathlib import Path

import pytest
from tests.change.studio import studio

from ratecard.change import Change, compare_specs

SPEECH = "credits: 3 * seconds, source"
LENGTH = "{length: {type: integer, minimum: 2, maximum: 20}}"
HUM = "amount: length / 10"
NUMBERS = (
    "{length: {type: number}, weight: {type: number}, depth: {type: number}, "
    "steps: {type: integer}}"
)


def hum(folder: Path, fields: str, old: str, new: str) -> tuple[dict[str, Change], ...]:
    """The changes, forward and backward, between two prices of an item with these fields."""
    before, after = (
        studio(folder / name, ("models.yaml", LENGTH, fields), ("prices.yaml", HUM, price))
        for name, price in (("old", old), ("new", new))
    )
    return tuple(
        {each.kind: each for each in compare_specs(*pair)}
        for pair in ((before, after), (after, before))
    )


@pytest.mark.parametrize(
    ("old", "new", "call"),
    [
        # Whole seconds: only a call between two of them shows it.
        ("3 * length", "3 * ceil(length)", "length=2.5"),
        # A least price, below one second.
        ("2.8 * length", "max(2, 2.8 * length)", "length=0.1"),
        # A limit of one number among several.
        (
            "length * weight * depth * step(steps, 20: 1, 50: 2, else: 3)",
            "length * weight * depth * step(steps, 20: 1, 50: 2.5, else: 3)",
            "steps=21",
        ),
        (
            "length * weight * depth * step(steps, 20: 1, 50: 2, else: 3)",
            "length * weight * depth * step(steps, 25: 1, 50: 2, else: 3)",
            "steps=21",
        ),
    ],
)
def test_every_limit_of_every_number_is_asked(
    old: str, new: str, call: str, tmp_path: Path
) -> None:
    """However many numbers there are, and between whole ones where a call may give fractions."""
    found, back = hum(tmp_path, NUMBERS, f'amount: "{old}"', f'amount: "{new}"')
    (kind,) = {"price-up", "price-down"} & set(found)
    assert any(call in each.call for each in found[kind].moves)
    assert {"price-up", "price-down"} & set(back) == {"price-up", "price-down"} - {kind}


def test_every_row_of_a_table_too_large_to_ask_whole_is_asked(tmp_path: Path) -> None:
    """Five lists of eight values: the one combination that costs more."""
    listed = ", ".join(
        f"{name}: {{type: string, enum: [{', '.join(f'{name}{n}' for n in range(8))}]}}"
        for name in "abcde"
    )
    table = (
        "columns: [a, b, c, d, e, amount], "
        "rows: [[a3, b5, c2, d6, e1, {}], [else, else, else, else, else, 5]]"
    )
    found, back = hum(tmp_path, f"{{{listed}}}", table.format(7), table.format(70))
    assert found["price-up"].new == "70 GBP per call, exact (a=a3, b=b5, c=c2, d=d6, e=e1)"
    assert found["price-up"].registered.level == "money"
    assert "price-down" in back


def test_a_text_that_no_longer_counts_leaves_its_price_unknown(tmp_path: Path) -> None:
    """Callers give the text, and nobody gives its characters."""
    counted = 'credits: "2 * ceil(characters / 500)", source'
    old = studio(tmp_path / "old", ("prices.yaml", SPEECH, counted))
    new = studio(
        tmp_path / "new",
        ("prices.yaml", SPEECH, f"measures: {{characters: {{outside: true}}}}, {counted}"),
        ("types.yaml", ", quantity: {characters: length}", ""),
    )
    for pair, kind in (((old, new), "price-became-unknown"), ((new, old), "price-became-known")):
        found = {each.kind: each for each in compare_specs(*pair) if each.subject == "speech"}
        assert "prompt=(500 characters)" in {each.call for each in found[kind].moves}


@pytest.mark.parametrize(
    ("limit", "worst"), [("minimum: 1, maximum: 60", "174"), ("minimum: 1", "no limit")]
)
def test_a_dearer_worst_case_is_told_beside_a_lower_price(
    limit: str, worst: str, tmp_path: Path
) -> None:
    """Budgets hold the dearest call, which no lower price says."""
    needed = ("models.yaml", "maximum: 10, minimum: 1}", "required: true, {}}")
    old, new = (
        studio(
            tmp_path / name,
            (*needed[:2], needed[2].replace("{}", bounds)),
            ("prices.yaml", SPEECH, f"credits: {price} * seconds, source"),
        )
        for name, bounds, price in (("old", "minimum: 1, maximum: 10", "3"), ("new", limit, "2.9"))
    )
    found = {each.kind: each for each in compare_specs(old, new) if each.subject == "speech"}
    assert set(found) == {"price-down", "worst-case-up"}
    assert (found["worst-case-up"].old, found["worst-case-up"].new) == ("30", worst)
    back = {each.kind for each in compare_specs(new, old) if each.subject == "speech"}
    assert back == {"price-up", "worst-case-down"}


def test_every_move_counts_for_the_fingerprint(tmp_path: Path) -> None:
    """Whoever answers for one rise does not answer for the next."""
    old = studio(tmp_path / "old")
    dearest = ("prices.yaml", "[10, true, 396]", "[10, true, 800]")
    prints = {
        change.fingerprint
        for name, more in (
            ("one", ()),
            ("two", (("prices.yaml", "[5, false, 99]", "[5, false, 100]"),)),
        )
        for change in compare_specs(old, studio(tmp_path / name, dearest, *more))
        if change.kind == "price-up"
    }
    assert len(prints) == 2


def test_a_price_of_another_day_reaches_what_takes_it(tmp_path: Path) -> None:
    """By `same_as` an item takes announced prices of another one, too; an alias is its target."""
    shared = (
        "prices.yaml",
        "{of: speech-2, per: call, credits: 3 * seconds}",
        "{of: speech-2, same_as: speech}",
    )
    line = "  - {of: speech, per: call, credits: 3 * seconds, source: Price list}\n"
    later = "  - {of: speech, per: call, credits: 4 * seconds, effective_from: 2026-12-01}\n"
    old = studio(tmp_path / "old", shared)
    new = studio(tmp_path / "new", shared, ("prices.yaml", line, line + later))
    told = {each.subject for each in compare_specs(old, new) if each.kind == "price-up"}
    assert told == {"speech from 2026-12-01", "speech-2 from 2026-12-01"}


def test_an_alias_that_costs_what_its_target_does_is_told_once(tmp_path: Path) -> None:
    """Whether it says so with a card or has none."""
    line = "  - {of: speech, per: call, credits: 3 * seconds, source: Price list}\n"
    card = "  - {of: speech-old, same_as: speech}\n"
    plain, named = studio(tmp_path / "a"), studio(
        tmp_path / "b", ("prices.yaml", line, line + card)
    )
    dearer = studio(tmp_path / "c", ("prices.yaml", line, line.replace("3 *", "4 *") + card))
    assert compare_specs(plain, named) == ()
    told = {each.subject for each in compare_specs(named, dearer) if each.kind == "price-up"}
    assert told == {"speech"}


def test_a_dearer_reading_of_the_docs_makes_the_worst_case_dearer(tmp_path: Path) -> None:
    """The reading that is taken stays, and budgets hold the other one."""
    readings = (
        "readings: [{amount: 3, source: One page, taken: true}, {amount: DEARER, source: Two}]"
    )
    found, back = hum(
        tmp_path,
        LENGTH,
        readings.replace("DEARER", "length"),
        readings.replace("DEARER", "9 * length"),
    )
    assert (found["worst-case-up"].old, found["worst-case-up"].new) == ("20", "180")
    assert "price-up" not in found
    assert "worst-case-down" in back


def test_a_price_that_only_starts_there_has_no_worst_case(tmp_path: Path) -> None:
    """`from` takes the limit away, though the quote stays what it was."""
    found, back = hum(tmp_path, LENGTH, "amount: 3", "amount: from 3")
    assert found["worst-case-up"].new == "no limit"
    assert back["worst-case-down"].old == "no limit"
