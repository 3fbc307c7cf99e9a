"""Spec folders as trees that can be changed, and back to YAML that our reader takes."""

import copy
import json
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TypeAlias, cast

from tests.conformance.plain_yaml import Scalar, read_yaml
from tests.conformance.spec import SPECS

Tree: TypeAlias = "Scalar | list[Tree] | dict[str, Tree]"
Group: TypeAlias = dict[str, Tree]
Folder: TypeAlias = dict[str, Group]
"""The documents of a spec folder by name of the file without its ending."""

FILES = ("provider", "types", "endpoints", "models", "prices")
"""The files of which clients are made; examples.yaml is none of them."""

PROVIDERS = sorted(file.parent.name for file in SPECS.glob("*/provider.yaml"))


def real_folder(provider: str) -> Folder:
    """A fresh copy of a spec that ships."""
    return copy.deepcopy(_read(provider))


@cache
def _read(provider: str) -> Folder:
    folder = {name: read_yaml(SPECS / provider / f"{name}.yaml") for name in FILES}
    return cast("Folder", {name: each for name, each in folder.items() if each})


def write_folder(folder: Folder, target: Path) -> None:
    """Write the files of a spec folder; texts are quoted, so that nothing is read as another."""
    target.mkdir(parents=True)
    for name, document in folder.items():
        (target / f"{name}.yaml").write_text(written(document) + "\n", encoding="utf-8")


def written(tree: Tree) -> str:
    """A tree as YAML in flow style."""
    match tree:
        case None:
            return "null"
        case bool():
            return str(tree).lower()
        case int() | Decimal():
            return format(tree, "f") if isinstance(tree, Decimal) else str(tree)
        case str():
            return json.dumps(tree, ensure_ascii=False)
        case list():
            return "[" + ", ".join(map(written, tree)) + "]"
        case dict():
            pairs = (f"{written(key)}: {written(value)}" for key, value in tree.items())
            return "{" + ", ".join(pairs) + "}"


def group(tree: Tree) -> Group:
    """A tree as a mapping: the same object, empty for nothing."""
    if tree is None:
        return {}
    assert isinstance(tree, dict), tree
    return tree


def inside(parent: Group, *names: str) -> Group:
    """The mapping below `names`, made where it is not there."""
    for name in names:
        below = parent.setdefault(name, {})
        assert isinstance(below, dict), below
        parent = below
    return parent


def sequence(tree: Tree) -> list[Tree]:
    """A tree as a list: the same object where it is one, a list of one for a single value."""
    if isinstance(tree, list):
        return tree
    return [] if tree is None else [tree]


def word(tree: Tree) -> str:
    """A tree as the text that it is."""
    assert isinstance(tree, str), tree
    return tree


def groups_of(tree: Tree) -> list[Group]:
    """The mappings of a list."""
    return [group(each) for each in sequence(tree)]


def named_groups(tree: Tree) -> list[tuple[str, Group]]:
    """The named mappings of a mapping."""
    return [(name, group(each)) for name, each in group(tree).items()]


def numbers_in(tree: Tree) -> Iterator[Decimal]:
    """Every number of a tree, also those inside its texts' words."""
    match tree:
        case bool() | None:
            return
        case int() | Decimal():
            yield Decimal(tree)
        case str():
            for part in tree.replace("(", " ").replace(")", " ").replace(",", " ").split():
                if part.rstrip(":").replace(".", "", 1).isdigit():
                    yield Decimal(part.rstrip(":"))
        case list():
            for each in tree:
                yield from numbers_in(each)
        case dict():
            for each in tree.values():
                yield from numbers_in(each)
