"""Random damage to real specs: loading gives findings or a Spec, never an exception.

Text is cut, doubled, swapped and overwritten; trees lose, gain, exchange and retype values.
"""

import json
import random
import shutil
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ratecard.findings import format_finding
from ratecard.load import load_provider, provider_ids
from ratecard.read import read_file
from ratecard.spec import JsonScalar, JsonValue

HERE = Path(__file__).parent
SPECS = HERE.parent / "specs"
SMALL = [HERE / "cases" / "minimal" / "acme", HERE / "cases" / "minimal" / "tiny"]
REAL = [SPECS / name for name in provider_ids(SPECS)]
WORDS = ("&a", "*a", "!!x", "{", "}", "[", "]", ": ", "- ", "\t", '"', "'", "|", ">", "#", "---\n")
BYTES = (b"\x00", b"\xff", b"\xe2\x80\xae", b"\r", b"\xef\xbb\xbf", b"\xed\xa0\x80")
STRANGE: tuple[JsonScalar, ...] = (None, True, 0, -1, 10**30, Decimal("0.5"), "", "x", "$ref", "if")
Tree: TypeAlias = "JsonScalar | list[Tree] | dict[str, Tree]"


@cache
def content(folder: Path) -> dict[str, bytes]:
    """The files of a spec folder."""
    return {file.name: file.read_bytes() for file in sorted(folder.glob("*.yaml"))}


def load(folder: Path, changed: dict[str, bytes], temporary: Path) -> None:
    """Load a damaged folder; whatever is wrong with it must have a place, a code and a message."""
    target = temporary / folder.name
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    for name, data in {**content(folder), **changed}.items():
        (target / name).write_bytes(data)
    loaded = load_provider(target)
    assert (loaded.spec is None) == bool(loaded.findings)
    for finding in loaded.findings:
        assert finding.position.line >= 1
        assert finding.position.column >= 1
        lines = format_finding(finding).split("\n")
        assert all(line.isprintable() for line in lines)
        assert len(lines) == 1 + len(finding.related) + bool(finding.hint)


def damaged_text(chance: random.Random, data: bytes) -> bytes:
    """Cut, double, swap or overwrite a piece of a text."""
    start = chance.randrange(len(data))
    end = min(len(data), start + chance.choice((1, 3, 10, 80)))
    piece = data[start:end]
    match chance.randrange(6):
        case 0:
            return data[:start]
        case 1:
            return data[:start] + data[end:]
        case 2:
            return data[:end] + piece + data[end:]
        case 3:
            other = chance.randrange(len(data))
            return data[:start] + data[other : other + len(piece)] + data[end:]
        case 4:
            return data[:start] + chance.choice(WORDS).encode() + data[start:]
        case _:
            return data[:start] + chance.choice(BYTES) + data[start:]


def thawed(value: JsonValue) -> Tree:
    """A tree that can be changed."""
    if isinstance(value, tuple):
        return [thawed(each) for each in value]
    if isinstance(value, str | int | Decimal) or value is None:
        return value
    return {key: thawed(each) for key, each in value.items()}


def containers(tree: Tree) -> list[list[Tree] | dict[str, Tree]]:
    """All lists and groups of a tree that hold something."""
    if not isinstance(tree, list | dict) or not tree:
        return []
    below = tree if isinstance(tree, list) else list(tree.values())
    return [tree, *(inner for each in below for inner in containers(each))]


def damage_tree(chance: random.Random, tree: Tree) -> None:
    """Delete, exchange, double or retype one value of a tree."""
    groups = containers(tree)
    group, other = chance.choice(groups), chance.choice(groups)
    if isinstance(group, list):
        index = chance.randrange(len(group))
        group[index] = replacement(chance, group[index], other)
    else:
        key = chance.choice(list(group))
        if chance.random() < 0.3:
            group[key + chance.choice(("s", "-x", " ", "[]"))] = group.pop(key)
        else:
            group[key] = replacement(chance, group[key], other)


def replacement(chance: random.Random, old: Tree, other: Tree) -> Tree:
    """Another value: a strange one, a part of the same spec, or the old one wrapped."""
    wrap: Callable[[Tree], Tree] = chance.choice(
        (
            lambda _: chance.choice(STRANGE),
            lambda _: other,
            lambda each: [each],
            lambda each: {"x": each},
        )
    )
    copied: Tree = json.loads(json.dumps(wrap(old), default=str))
    return copied


def check_text(folder: Path, seed: int, temporary: Path) -> None:
    """Damage the text of one file up to three times."""
    chance = random.Random(seed)
    name = chance.choice(list(content(folder)))
    data = content(folder)[name]
    for _ in range(chance.randint(1, 3)):
        data = damaged_text(chance, data or b"x")
    load(folder, {name: data}, temporary)


def check_tree(folder: Path, seed: int, temporary: Path) -> None:
    """Damage the tree of one file up to four times and write it as flow YAML."""
    chance = random.Random(seed)
    name = chance.choice(list(content(folder)))
    tree = thawed(read_file(folder / name, name).data)
    for _ in range(chance.randint(1, 4)):
        damage_tree(chance, tree)
    load(folder, {name: json.dumps(tree, default=str).encode()}, temporary)


SCALE = max(1, settings().max_examples // 50)
"""How many times more mutants than the sample of `make test` are tried."""

SEEDS = st.integers(min_value=0, max_value=2**32)


@pytest.mark.parametrize("check", [check_text, check_tree])
@pytest.mark.parametrize("folder", SMALL, ids=lambda folder: folder.name)
def test_damaged_small_specs_never_raise(
    folder: Path, check: Callable[[Path, int, Path], None], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A hundred mutants of each kind, of specs that use most features."""
    temporary = tmp_path_factory.mktemp("mutants")

    @given(SEEDS)
    @settings(max_examples=100 * SCALE)
    def check_seed(seed: int) -> None:
        check(folder, seed, temporary)

    check_seed()


@pytest.mark.parametrize("check", [check_text, check_tree])
@pytest.mark.parametrize("folder", REAL, ids=lambda folder: folder.name)
def test_damaged_real_specs_never_raise(
    folder: Path, check: Callable[[Path, int, Path], None], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Some mutants of each spec that ships; `make prove` runs many."""
    temporary = tmp_path_factory.mktemp("mutants")

    @given(SEEDS)
    @settings(max_examples=15 * SCALE)
    def check_seed(seed: int) -> None:
        check(folder, seed, temporary)

    check_seed()
