"""Forty changes of real specs: what diff calls breaking or money is what breaks or costs.

`python -m tests.oracle` (a part of `make prove`) judges 500 pairs by all operators.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.oracle.judge import Judgement, judged, unmirrored
from tests.oracle.operators import OPERATORS
from tests.oracle.pairs import mutant
from tests.oracle.requests import Pair
from tests.oracle.results import operators_in_docs
from tests.oracle.sides import Side, side_of
from tests.oracle.trees import PROVIDERS, real_folder
from tests.oracle.verdicts import Failures

from ratecard.change import Change

FIXED = """
required_field_added celebifyai breaking
optional_field_added celebifyai
optional_field_removed zencreator breaking
argument_renamed creativeai breaking
field_made_required celebifyai breaking
field_made_optional zencreator
value_added zencreator
value_removed zencreator breaking
values_listed creativeai breaking
type_widened zencreator
type_narrowed celebifyai breaking
upper_bound_raised celebifyai
upper_bound_lowered celebifyai breaking
default_changed zencreator
rule_added zencreator breaking
rule_removed zencreator
place_moved celebifyai breaking
sent_value_changed cliprise breaking
constant_added creativeai breaking
encoding_changed cliprise breaking
model_removed celebifyai breaking
model_added creativeai
operation_removed creativeai breaking
path_changed celebifyai breaking
key_travels_otherwise celebifyai breaking
client_field_added creativeai breaking
answer_field_removed creativeai breaking
answer_field_made_certain creativeai breaking
answer_text_becomes_number creativeai breaking
answer_value_added celebifyai
cell_raised celebifyai money
cell_becomes_range celebifyai money
price_withheld celebifyai money
rounding_changed progressive-robot money
count_forgotten celebifyai money
measured_limit_raised zencreator money
effect_changed creativeai money
status_word_means_otherwise celebifyai breaking
refund_automatic_or_not zencreator money
repeats_no_longer_safe zencreator breaking
"""
"""Operator, provider, and what it does to old code, worked out by hand."""

PAIRS = [(*line.split()[:2], line.split()[2:]) for line in FIXED.split("\n") if line]

BaseOf = Callable[[str], Side]


@pytest.fixture(scope="session")
def base_of(tmp_path_factory: pytest.TempPathFactory) -> BaseOf:
    """The sides of the real specs, each made once."""
    made: dict[str, Side] = {}

    def base(provider: str) -> Side:
        if provider not in made:
            folder = tmp_path_factory.mktemp(provider) / "base"
            made[provider] = side_of(real_folder(provider), folder)
        return made[provider]

    return base


@pytest.mark.parametrize(("operator", "provider", "effects"), PAIRS)
def test_what_diff_calls_grave_is_what_execution_finds(
    operator: str, provider: str, effects: list[str], base_of: BaseOf, tmp_path: Path
) -> None:
    """A breaking or money change is told exactly where a check fails, and mirrored backward."""
    made = mutant(operator, provider, 0, tmp_path)
    assert made is not None
    old = base_of(provider)
    found = judged(old, made.side)

    assert [each for each in ("breaking", "money") if found.failures.found[each]] == effects
    assert found.disagreements == []
    assert unmirrored(old, made.side) == []
    made.side.forget()


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_spec_is_like_itself(provider: str, base_of: BaseOf, tmp_path: Path) -> None:
    """Two packages of one spec do the same, and diff says nothing; no method goes untried."""
    old, new = base_of(provider), side_of(real_folder(provider), tmp_path / "again")
    pair, found = Pair(old, new), judged(old, new)

    assert pair.smallest.keys() == pair.methods.keys()
    assert found.failures.found == {"breaking": [], "money": [], "visible": []}
    assert found.changes == ()


def test_a_diff_that_keeps_silent_or_cries_wolf_is_caught() -> None:
    """The judge itself: nothing told where something broke, something told where nothing did."""
    change = Change(kind="price-up", provider="x", subject="y", old="1", new="2")
    broken, costly, fine = Failures(), Failures(), Failures()
    broken.add("breaking", "a call is refused")
    costly.add("money", "a quote is another")

    assert Judgement(failures=broken, changes=()).disagreements == [
        "missed: breaking: a call is refused"
    ]
    assert Judgement(failures=costly, changes=(change,)).disagreements == []
    assert Judgement(failures=fine, changes=(change,)).disagreements == [
        "false alarm: money: price-up y"
    ]


def test_the_docs_show_every_operator() -> None:
    """The table of the last long run lists what there is."""
    assert len(PAIRS) == 40
    assert len(OPERATORS) >= 55
    assert operators_in_docs() == set(OPERATORS)
