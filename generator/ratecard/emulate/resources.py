"""Resources: the things that operations add, change and delete, each within its owner."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count

from ratecard.emulate.charges import number
from ratecard.emulate.identifiers import Identifiers
from ratecard.emulate.roles import Collection, Role, bare, roles_of
from ratecard.price import quote
from ratecard.spec import Endpoint, Model, Spec
from ratecard_runtime.json_value import JsonValue

_MOST_MADE = 1000
_IN_CATALOGUE = 45


@dataclass(slots=True, kw_only=True, eq=False)
class Thing:
    """One thing of a collection. `number` rises with every thing that is added anywhere.

    `values` are what callers gave and actions changed; `shelves` hold the things within it, by
    the path of their collection. `job` is the id of the job that made it, if one did.
    """

    id: int | str
    number: int
    values: dict[str, JsonValue]
    job: str | None = None
    shelves: dict[str, "Shelf"] = field(default_factory=dict[str, "Shelf"])


Shelf = dict[str, Thing]
"""The things of one collection of one owner by their id, in their order."""


class Resources:
    """All things of one account."""

    def __init__(self, spec: Spec, identifiers: Identifiers) -> None:
        """Start with what the spec says is always there."""
        self._spec = spec
        self._identifiers = identifiers
        self._numbers = count(1)
        self._shelves: dict[str, Shelf] = {}
        self._singles: dict[str, dict[str, JsonValue]] = {}

    @cached_property
    def roles(self) -> Mapping[str, Role]:
        """What each operation does to things, by the operation's id."""
        return roles_of(self._spec)

    @cached_property
    def makers(self) -> Mapping[str, tuple[Collection, ...]]:
        """The collections that get a thing of each accepted call or finished job.

        By the operation's id. Lists whose entries are the jobs themselves are not among them.
        """
        found: dict[str, tuple[Collection, ...]] = {}
        for endpoint, role in self._lists():
            if role.collection.path in self.lists_of_jobs:
                continue
            for maker in endpoint.collection.made_by if endpoint.collection else ():
                found[maker] = (*found.get(maker, ()), role.collection)
        return found

    @cached_property
    def lists_of_jobs(self) -> frozenset[str]:
        """The paths of collections whose things are read as the states of jobs are."""
        told = {job.status_operation for job in self._spec.provider.jobs}
        paths = (bare(each.path) for each in self._spec.endpoints if each.id in told)
        return frozenset(each.removesuffix("/{}") for each in paths)

    def shelf(self, collection: Collection, path: Mapping[str, str]) -> Shelf | None:
        """Where the things of a collection are kept, None where its owner does not exist."""
        if collection.parent is None:
            return self._opened(self._shelves, collection)
        owners = self.shelf(collection.parent, path)
        owner = owners.get(path[collection.ids[-1]]) if owners is not None else None
        return self._opened(owner.shelves, collection) if owner else None

    def single(self, collection: Collection) -> dict[str, JsonValue]:
        """The values of a thing that there is once."""
        return self._singles.setdefault(collection.path, {})

    def within(self, collection: Collection) -> Iterator[Collection]:
        """The collections that each thing of a collection has of its own."""
        seen = {role.collection.path: role.collection for role in self.roles.values()}
        yield from (each for each in seen.values() if each.parent == collection)

    def add(self, shelf: Shelf, collection: Collection, values: Mapping[str, JsonValue]) -> Thing:
        """Put a new thing on a shelf."""
        new = Thing(id=self._new_id(collection), number=next(self._numbers), values=dict(values))
        shelf[str(new.id)] = new
        return new

    def make(
        self, collection: Collection, values: Mapping[str, JsonValue], job: str | None = None
    ) -> None:
        """Add what an operation made; the oldest goes when there are very many."""
        shelf = self.shelf(collection, {})
        if shelf is None:
            return
        self.add(shelf, collection, values).job = job
        if len(shelf) > _MOST_MADE:
            del shelf[next(iter(shelf))]

    def copy(self, thing: Thing, shelf: Shelf, collection: Collection) -> Thing:
        """Put a copy of a thing, and of all within it, on a shelf."""
        new = self.add(shelf, collection, thing.values)
        for inner in self.within(collection):
            copies = self._opened(new.shelves, inner)
            copies.clear()
            for each in list(thing.shelves.get(inner.path, {}).values()):
                self.copy(each, copies, inner)
        return new

    def _lists(self) -> Iterator[tuple[Endpoint, Role]]:
        for endpoint in self._spec.endpoints:
            role = self.roles.get(endpoint.id)
            if role and role.action == "list":
                yield endpoint, role

    def _opened(self, shelves: dict[str, Shelf], collection: Collection) -> Shelf:
        shelf = shelves.get(collection.path)
        if shelf is None:
            shelf = shelves[collection.path] = {}
            self._fill(shelf, collection)
        return shelf

    def _fill(self, shelf: Shelf, collection: Collection) -> None:
        """Put on a new shelf what no operation adds."""
        lists = [each for each, role in self._lists() if role.collection == collection]
        stated = next((each.collection for each in lists if each.collection), None)
        if stated and stated.models:
            for model in self._spec.models:
                if model.kind in stated.models:
                    shelf[model.id] = self._of_model(model, stated.price)
            return
        adds = any(r.action == "create" and r.collection == collection for r in self.roles.values())
        if adds or stated or not lists:
            return
        for _ in range(_IN_CATALOGUE if lists[0].paging else 1):
            self.add(shelf, collection, {})

    def _of_model(self, model: Model, price: str | None) -> Thing:
        values: dict[str, JsonValue] = {"name": model.name, "type": model.kind}
        if price is not None:
            quoted = quote(self._spec, model.id, {})
            values[price] = number(quoted.credits) if quoted.credits is not None else None
        return Thing(id=model.id, number=next(self._numbers), values=values)

    def _new_id(self, collection: Collection) -> int | str:
        """A number, or a text where the docs say that the ids of these things are texts."""
        if self._has_text_ids(collection):
            return self._identifiers.new(collection.name)
        return self._identifiers.number(collection.path)

    def _has_text_ids(self, collection: Collection) -> bool:
        for endpoint in self._spec.endpoints:
            role = self.roles.get(endpoint.id)
            if role is None or role.thing is None or role.collection != collection:
                continue
            for each in endpoint.parameters:
                if each.name == role.thing:
                    return each.schema.get("type") == "string"
        return False
