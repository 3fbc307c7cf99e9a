"""Answers that the docs describe no longer, or for the first time."""

from dataclasses import replace

import pytest
from tests.change.operations import shipped, with_operation

from ratecard.change import compare_specs


@pytest.mark.parametrize(
    ("provider", "operation", "kind"),
    [
        # The method gives one entry after the other, and the docs never said what an entry is.
        ("celebifyai", "list_videos", "answer-detail-changed"),
        ("zencreator", "get_generation", "answer-changed"),
    ],
)
def test_code_breaks_where_the_method_gave_something_typed(
    provider: str, operation: str, kind: str
) -> None:
    """Where the annotation stays what it was, only the emulator and the document know less."""
    old = shipped(provider)
    new = with_operation(old, operation, lambda each: replace(each, response=None))
    for pair in ((old, new), (new, old)):
        assert {each.kind for each in compare_specs(*pair)} == {kind}
