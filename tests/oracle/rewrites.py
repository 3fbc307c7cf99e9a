"""Rewrites without meaning: the same spec in other words, orders, files and styles."""

import random
from collections.abc import Callable
from decimal import Decimal
from itertools import zip_longest
from pathlib import Path
from typing import TypeAlias

import yaml
from tests.conformance.spec import SPECS, python_name
from tests.oracle.operators import cards, endpoints, models
from tests.oracle.trees import (
    Folder,
    Group,
    Tree,
    group,
    groups_of,
    inside,
    named_groups,
    real_folder,
    sequence,
)

from ratecard.change import compare_specs
from ratecard.load import load_provider

Rewrite: TypeAlias = Callable[[Folder, random.Random], None]

REWRITES: dict[str, Rewrite] = {}
"""Every rewrite of trees by its name; the text itself varies with each."""

_STRING = "tag:yaml.org,2002:str"


def rewrite(made: Rewrite) -> Rewrite:
    """Register a rewrite under the name of its function."""
    REWRITES[made.__name__] = made
    return made


@rewrite
def keys_shuffled(folder: Folder, chance: random.Random) -> None:
    """Every mapping lists its keys in another order."""

    def shuffle(tree: Tree) -> None:
        if isinstance(tree, dict):
            pairs = list(tree.items())
            chance.shuffle(pairs)
            tree.clear()
            tree.update(pairs)
        for each in tree.values() if isinstance(tree, dict) else sequence_of(tree):
            shuffle(each)

    for document in folder.values():
        shuffle(document)


def sequence_of(tree: Tree) -> list[Tree]:
    """The items of a list; a single value has none."""
    return tree if isinstance(tree, list) else []


@rewrite
def models_reordered(folder: Folder, _: random.Random) -> None:
    """Models and rate cards stand in the opposite order."""
    for name, key in (("models", "models"), ("prices", "prices")):
        sequence(folder.get(name, {}).get(key)).reverse()


@rewrite
def values_reordered(folder: Folder, _: random.Random) -> None:
    """Listed values of shared fields stand in the opposite order, where none is sent by index."""
    for field in groups_of(list(group(folder.get("types", {}).get("fields")).values())):
        if "index" not in str(field.get("send")) and "index" not in str(folder.get("models")):
            sequence_of(field.get("enum")).reverse()


@rewrite
def rows_reordered(folder: Folder, chance: random.Random) -> None:
    """Rows of rate cards stand in another order, but for a last one that takes the rest."""
    for card in cards(folder):
        rows = sequence(card.get("rows"))
        if "else" not in str(rows):
            chance.shuffle(rows)


@rewrite
def cells_written_as_rows(folder: Folder, _: random.Random) -> None:
    """A list in a key cell becomes a row for each of its values."""
    for card in cards(folder):
        if "rows" in card:
            rows: list[Tree] = []
            for row in map(sequence, sequence(card["rows"])):
                lists = [at for at, cell in enumerate(row) if isinstance(cell, list)]
                at = lists[0] if lists else 0
                cells = sequence(row[at]) if lists else [row[at]]
                rows += [[*row[:at], each, *row[at + 1 :]] for each in cells]
            card["rows"] = rows


@rewrite
def prices_written_as_sums(folder: Folder, _: random.Random) -> None:
    """The one number of a card becomes a sum that gives it."""
    for card in cards(folder):
        for key in ("credits", "amount"):
            if isinstance(card.get(key), int | Decimal):
                card[key] = f"{card[key]} + 0"


@rewrite
def numbers_spelled_otherwise(folder: Folder, _: random.Random) -> None:
    """`15` becomes `15.0` in rate cards and bounds."""
    for card in cards(folder):
        columns = [str(each) for each in sequence(card.get("columns")) if isinstance(each, str)]
        for row in map(sequence_of, sequence(card.get("rows"))):
            row[:] = [
                _with_a_nought(each) if name in ("credits", "amount") else each
                for name, each in zip_longest(columns, row)
            ]
        for key in ("credits", "amount"):
            card.update({key: _with_a_nought(card[key])} if key in card else {})
    for model in models(folder):
        for field in groups_of(list(group(model.get("fields")).values())):
            for key in ("minimum", "maximum"):
                field.update({key: _with_a_nought(field[key])} if key in field else {})


def _with_a_nought(tree: Tree) -> Tree:
    is_whole = isinstance(tree, int) and not isinstance(tree, bool)
    return Decimal(f"{tree}.0") if is_whole else tree


@rewrite
def fields_shared(folder: Folder, chance: random.Random) -> None:
    """Fields of models move to types.yaml and are referred to."""
    shared = inside(folder.setdefault("types", {}), "fields")
    for number, model in enumerate(models(folder)):
        described = group(model.get("fields"))
        for name, field in named_groups(described):
            if "$ref" not in field and chance.random() < 0.3:
                shared[f"shared_{number}_{name}"] = field
                described[name] = {"$ref": f"shared_{number}_{name}"}


