"""A path has no gaps: what stands in it is required, whatever a spec says of it."""

from dataclasses import replace

import pytest
from tests.change.operations import shipped, with_parameter

from ratecard.change import compare_specs


@pytest.mark.parametrize(
    ("operation", "name", "kinds"),
    [
        ("video_download", "filename", {"text-changed"}),
        ("generate", "prompt", {"parameter-now-required"}),
    ],
)
def test_what_stands_in_a_path_was_required_before(
    operation: str, name: str, kinds: set[str]
) -> None:
    """No call without it ever worked; elsewhere the same edit breaks calls."""
    spec = shipped("progressive-robot")
    optional = with_parameter(spec, operation, name, lambda each: replace(each, required=False))
    required = with_parameter(spec, operation, name, lambda each: replace(each, required=True))
    assert {each.kind for each in compare_specs(optional, required)} == kinds
    assert compare_specs(required, required) == ()
