"""Prices are compared by what calls cost, however the rate card is written."""

from pathlib import Path

import pytest
from tests.change.studio import studio

from ratecard.change import Change, compare_specs
from ratecard.spec import Spec

FORMULA = "credits: 3 * seconds, source"


def priced(folder: Path, file: str, old: str, new: str) -> Spec:
    """The base with one text replaced."""
    return studio(folder, (file, old, new))


def moves(old: str, new: str, folder: Path) -> tuple[Change, ...]:
    """The changes between two expressions for the item `speech`: 1 to 10 seconds of a prompt."""
    specs = [
        priced(folder / name, "prices.yaml", FORMULA, f'credits: "{text}", source')
        for name, text in (("old", old), ("new", new))
    ]
    return compare_specs(specs[0], specs[1])


@pytest.mark.parametrize(
    ("old", "new", "kind", "cause", "before", "after"),
    [
        # a limit moves: six seconds cost the lower step
        (
            "step(seconds, 5: 10, else: 20)",
            "step(seconds, 6: 10, else: 20)",
            "price-down",
            "price-tier-moved",
            "20 credits per call, exact (seconds=6)",
            "10 credits per call, exact (seconds=6)",
        ),
        # another rounding: one second is 1.5
        (
            "2 * ceil(3 * seconds / 2)",
            "2 * floor(3 * seconds / 2)",
            "price-down",
            "price-rounding-changed",
            "4 credits per call, exact (seconds=1)",
            "2 credits per call, exact (seconds=1)",
        ),
        # a minimum charge
        (
            "3 * seconds",
            "max(5, 3 * seconds)",
            "price-up",
            "price-minimum-changed",
            "3 credits per call, exact (seconds=1)",
            "5 credits per call, exact (seconds=1)",
        ),
        # smaller portions: 401 characters are two of them
        (
            "2 * ceil(characters / 500)",
            "2 * ceil(characters / 400)",
            "price-up",
            "price-rounding-changed",
            "2 credits per call, exact (characters=401)",
            "4 credits per call, exact (characters=401)",
        ),
    ],
)
def test_a_moved_price_shows_the_call_that_moved_most(
    old: str, new: str, kind: str, cause: str, before: str, after: str, tmp_path: Path
) -> None:
    """Limits, rounding, minimum and portions are found at their boundaries, and named."""
    found = {each.kind: each for each in moves(old, new, tmp_path)}
    assert set(found) == {kind, cause, "price-not-checked"}
    assert found[kind].subject == found[cause].subject == "speech"
    assert (found[kind].old, found[kind].new) == (before, after)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("3 * seconds", "seconds + 2 * seconds"),
        ("3 * seconds", "max(3, 3 * seconds)"),  # a second is the least
        ("ceil(characters / 5000)", "ceil(characters / 4000)"),  # a prompt has 1000 at most
    ],
)
def test_another_way_to_write_a_price_is_a_note(old: str, new: str, tmp_path: Path) -> None:
    """No call that a caller may make costs anything else."""
    assert [(each.kind, each.old, each.new) for each in moves(old, new, tmp_path)] == [
        ("price-rewritten", old, new)
    ]


def test_a_default_that_costs_more_is_money(tmp_path: Path) -> None:
    """The call that leaves sound out cost 99 and costs 198."""
    field = "sound: {type: boolean, required: false}"
    old = priced(tmp_path / "old", "models.yaml", field, field[:-1] + ", default: false}")
    new = priced(tmp_path / "new", "models.yaml", field, field[:-1] + ", default: true}")
    found = {(each.kind, each.subject, each.old, each.new) for each in compare_specs(old, new)}
    assert found == {
        ("default-changed", "clip-1.sound", "false", "true"),
        (
            "price-up",
            "clip-1",
            "99 credits per video, exact (duration=5)",
            "198 credits per video, exact (duration=5)",
        ),
        ("price-default-changed", "clip-1.sound", "false", "true"),
        ("price-not-checked", "provider", "2026-11-01", "2026-11-01"),
    }


def test_a_price_that_the_docs_no_longer_give_is_never_nothing(tmp_path: Path) -> None:
    """Known to unknown is a kind of its own, and money."""
    found = moves("3 * seconds", "unpublished", tmp_path)
    assert {each.kind for each in found if each.registered.level == "money"} == {
        "price-became-unknown",
        "price-dimension-removed",
    }
    assert {each.kind for each in found if each.registered.level != "money"} == {
        "price-not-checked"
    }


def test_another_name_of_a_priced_argument_costs_nothing(tmp_path: Path) -> None:
    """It breaks calls and moves no price."""
    field = "sound: {type: boolean, required: false}"
    old = priced(tmp_path / "old", "models.yaml", field, field)
    new = priced(tmp_path / "new", "models.yaml", field, field[:-1] + ", python: audio}")
    assert {each.kind for each in compare_specs(old, new)} == {"parameter-renamed"}
    assert {each.kind for each in compare_specs(new, old)} == {"parameter-renamed"}


@pytest.mark.parametrize(
    ("cards", "days"),
    [
        # the older card of two is dearer than it was said to be
        ("4 * seconds, effective_from: 2026-01-01} 3 * seconds, effective_from: 2026-06-01}", 1),
        # the day is told that a price always had, or was announced for
        ("3 * seconds, effective_from: 2026-01-01}", 0),
        ("3 * seconds} 3 * seconds, effective_from: 2026-06-01}", 0),
        # what held before the first day was another price
        ("2 * seconds} 3 * seconds, effective_from: 2026-06-01}", 1),
        # a later day is announced and says nothing about the past
        ("3 * seconds} 4 * seconds, effective_from: 2026-12-01}", 0),
    ],
)
def test_prices_of_past_days_are_compared(cards: str, days: int, tmp_path: Path) -> None:
    """Cards of the item `speech`, whose price was 3 credits a second on every day."""
    line = "  - {of: speech, per: call, credits: 3 * seconds, source: Price list}\n"
    text = "".join(
        f"  - {{of: speech, per: call, credits: {each.strip()}, source: Price list}}\n"
        for each in cards.split("}")
        if each
    )
    old = priced(tmp_path / "old", "prices.yaml", line, line)
    new = priced(tmp_path / "new", "prices.yaml", line, text)
    for found in (compare_specs(old, new), compare_specs(new, old)):
        assert [each.kind for each in found].count("price-history-changed") == days


def test_a_count_is_no_move_of_its_own(tmp_path: Path) -> None:
    """Three times a dearer image is told once, without the count."""
    card = "{of: pair, per: image, columns: [tier, credits], rows: [[pro, 9], [max, 18]]}"
    counted = card[:-1] + ", times: images}"
    old = priced(tmp_path / "old", "prices.yaml", card, counted)
    new = priced(tmp_path / "new", "prices.yaml", card, counted.replace("[pro, 9]", "[pro, 12]"))
    (change,) = (each for each in compare_specs(old, new) if each.kind == "price-up")
    assert [(each.call, each.percent) for each in change.moves] == [("tier=pro", "+33.3 %")]
    assert (change.old, change.new) == (
        "9 credits per image, exact (tier=pro)",
        "12 credits per image, exact (tier=pro)",
    )
