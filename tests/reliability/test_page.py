"""docs/reliability.md says what the tests hold."""

import re
from pathlib import Path

import pytest
from tests.reliability.elsewhere import ELSEWHERE
from tests.reliability.matrix import cells
from tests.reliability.page import BEGIN, END, PAGE, tables
from tests.reliability.table import TABLE

ROOT = Path(__file__).parents[2]


def page() -> str:
    return PAGE.read_text(encoding="utf-8")


def test_the_page_prints_the_matrix(pytestconfig: pytest.Config) -> None:
    """Otherwise `--rewrite-golden` prints it anew."""
    before, _, rest = page().partition(BEGIN)
    printed, _, after = rest.partition(END)
    if pytestconfig.getoption("--rewrite-golden"):
        PAGE.write_text(f"{before}{BEGIN}\n{tables()}\n{END}{after}", encoding="utf-8")
    else:
        assert printed == f"\n{tables()}\n"


def test_every_fault_of_the_list_is_held_or_has_a_reason() -> None:
    faults = [row.fault for row in TABLE] + [held.fault for held in ELSEWHERE]
    assert set(faults) == {f"F{number}" for number in range(1, 41)}
    assert all(held.tests or held.reason for held in ELSEWHERE)


@pytest.mark.parametrize("test", sorted({test for held in ELSEWHERE for test in held.tests}))
def test_a_test_that_the_page_names_is_there(test: str) -> None:
    file, _, name = test.partition("::")
    assert f"def {name}(" in (ROOT / file).read_text(encoding="utf-8")


def test_the_results_are_those_of_all_cells() -> None:
    """The run that the page tells of, with its date and commit, had as many cells as there are."""
    found = re.search(
        r"^(\d{4}-\d\d-\d\d), commit [0-9a-f]{7,}: all (\d+) cells ", page(), re.MULTILINE
    )
    assert found is not None
    assert int(found[2]) == len(cells())
