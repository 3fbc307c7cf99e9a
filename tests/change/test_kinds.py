"""Every kind of change: an edit that shows it, the same backward, and one that only looks alike.

A case edits the spec in tests/cases/changes/base; `changes` are all that the edit changes.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

import pytest
import yaml

from ratecard.change import KINDS, Change, compare_specs, mirrored, sort_changes
from ratecard.load import load_provider
from ratecard.spec import Spec

CASES = Path(__file__).parents[1] / "cases" / "changes"
BASE = CASES / "base" / "studio"
NAMES = sorted(each.name for each in CASES.iterdir() if each.name != "base")
WITHOUT_CASE = {"provider-added", "provider-removed"}

Listed: TypeAlias = tuple[str, str, str | None, str | None]
"""Kind, subject, old and new value."""


@dataclass(frozen=True)
class Edit:
    """A text of a spec file and what stands there instead."""

    file: str
    old: str
    new: str


@dataclass(frozen=True)
class Case:
    """Edits, all the changes that they make, and edits that are of another kind."""

    edits: tuple[Edit, ...]
    changes: set[Listed]
    near: tuple[Edit, ...]


def case(name: str) -> Case:
    """The case of a kind."""
    text = (CASES / name / "case.yaml").read_text(encoding="utf-8")
    edits: dict[str, list[dict[str, str]]] = yaml.safe_load(text)
    listed: dict[str, list[Listed]] = yaml.safe_load(text)
    return Case(
        edits=tuple(Edit(**each) for each in edits["edits"]),
        changes={(kind, subject, old, new) for kind, subject, old, new in listed["changes"]},
        near=tuple(Edit(**each) for each in edits["near"]),
    )


@cache
def edited(edits: tuple[Edit, ...]) -> Spec:
    """The base with texts replaced; each stands there exactly once."""
    texts = {file.name: file.read_text(encoding="utf-8") for file in BASE.glob("*.yaml")}
    for edit in edits:
        assert texts[edit.file].count(edit.old) == 1, edit.old
        texts[edit.file] = texts[edit.file].replace(edit.old, edit.new)
    with TemporaryDirectory() as folder:
        target = Path(folder) / "studio"
        target.mkdir()
        for name, text in texts.items():
            (target / name).write_text(text, encoding="utf-8")
        loaded = load_provider(target)
    assert loaded.spec is not None, loaded.findings
    return loaded.spec


def parts(changes: tuple[Change, ...]) -> set[Listed]:
    """Changes without their places."""
    return {(each.kind, each.subject, each.old, each.new) for each in changes}


@pytest.mark.parametrize("name", NAMES)
def test_an_edit_shows_its_kind_and_nothing_else(name: str) -> None:
    """The changes are those that the case lists, and each stands somewhere on both sides."""
    wanted = case(name)
    changes = compare_specs(edited(()), edited(wanted.edits))
    assert parts(changes) == wanted.changes
    assert name in {each.kind for each in changes}
    assert all(each.old_position or each.new_position for each in changes)


@pytest.mark.parametrize("name", NAMES)
def test_the_edit_backward_is_the_mirror(name: str) -> None:
    """Old and new change places, and the kind becomes its mirror."""
    before, after = edited(()), edited(case(name).edits)
    forward, backward = compare_specs(before, after), compare_specs(after, before)
    assert parts(backward) == parts(sort_changes(map(mirrored, forward)))


@pytest.mark.parametrize("name", NAMES)
def test_what_looks_alike_is_another_kind(name: str) -> None:
    """The near edit is valid and does not show the kind."""
    near = case(name).near
    changes = compare_specs(edited(()), edited(near))
    assert near
    assert name not in {each.kind for each in changes}


def test_every_kind_has_a_case_or_is_the_mirror_of_one() -> None:
    """No kind goes untried."""
    tried = {*NAMES, *(KINDS[name].mirror for name in NAMES), *WITHOUT_CASE}
    assert set(KINDS) == tried


def test_a_mirror_of_a_mirror_is_the_kind() -> None:
    """Reading backward twice is reading forward."""
    assert all(KINDS[KINDS[kind].mirror].mirror == kind for kind in KINDS)
