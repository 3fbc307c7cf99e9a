"""First check: every request that was valid is valid, and the provider sees the same."""

import random
from collections.abc import Iterator
from typing import cast

from tests.conformance.plain_yaml import Entry
from tests.conformance.spec import class_name
from tests.conformance.values import sample
from tests.oracle.arguments import Arguments, Method, calls, is_typed, methods, smallest
from tests.oracle.clients import Broken, Called, Customer, Shop
from tests.oracle.sides import Side
from tests.oracle.stand_in import RANDOM, headers_of
from tests.oracle.verdicts import Failures

from ratecard_runtime.errors import InvalidRequest


class Pair:
    """Two sides and old code that runs on both."""

    def __init__(self, old: Side, new: Side) -> None:
        """Make both clients; raises Broken where the new one cannot be made as the old was."""
        customer = Customer(reading=old.reading)
        self.old, self.new = Shop(old, customer), Shop(new, customer)
        self.methods = methods(old.reading)
        self.later = methods(new.reading)
        self.smallest: dict[str, dict[str, object]] = {}
        for method in self.methods.values():
            found = _smallest(self.old, method)
            if found is not None:
                self.smallest[method.path] = found

    def changed(self, method: Method) -> bool:
        """Whether the specs state anything else about a method or the types that it may use."""
        twin = self.later.get(method.path)
        types = self.old.side.reading.types, self.new.side.reading.types
        return twin is None or twin.stated != method.stated or types[0] != types[1]


def check_requests(pair: Pair, failures: Failures) -> None:
    """Make old calls on both clients; what each sends must be the same."""
    for method in pair.methods.values():
        if method.path not in pair.smallest:
            continue
        returned = [_annotation(shop, method.path) for shop in (pair.old, pair.new)]
        if None not in returned and returned[0] != returned[1]:
            failures.add(
                "breaking", f"{method.path} is said to give {returned[1]}, not {returned[0]}"
            )
            continue
        for given in _tried(pair, method):
            if not is_typed(method, given, pair.old.side.reading.types):
                continue  # coerced, which nobody promises
            try:
                was = pair.old.call(method.path, **given)
            except Broken:
                continue  # a call that never was valid
            if not _is_valid(was):
                continue
            problem = _difference(pair, method, given, was)
            if problem:
                failures.add("breaking", problem)
                break
        else:
            _check_request_model(pair, method, failures)


def _annotation(shop: Shop, path: str) -> str | None:
    """What type checkers are told of the method's answer, None where there is no method."""
    try:
        return str(shop.method(path).__annotations__.get("return"))
    except Broken:
        return None


def _tried(pair: Pair, method: Method) -> Iterator[dict[str, object]]:
    base = pair.smallest[method.path]
    sides = (pair.old.side.reading, pair.new.side.reading)
    made = calls(method, base, sides, random.Random(method.path))
    if pair.changed(method):
        yield from made
    else:
        yield base
        yield {**base, **_everything(method, sides[0].types)}


def _everything(method: Method, types: Entry) -> dict[str, object]:
    return {field.python: sample(field.schema, types) for field in method.fields}


def _is_valid(called: Called) -> bool:
    return bool(called.sent) and not isinstance(called.error, InvalidRequest)


def _difference(pair: Pair, method: Method, given: Arguments, was: Called) -> str | None:
    try:
        now = pair.new.call(method.path, **given)
    except Broken as broken:
        return str(broken)
    if is_sent_alike(was, now):
        return None
    shown = {name: str(value)[:40] for name, value in given.items()}
    if not now.sent:
        return f"{method.path}({shown}) is refused: {now.error}"
    return f"{method.path}({shown}) sends {now.sent} instead of {was.sent}"


def is_sent_alike(was: Called, now: Called) -> bool:
    """Whether the provider sees the same, but for keys for repeats that are new."""
    return was.sent in (now.sent, _with_new_keys(now, was))


def _with_new_keys(now: Called, was: Called) -> tuple[tuple[object, ...], ...]:
    """What is sent now, without keys for repeats that the old client did not make."""
    known = {name for sent in was.sent for name, _ in headers_of(sent)}
    return tuple(
        tuple(
            (
                [pair for pair in headers_of(sent) if pair[1] != RANDOM or pair[0] in known]
                if part is headers_of(sent)
                else part
            )
            for part in sent
        )
        for sent in now.sent
    )


def _check_request_model(pair: Pair, method: Method, failures: Failures) -> None:
    """The same call by the model's request class."""
    if method.model is None or not pair.changed(method):
        return
    name = class_name(str(method.model.entry.get("alias_of", method.model.id)))
    given = pair.smallest[method.path]
    sent: list[Called] = []
    for shop in (pair.old, pair.new):
        made = cast("object", getattr(shop.side.module("models"), name, None))
        if made is None or not callable(made):
            failures.add("breaking", f"models.{name} is gone")
            return
        sent.append(shop.call(method.path, made(**given)))
    if not is_sent_alike(*sent):
        failures.add("breaking", f"{method.path}(models.{name}(…)) sends something else")


def _smallest(shop: Shop, method: Method) -> dict[str, object] | None:
    def accepts(given: Arguments) -> bool:
        try:
            return _is_valid(shop.call(method.path, **given))
        except Broken:
            return False

    return smallest(method, shop.side.reading, accepts)