@rewrite
def fields_written_out(folder: Folder, _: random.Random) -> None:
    """Shared fields are written out where they are used, and no longer shared."""
    shared = group(folder.get("types", {}).get("fields"))
    owners: list[Group] = [group(each.get("fields")) for each in _all_models(folder)]
    owners += [group(each.get("parameters")) for _, each in endpoints(folder)]
    owners.append(group(folder["provider"].get("client_fields")))
    for described in owners:
        for name, field in named_groups(described):
            described[name] = _whole(field, shared)
    folder.get("types", {}).pop("fields", None)


def _all_models(folder: Folder) -> list[Group]:
    return groups_of(folder.get("models", {}).get("models"))


def _whole(field: Group, shared: Group) -> Group:
    while isinstance(name := field.get("$ref"), str) and not name.startswith("#"):
        own = {key: each for key, each in field.items() if key != "$ref"}
        field = {**group(shared[name]), **own}
    return field


@rewrite
def places_spelled_out(folder: Folder, _: random.Random) -> None:
    """Fields name the place to which they go anyway, as a list of one."""
    shared = group(folder.get("types", {}).get("fields"))
    wire = str(inside(folder["provider"], "wire").get("default", "body"))
    for model in models(folder):
        default = str(group(model.get("wire")).get("default", wire))
        for name, field in named_groups(model.get("fields")):
            if not {"send", "in"} & _whole(field, shared).keys():
                field["send"] = [f"{default}.{name}"]


@rewrite
def names_spelled_out(folder: Folder, _: random.Random) -> None:
    """Arguments are named as they would be anyway."""
    shared = group(folder.get("types", {}).get("fields"))
    for model in models(folder):
        for name, field in named_groups(model.get("fields")):
            if "python" not in _whole(field, shared):
                field["python"] = python_name(name)
        if "alias_of" not in model:
            model.setdefault("python", python_name(str(model["id"])))


@rewrite
def single_items_listed(folder: Folder, _: random.Random) -> None:
    """A card of one item names it in a list of one."""
    for card in cards(folder):
        card["of"] = list(sequence(card["of"]))


@rewrite
def nothing_but_style(_: Folder, __: random.Random) -> None:
    """Only quotes, flow and block style, comments, widths and blank lines differ."""


def rewritten(provider: str, seed: int, target: Path) -> tuple[str, ...]:
    """Write a spec anew to `target`; returns the names of the rewrites that it went through."""
    chance = random.Random(f"{provider} {seed}")
    folder = real_folder(provider)
    names = list(REWRITES)
    chosen = [names[seed % len(names)], *chance.sample(names, chance.randint(0, 3))]
    for name in dict.fromkeys(chosen):
        REWRITES[name](folder, chance)
    target.mkdir(parents=True)
    for name, document in folder.items():
        (target / f"{name}.yaml").write_text(_styled(document, chance), encoding="utf-8")
    return tuple(dict.fromkeys(chosen))


def rewrite_findings(provider: str, seed: int, target: Path) -> tuple[tuple[str, ...], list[str]]:
    """The rewrites that a spec went through, and what `ratecard diff` says of it: nothing."""
    names = rewritten(provider, seed, target / provider)
    old, new = load_provider(SPECS / provider), load_provider(target / provider)
    assert old.spec is not None
    assert new.spec is not None, (names, new.findings)
    return names, [f"{each.kind} {each.subject}" for each in compare_specs(old.spec, new.spec)]


def _styled(document: Group, chance: random.Random) -> str:
    """A document in a style of its own, with comments between its lines."""
    flow, quote = chance.choice((True, False, None)), chance.choice(("'", '"', ">", "|"))
    # The stubs of PyYAML leave these untyped.
    text = yaml.serialize(  # pyright: ignore[reportUnknownMemberType]
        _node(document, flow, quote),
        Dumper=yaml.SafeDumper,
        width=chance.choice((40, 100, 1000)),
        indent=chance.choice((2, 4)),
        allow_unicode=True,
    )
    comment = chance.choice(("", "# written anew\n\n", "\n# prices: [1, 2]\n"))
    return f"{comment}{text}{comment}"


def _node(tree: Tree, flow: bool | None, quote: str) -> yaml.Node:
    match tree:
        case dict():
            pairs = [
                (_node(key, flow, '"'), _node(each, flow, quote)) for key, each in tree.items()
            ]
            return yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=flow)
        case list():
            items = [_node(each, flow, quote) for each in tree]
            return yaml.SequenceNode("tag:yaml.org,2002:seq", items, flow_style=flow)
        case str():
            is_block = quote in (">", "|") and (flow is not False or " " not in tree)
            return yaml.ScalarNode(_STRING, tree, style='"' if is_block else quote)
        case None:
            return yaml.ScalarNode("tag:yaml.org,2002:null", "null")
        case bool():
            return yaml.ScalarNode("tag:yaml.org,2002:bool", str(tree).lower())
        case int():
            return yaml.ScalarNode("tag:yaml.org,2002:int", str(tree))
        case Decimal():
            return yaml.ScalarNode("tag:yaml.org,2002:float", format(tree, "f"))
