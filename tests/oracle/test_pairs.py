"""Forty changes of real specs: what diff calls breaking or money is what breaks or costs.

`python -m tests.oracle` (a part of `make prove`) judges 500 pairs by all operators.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.oracle.judge import judged, unmirrored
from tests.oracle.operators import OPERATORS
from tests.oracle.pairs import mutant
from tests.oracle.results import operators_in_docs
from tests.oracle.sides import Side, side_of
from tests.oracle.trees import PROVIDERS, real_folder

FIXED = """
required_field_added celebifyai
optional_field_added celebifyai
optional_field_removed zencreator
argument_renamed creativeai
field_made_required celebifyai
field_made_optional zencreator
value_added zencreator
value_removed zencreator
values_listed creativeai
type_widened zencreator
type_narrowed celebifyai
upper_bound_raised celebifyai
upper_bound_lowered celebifyai
default_changed zencreator
rule_added zencreator
rule_removed zencreator
place_moved celebifyai
sent_value_changed cliprise
constant_added creativeai
encoding_changed cliprise
model_removed celebifyai
model_added creativeai
operation_removed creativeai
path_changed celebifyai
key_travels_otherwise celebifyai
client_field_added creativeai
answer_field_removed creativeai
answer_field_made_certain creativeai
answer_text_becomes_number creativeai
answer_value_added celebifyai
cell_raised celebifyai
cell_becomes_range zencreator
price_withheld celebifyai
rounding_changed progressive-robot
count_forgotten celebifyai
measured_limit_raised zencreator
effect_changed creativeai
status_word_means_otherwise celebifyai
refund_automatic_or_not zencreator
repeats_no_longer_safe zencreator
"""
PAIRS = [line.split() for line in FIXED.split("\n") if line]

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


@pytest.mark.parametrize(("operator", "provider"), PAIRS)
def test_what_diff_calls_grave_is_what_execution_finds(
    operator: str, provider: str, base_of: BaseOf, tmp_path: Path
) -> None:
    """A breaking or money change is told exactly where a check fails, and mirrored backward."""
    made = mutant(operator, provider, 0, tmp_path)
    assert made is not None
    old = base_of(provider)

    assert judged(old, made.side).disagreements == []
    assert unmirrored(old, made.side) == []
    made.side.forget()


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_spec_is_like_itself(provider: str, base_of: BaseOf, tmp_path: Path) -> None:
    """Two packages of one spec do the same, and diff says nothing."""
    found = judged(base_of(provider), side_of(real_folder(provider), tmp_path / "again"))

    assert found.failures.found == {"breaking": [], "money": [], "visible": []}
    assert found.changes == ()


def test_the_docs_show_every_operator() -> None:
    """The table of the last long run lists what there is."""
    assert len(PAIRS) == 40
    assert len(OPERATORS) >= 55
    assert operators_in_docs() == set(OPERATORS)
