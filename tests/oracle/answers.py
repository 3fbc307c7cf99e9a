"""Second check: answers that could be read can be read, and old code finds in them what it knows.

Answers as the old docs describe them are read by both packages. Answers as the new docs describe
them are read by the new package; what it gives must be what the old annotations promised.
"""

import json
from collections.abc import Iterator, Sequence
from typing import TypeAlias, cast

from pydantic import BaseModel, ValidationError
from tests.conformance.packages import documented_answer
from tests.conformance.plain_yaml import Entry, entries, entry, is_entry, items, text
from tests.conformance.spec import Endpoint, class_name
from tests.conformance.spec import Spec as Reading
from tests.oracle.arguments import plain
from tests.oracle.clients import Broken
from tests.oracle.requests import Pair
from tests.oracle.stand_in import response
from tests.oracle.verdicts import Failures

from ratecard_runtime.network.messages import Response

Path: TypeAlias = tuple[str | int, ...]
Json: TypeAlias = object

_ANYTHING: tuple[Json, ...] = ("anything", 7, {"key": "value"}, None)
_UNDESCRIBED: tuple[Json, ...] = ({"id": 7}, ["one"], "words")
_DEPTH = 4


def check_answers(pair: Pair, failures: Failures) -> None:
    """Read answers of operations, and the named types that answers reach, on both sides."""
    for method in pair.methods.values():
        twin = pair.later.get(method.path)
        if method.model is None and twin is not None and pair.changed(method):
            for what in _operation(pair, method.endpoint, twin.endpoint):
                failures.add("breaking", what)
                break
    sides = (pair.old.side.reading, pair.new.side.reading)
    if sides[0].types != sides[1].types:
        for name in sorted(_answered_types(sides[0]) & _answered_types(sides[1])):
            for what in _named_type(pair, name):
                failures.add("breaking", what)
                break


def _operation(pair: Pair, old: Endpoint, new: Endpoint) -> Iterator[str]:
    sides = pair.old.side.reading, pair.new.side.reading
    for body in _bodies(old, sides[0]):
        was = _given(pair, True, old, body)
        if isinstance(was, Exception):
            continue  # it never could be read
        now = _given(pair, False, old, body)
        yield from _as_before(old.python, was, now)
    for body in _bodies(new, sides[1]):
        now = _given(pair, False, old, body)
        if not isinstance(now, Exception):
            yield from _as_promised(pair, old.python, now)


def _as_before(where: str, was: object, now: object) -> Iterator[str]:
    if isinstance(now, Exception):
        yield f"{where}: an answer that could be read cannot be: {now}"
    elif _kind(was) != _kind(now):
        yield f"{where} gives {_kind(now)}, not {_kind(was)}"
    else:
        for path in _paths(was):
            if _read(was, path) != _read(now, path):
                yield f"{where}: {_written(path)} is {_read(now, path)}, not {_read(was, path)}"


def _as_promised(pair: Pair, where: str, now: object) -> Iterator[str]:
    """What the new package made of a new answer, read as the old annotations say."""
    for value in cast("Sequence[object]", now) if isinstance(now, tuple | list) else (now,):
        if isinstance(value, BaseModel):
            made = cast("object", getattr(pair.old.side.module("models"), type(value).__name__, 0))
            if not isinstance(made, type) or not issubclass(made, BaseModel):
                yield f"{where}: models.{type(value).__name__} is new"
            else:
                yield from _held_to(made, where, value)


def _held_to(made: type[BaseModel], where: str, value: BaseModel) -> Iterator[str]:
    try:
        old = made.model_validate_json(
            value.model_dump_json(by_alias=True, exclude_unset=True), strict=True
        )
    except ValidationError as error:
        yield f"{where}: old code does not expect {error.errors()[0]['loc']}: {error.errors()[0]}"
        return
    for path in _paths(old):
        if _read(value, path) == "not there":
            yield f"{where}: {_written(path)} is not there any more"


def _named_type(pair: Pair, name: str) -> Iterator[str]:
    made: list[type[BaseModel]] = []
    for shop in (pair.old, pair.new):
        found = cast("object", getattr(shop.side.module("models"), class_name(name), None))
        if isinstance(found, type) and issubclass(found, BaseModel):
            made.append(found)
    if len(made) < 2:
        return
    sides = pair.old.side.reading, pair.new.side.reading
    where = f"models.{class_name(name)}"
    for body in variants({"$ref": f"#/types/{name}"}, sides[0].types):
        was, now = (_validated(each, body) for each in made)
        if not isinstance(was, Exception):
            yield from _as_before(where, was, now)
    for body in variants({"$ref": f"#/types/{name}"}, sides[1].types):
        now = _validated(made[1], body)
        if isinstance(now, BaseModel):
            yield from _held_to(made[0], where, now)


def _validated(made: type[BaseModel], body: Json) -> object:
    try:
        return made.model_validate(body)
    except ValidationError as error:
        return error


