"""Rewrites of real specs without meaning: diff says nothing.

`python -m tests.oracle` (a part of `make prove`) tries 100 of them.
"""

from pathlib import Path

import pytest
from tests.oracle.rewrites import REWRITES, rewrite_findings
from tests.oracle.trees import PROVIDERS


@pytest.mark.parametrize("seed", range(len(REWRITES)))
def test_a_rewrite_without_meaning_changes_nothing(seed: int, tmp_path: Path) -> None:
    """Every rewrite once, each on another provider and in another style."""
    names, changes = rewrite_findings(PROVIDERS[seed % len(PROVIDERS)], seed, tmp_path)

    assert names[0] == list(REWRITES)[seed]
    assert changes == []
