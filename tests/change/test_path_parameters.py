"""A path has no gaps: what stands in it is required, whatever a spec says of it."""

from dataclasses import replace

import pytest

from ratecard.change import compare_specs
from ratecard.load import load_provider
from ratecard.resources import specs_folder
from ratecard.spec import Spec


def with_required(spec: Spec, operation: str, name: str, required: bool | None) -> Spec:
    """The spec with another word about one parameter."""
    endpoints = tuple(
        (
            replace(
                each,
                parameters=tuple(
                    replace(field, required=required) if field.name == name else field
                    for field in each.parameters
                ),
            )
            if each.id == operation
            else each
        )
        for each in spec.endpoints
    )
    return replace(spec, endpoints=endpoints)


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
    loaded = load_provider(specs_folder() / "progressive-robot").spec
    assert loaded is not None
    assert any(
        field.name == name
        for each in loaded.endpoints
        if each.id == operation
        for field in each.parameters
    )
    old = with_required(loaded, operation, name, False)
    new = with_required(loaded, operation, name, True)
    assert {each.kind for each in compare_specs(old, new)} == kinds
    assert compare_specs(new, new) == ()
