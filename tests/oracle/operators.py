"""Mutation operators: each changes one thing of a spec in place, and knows nothing of findings."""

import copy
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from tests.oracle.trees import Folder, Group, Tree, group, groups_of, named_groups, sequence, word

Mutation: TypeAlias = Callable[[Folder, random.Random], str | None]
"""Changes a folder and says where, or None where it finds nothing to change."""

OPERATORS: dict[str, Mutation] = {}
"""Every operator by its name."""


class NotHereError(Exception):
    """The spec has nothing that the operator could change."""


def operator(mutation: Mutation) -> Mutation:
    """Register an operator under the name of its function."""
    OPERATORS[mutation.__name__] = mutation
    return mutation


@dataclass(frozen=True, kw_only=True)
class Target:
    """A field of a model or a parameter of an operation; `own` is whole, without references."""

    owner: Group
    fields: Group
    name: str
    own: Group
    where: str

    @property
    def kinds(self) -> set[str]:
        """Its JSON types."""
        return {word(each) for each in sequence(self.own.get("type"))}


def fields(folder: Folder, *, only: str = "") -> Iterator[tuple[Group, str, str]]:
    """Each mapping of fields, the id of what it belongs to, and its kind."""
    if only != "operations":
        for model in groups_of(folder.get("models", {}).get("models")):
            if "fields" in model and "operation" in model:
                yield model, "fields", f"model {model['id']}"
    if only != "models":
        for name, endpoint in named_groups(folder["endpoints"]["endpoints"]):
            if "parameters" in endpoint:
                yield endpoint, "parameters", f"operation {name}"


def target(
    folder: Folder,
    chance: random.Random,
    fits: Callable[[Target], bool],
    *,
    only: str = "",
) -> Target:
    """A random field that fits; its own copy of a shared field is put in its place."""
    shared = group(folder.get("types", {}).get("fields"))
    found: list[Target] = []
    for owner, key, where in fields(folder, only=only):
        described = group(owner[key])
        for name, each in named_groups(described):
            whole = Target(
                owner=owner,
                fields=described,
                name=name,
                own=whole_field(each, shared),
                where=f"{where}.{name}",
            )
            if fits(whole):
                found.append(whole)
    if not found:
        raise NotHereError
    chosen = chance.choice(found)
    chosen.fields[chosen.name] = chosen.own
    return chosen


def whole_field(field: Group, shared: Group) -> Group:
    """A field with the shared field that it starts from put in; its own keys win."""
    merged = copy.deepcopy(field)
    while isinstance(reference := merged.get("$ref"), str) and not reference.startswith("#"):
        del merged["$ref"]
        merged = {**copy.deepcopy(group(shared[reference])), **merged}
    return merged


def pick(chance: random.Random, found: list[Group]) -> Group:
    """One of several mappings."""
    if not found:
        raise NotHereError
    return chance.choice(found)


def models(folder: Folder) -> list[Group]:
    """The models that can be called."""
    listed = groups_of(folder.get("models", {}).get("models"))
    return [each for each in listed if "operation" in each]


def endpoints(folder: Folder) -> list[tuple[str, Group]]:
    """The operations."""
    return named_groups(folder["endpoints"]["endpoints"])


def cards(folder: Folder) -> list[Group]:
    """The rate cards."""
    return groups_of(folder.get("prices", {}).get("prices"))


def provider(folder: Folder) -> Group:
    """The content of provider.yaml."""
    return folder["provider"]


def number(tree: Tree) -> Decimal:
    """A tree as the number that it is."""
    assert isinstance(tree, int | Decimal)
    return Decimal(tree)


def is_listed(each: Target) -> bool:
    """Whether a field lists several values."""
    return len(sequence(each.own.get("enum"))) > 1


def flat_card(folder: Folder, chance: random.Random) -> tuple[Group, str]:
    """A card of one plain price, and the key that holds it."""
    found = [
        (card, key)
        for card in cards(folder)
        for key in ("credits", "amount")
        if isinstance(card.get(key), int | Decimal)
    ]
    if not found:
        raise NotHereError
    return chance.choice(found)