def _given(pair: Pair, is_old: bool, endpoint: Endpoint, body: Response) -> object:
    """What the method gives when the provider answers with `body`, or the error it raises."""
    shop = pair.old if is_old else pair.new
    given = pair.smallest.get(endpoint.python)
    if given is None:
        return LookupError("no call is known")
    shop.stand_in.answer = lambda _, __: body
    try:
        called = shop.call(endpoint.python, **given)
    except Broken as broken:
        return broken
    finally:
        shop.stand_in.answer = None
    return called.error if called.error is not None else called.value


def _bodies(endpoint: Endpoint, reading: Reading) -> Iterator[Response]:
    stated = endpoint.entry.get("response")
    if stated == "bytes" or "job" in endpoint.entry:
        status, media_type, content = documented_answer(reading, endpoint)
        headers = [(b"content-type", media_type.encode())]
        yield Response(status=status, headers=headers, content=content)
        return
    found = list(variants(entry(stated), reading.types)) if stated else list[Json](_UNDESCRIBED)
    place = "[]"
    if "paging" in endpoint.entry:
        place = text(items(entry(endpoint.entry["paging"])["items"])[0])
        found = [[each] for each in found]
    for body in found:
        keys = place.removesuffix("[]").split(".") if place != "[]" else []
        for part in reversed(keys):
            body = {part: body}
        yield response(200, body)


def variants(schema: Entry, types: Entry, depth: int = _DEPTH) -> Iterator[Json]:
    """Values that a schema of an answer describes: each property left out, null, and varied."""
    while "$ref" in schema:
        name = text(schema["$ref"]).rpartition("/")[2]
        schema = {**entry(types.get(name)), **{k: v for k, v in schema.items() if k != "$ref"}}
    if "enum" in schema:
        yield from map(plain, items(schema["enum"]))
        return
    for branch in map(entry, items(schema.get("anyOf"))):
        yield from variants(branch, types, depth)
    if "anyOf" in schema:
        return
    kinds = [str(each) for each in items(schema.get("type"))]
    if not kinds:
        yield from _ANYTHING
    for kind in kinds:
        yield from _of_type(kind, schema, types, depth)


def _of_type(kind: str, schema: Entry, types: Entry, depth: int) -> Iterator[Json]:
    match kind:
        case "object":
            yield from _objects(schema, types, depth)
        case "array":
            inner = list(variants(entry(schema.get("items")), types, depth - 1)) if depth else []
            yield from ([each] for each in inner)
            yield []
        case "integer" | "number":
            number = schema.get("minimum", schema.get("maximum", 7))
            yield int(str(number)) if kind == "integer" else float(str(number))
            yield from (-4, 4000) if kind == "integer" else (0.25, -4.5, 4000.5)
        case "boolean":
            yield from (True, False)
        case "string":
            yield from ("words", "", "w" * 300)
        case _:
            yield None


def _objects(schema: Entry, types: Entry, depth: int) -> Iterator[Json]:
    required = set(map(str, items(schema.get("required"))))
    below = {
        name: list(variants(each, types, depth - 1)) if depth else []
        for name, each in entries(schema.get("properties"))
    }
    whole = {name: values[0] for name, values in below.items() if values}
    yield whole
    yield {name: value for name, value in whole.items() if name in required}
    for name, values in below.items():
        if name not in required:
            yield {key: value for key, value in whole.items() if key != name}
        yield from ({**whole, name: value} for value in values)
    if not below:
        yield {"key": "value"}


def _paths(value: object, start: Path = ()) -> Iterator[Path]:
    """Everything that code can read of a model by attribute and index."""
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield (*start, name)
            yield from _paths(cast("object", getattr(value, name)), (*start, name))
    elif isinstance(value, list | tuple):
        for index, each in enumerate(cast("Sequence[object]", value)):
            yield from _paths(each, (*start, index))


def _read(value: object, path: Path) -> str:
    """The value at a path as text, as it prints; models by their names."""
    for step in path:
        if isinstance(step, int):
            listed = cast("Sequence[object]", value) if isinstance(value, list | tuple) else ()
            if step >= len(listed):
                return "not there"
            value = listed[step]
        elif not hasattr(value, step):
            return "not there"
        else:
            value = cast("object", getattr(value, step))
    if isinstance(value, BaseModel):
        return type(value).__name__
    return json.dumps(value, default=_kind)


def _kind(value: object) -> str:
    return "json" if isinstance(value, dict | str | list | int | float | None) else _name(value)


def _name(value: object) -> str:
    if isinstance(value, tuple):
        return f"several {sorted({_kind(each) for each in cast('Sequence[object]', value)})}"
    return type(value).__name__


def _written(path: Path) -> str:
    return ".".join(map(str, path))


def _answered_types(reading: Reading) -> set[str]:
    """The named types that answers reach."""
    found: set[str] = set()
    pending = [name for each in reading.endpoints for name in _names(each.entry.get("response"))]
    while pending:
        name = pending.pop()
        if name not in found and name in reading.types:
            found.add(name)
            pending += _names(reading.types[name])
    return found


def _names(value: object) -> list[str]:
    if is_entry(value):
        own = [text(value["$ref"]).rpartition("/")[2]] if "$ref" in value else []
        return own + [name for each in value.values() for name in _names(each)]
    if isinstance(value, list):
        return [name for each in cast("list[object]", value) for name in _names(each)]
    return []
