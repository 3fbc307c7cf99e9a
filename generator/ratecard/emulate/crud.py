"""What operations answer that add, list, read, change or delete things."""

import json
from collections.abc import Mapping

from ratecard.emulate.answers import answer
from ratecard.emulate.direct import answer_directly
from ratecard.emulate.exchange import Call, Reply, json_reply
from ratecard.emulate.listing import list_things, shown
from ratecard.emulate.operation import Handler
from ratecard.emulate.problems import problem
from ratecard.emulate.resources import Shelf, Thing
from ratecard.emulate.roles import Action, Role, roles_of
from ratecard.emulate.uploads import keep_uploads
from ratecard.emulate.world import World
from ratecard.spec import Endpoint, Spec
from ratecard_runtime.json_value import JsonValue


def resource_chooser(spec: Spec, endpoint: Endpoint) -> Handler | None:
    """The handler of an operation on things, None where it is about something else."""
    role = roles_of(spec).get(endpoint.id)
    return _HANDLERS[role.action] if role else None


def check_thing(world: World, call: Call) -> Reply | None:
    """Refuse a call about a thing, or within an owner, that does not exist."""
    role = world.resources.roles.get(call.endpoint.id)
    if role is None:
        return None
    shelf = world.resources.shelf(role.collection, call.path)
    if shelf is None:
        owner = role.collection.parent
        return _missing(world, call, owner.name if owner else role.collection.name)
    if role.thing is not None and call.path[role.thing] not in shelf:
        return _missing(world, call, role.collection.name)
    return None


def remember_made(world: World, call: Call, reply: Reply) -> None:
    """Add to the lists what an accepted call made that starts no job."""
    if call.endpoint.job is None and 200 <= reply.status < 300:
        for collection in world.resources.makers.get(call.endpoint.id, ()):
            told: JsonValue = json.loads(reply.content)
            world.resources.make(collection, _given(call) | _over(told, {}))


def _create(world: World, call: Call) -> Reply:
    role, shelf = _place(world, call)
    new = world.resources.add(shelf, role.collection, _given(call))
    return _tell(world, call, role, new)


def _read(world: World, call: Call) -> Reply:
    role, thing = _thing(world, call)
    return _tell(world, call, role, thing)


def _replace(world: World, call: Call) -> Reply:
    """A PUT that requires fields replaces what it takes; one that requires none merges."""
    role, thing = _thing(world, call)
    taken = [each for each in call.endpoint.parameters if each.name not in call.path]
    if any(each.required for each in taken):
        for each in taken:
            thing.values.pop(each.name, None)
    thing.values.update(_given(call))
    return _tell(world, call, role, thing)


def _merge(world: World, call: Call) -> Reply:
    role, thing = _thing(world, call)
    thing.values.update(_given(call))
    return _tell(world, call, role, thing)


def _delete(world: World, call: Call) -> Reply:
    """Delete a thing, all within it, and its file: with the job that made it, or by its name."""
    role, shelf = _place(world, call)
    assert role.thing is not None
    thing = shelf.pop(call.path[role.thing])
    job = world.jobs.find(thing.job) if thing.job else None
    if job is not None:
        world.jobs.forget(job)
    world.files.forget_made(str(thing.values.get("filename")))
    return json_reply(call.operation.success.status, answer(world, call))


def _act(world: World, call: Call) -> Reply:
    role, shelf = _place(world, call)
    thing = shelf[call.path[role.thing]] if role.thing else None
    stated = call.endpoint.collection
    match stated.does if stated else None:
        case "copy" if thing:
            new = world.resources.copy(thing, shelf, role.collection)
            return _tell(world, call, role, new)
        case "order" if stated and stated.field:
            return _order(world, call, shelf, stated.field)
        case "toggle" if thing and stated and stated.field:
            thing.values[stated.field] = not thing.values.get(stated.field)
            pinned = {stated.field: thing.values[stated.field]}
            return json_reply(call.operation.success.status, answer(world, call, pinned))
        case _ if thing and call.endpoint.method in ("PUT", "PATCH"):
            return _merge(world, call)
        case _:
            keep_uploads(world, call)
            return answer_directly(world, call)


def _order(world: World, call: Call, shelf: Shelf, field: str) -> Reply:
    given = call.body.get(field) if isinstance(call.body, dict) else None
    ids = [str(each) for each in given] if isinstance(given, list) else []
    if any(each not in shelf for each in ids):
        return _missing(world, call, world.resources.roles[call.endpoint.id].collection.name)
    ordered = {each: shelf[each] for each in ids} | shelf
    shelf.clear()
    shelf.update(ordered)
    return json_reply(call.operation.success.status, answer(world, call))


def _list(world: World, call: Call) -> Reply:
    role, shelf = _place(world, call)
    return json_reply(call.operation.success.status, list_things(world, call, role, shelf))


def _show(world: World, call: Call) -> Reply:
    values = world.resources.single(world.resources.roles[call.endpoint.id].collection)
    return json_reply(call.operation.success.status, _over(answer(world, call), values))


def _change(world: World, call: Call) -> Reply:
    values = world.resources.single(world.resources.roles[call.endpoint.id].collection)
    values.update(_given(call))
    return json_reply(call.operation.success.status, _over(answer(world, call), values))


def _tell(world: World, call: Call, role: Role, thing: Thing) -> Reply:
    body = shown(world, role.collection, thing, answer(world, call))
    return json_reply(call.operation.success.status, body)


def _over(body: JsonValue, values: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    return {**body, **values} if isinstance(body, dict) else dict(values)


def _given(call: Call) -> dict[str, JsonValue]:
    return dict(call.body) if isinstance(call.body, dict) else {}


def _place(world: World, call: Call) -> tuple[Role, Shelf]:
    """The role of a call that `check_thing` let through, and its shelf."""
    role = world.resources.roles[call.endpoint.id]
    shelf = world.resources.shelf(role.collection, call.path)
    assert shelf is not None
    return role, shelf


def _thing(world: World, call: Call) -> tuple[Role, Thing]:
    role, shelf = _place(world, call)
    assert role.thing is not None
    return role, shelf[call.path[role.thing]]


def _missing(world: World, call: Call, name: str) -> Reply:
    return problem(world, call, "not_found", f"there is no such thing among the {name}")


_HANDLERS: Mapping[Action, Handler] = {
    "create": _create,
    "list": _list,
    "read": _read,
    "replace": _replace,
    "merge": _merge,
    "delete": _delete,
    "act": _act,
    "show": _show,
    "change": _change,
}
