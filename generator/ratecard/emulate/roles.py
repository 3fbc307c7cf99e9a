"""Roles: what an operation does to a collection of things, as its path and method say.

`POST /shots` adds to the collection, `GET /shots` lists it, `GET`, `PUT`, `PATCH` and `DELETE`
of `/shots/{id}` work on one thing, and whatever stands behind that is an action on the thing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from ratecard.spec import Endpoint, Spec

Action = Literal["create", "list", "read", "replace", "merge", "delete", "act", "show", "change"]
"""`show` and `change` are for a thing that there is once, such as the profile of an account."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """Where things of a kind are kept.

    `path` is the documented path without the names in braces, `name` its last part, `ids` the
    names of the path's parameters that say whose things they are, outermost first.
    """

    path: str
    name: str
    ids: tuple[str, ...]
    parent: "Collection | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """What one operation does: `thing` is the parameter with the thing's id, if it is about one."""

    action: Action
    collection: Collection
    thing: str | None = None


def roles_of(spec: Spec) -> Mapping[str, Role]:
    """The roles of a spec's operations by the operation's id; jobs tell of themselves."""
    told = {job.status_operation for job in spec.provider.jobs}
    told |= {job.result_operation for job in spec.provider.jobs if job.result_operation}
    known = _collections(spec.endpoints)
    roles = {
        each.id: role
        for each in spec.endpoints
        if each.id not in told and (role := _role(each, known))
    }
    return {**roles, **_singles(spec.endpoints, known)}


def _collections(endpoints: Iterable[Endpoint]) -> Mapping[str, Collection]:
    """The collections by path, outer ones before the ones within them."""
    here: dict[str, list[Endpoint]] = {}
    for each in endpoints:
        here.setdefault(bare(each.path), []).append(each)
    holders = {bare(path) for each in endpoints for path in _prefixes(each.path)}
    found: dict[str, Collection] = {}
    candidates = {path for each in endpoints for path in (each.path, *_prefixes(each.path))}
    for path in sorted(candidates, key=_depth):
        if _is_collection(here.get(bare(path), ()), has_things=bare(path) in holders):
            found.setdefault(bare(path), _collection(path, found))
    return found


def _depth(path: str) -> tuple[int, str]:
    return path.count("/"), path


def _prefixes(path: str) -> Iterable[str]:
    """Every part of the path that ends before a parameter."""
    segments = path.split("/")
    for index, segment in enumerate(segments):
        if _name(segment):
            yield "/".join(segments[:index])


def _is_collection(here: Sequence[Endpoint], *, has_things: bool) -> bool:
    """Whether these operations of one path list things or add to them."""
    if any(each.collection or each.paging for each in here if each.method == "GET"):
        return True
    lists = any(each.method == "GET" for each in here)
    adds = any(each.method == "POST" and each.effect == "free" for each in here)
    if any(_name(each.path.rsplit("/", 1)[-1]) for each in here):
        return False
    if has_things:
        return lists or adds
    return lists and adds and not any(_answers_one(each) for each in here)


def _answers_one(endpoint: Endpoint) -> bool:
    """Whether a GET is said to answer with one thing, not with a list of them."""
    if endpoint.method != "GET" or endpoint.response is None or endpoint.paging:
        return False
    return "$ref" in endpoint.response or endpoint.response.get("type") == "object"


def _collection(path: str, outer: Mapping[str, Collection]) -> Collection:
    segments = path.split("/")
    ids = tuple(name for segment in segments if (name := _name(segment)))
    parent = None
    for index in range(len(segments) - 1, 0, -1):
        if _name(segments[index]):
            parent = outer.get(bare("/".join(segments[:index])))
            break
    return Collection(path=bare(path), name=segments[-1], ids=ids, parent=parent)


def _role(endpoint: Endpoint, known: Mapping[str, Collection]) -> Role | None:
    segments = endpoint.path.split("/")
    if (here := known.get(bare(endpoint.path))) is not None:
        return _role_on_list(endpoint, here)
    for index in range(len(segments) - 1, 0, -1):
        collection = known.get(bare("/".join(segments[:index])))
        if collection is None:
            continue
        thing = _name(segments[index])
        if thing is None:
            return Role(action="act", collection=collection) if collection.parent else None
        return _role_on_thing(endpoint, collection, thing, is_last=index == len(segments) - 1)
    return None


def _role_on_list(endpoint: Endpoint, collection: Collection) -> Role | None:
    match endpoint.method:
        case "GET":
            return Role(action="list", collection=collection)
        case "POST" if endpoint.effect == "free":
            return Role(action="create", collection=collection)
        case _:
            return None


def _role_on_thing(
    endpoint: Endpoint, collection: Collection, thing: str, is_last: bool
) -> Role | None:
    if not is_last:
        return Role(action="act", collection=collection, thing=thing)
    actions: Mapping[str, Action] = {
        "GET": "read",
        "PUT": "replace",
        "PATCH": "merge",
        "DELETE": "delete",
        "POST": "merge",
    }
    return Role(action=actions[endpoint.method], collection=collection, thing=thing)


def _singles(endpoints: Iterable[Endpoint], known: Mapping[str, Collection]) -> Mapping[str, Role]:
    """The roles on things that there are once: what one operation reads, another one changes."""
    readers = {
        each.path
        for each in endpoints
        if "{" not in each.path and each.path not in known and _answers_one(each)
    }
    found: dict[str, Role] = {}
    changed = {each.path for each in endpoints if each.method != "GET" and each.effect == "free"}
    for each in endpoints:
        if each.path in readers & changed:
            collection = Collection(path=each.path, name=each.path.rsplit("/", 1)[-1], ids=())
            if each.method == "GET":
                found[each.id] = Role(action="show", collection=collection)
            elif each.effect == "free":
                found[each.id] = Role(action="change", collection=collection)
    return found


def bare(path: str) -> str:
    """A path with `{}` for each parameter: two that only name them differently are one."""
    return "/".join("{}" if _name(segment) else segment for segment in path.split("/"))


def _name(segment: str) -> str | None:
    is_parameter = segment.startswith("{") and segment.endswith("}")
    return segment[1:-1] if is_parameter else None
