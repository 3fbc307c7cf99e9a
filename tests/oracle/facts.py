"""Sixth check: what people count on beside calls: plans, effects, rights, refunds, lifetimes."""

import re
from collections.abc import Mapping
from itertools import count
from typing import cast

from tests.conformance.plain_yaml import Entry, entry, text
from tests.oracle.arguments import Method
from tests.oracle.clients import Shop
from tests.oracle.requests import Pair
from tests.oracle.sides import Side
from tests.oracle.trees import Tree, written
from tests.oracle.verdicts import Failures

from ratecard.budget import assess, read_workload
from ratecard.catalog import catalog

_RIGHT = re.compile(r"Needs an API key with the scope [^.]*\.")
_LIFETIME = re.compile(r"within \d+ hours")
_NUMBERS = count()


def check_facts(pair: Pair, failures: Failures) -> None:
    """Compare what catalog, documentation and budgets say."""
    sides = pair.old.side, pair.new.side
    entries = [_entry(side) for side in sides]
    if entries[0]["plans"] != entries[1]["plans"]:
        failures.add("money", "the plans are others")
    for key in ("effect", "tier"):
        was, now = (_by_method(each, key) for each in entries)
        for python in was.keys() & now.keys():
            if was[python] != now[python]:
                failures.add("money", f"{key} of {python}: {was[python]} -> {now[python]}")
    for path in pair.methods.keys() & pair.later.keys():
        words = [_documentation(shop, path) for shop in (pair.old, pair.new)]
        rights = [_RIGHT.findall(each) for each in words]
        lifetimes = [_LIFETIME.findall(each) for each in words]
        if rights[0] != rights[1] or (all(lifetimes) and lifetimes[0] != lifetimes[1]):
            failures.add("breaking", f"{path}: {rights}, {lifetimes}")
    if sides[0].folder["provider"].get("jobs") != sides[1].folder["provider"].get("jobs"):
        _check_refunds(pair, failures)


def _check_refunds(pair: Pair, failures: Failures) -> None:
    """Budgets count a failed job as charged or not."""
    for path, given in pair.smallest.items():
        if path not in pair.later:
            continue
        sides = (pair.old.side, pair.methods[path]), (pair.new.side, pair.later[path])
        counted = [_refund(side, _item(method), given) for side, method in sides]
        if "" not in counted and counted[0] != counted[1]:
            failures.add("money", f"a failed job of {path}: {counted[0]} -> {counted[1]}")
            return


def _item(method: Method) -> str:
    """The name under which a budget asks for a price."""
    endpoint = method.endpoint
    return method.model.id if method.model else f"{endpoint.method} {endpoint.path}"


def _refund(side: Side, item: str, given: Mapping[str, object]) -> str:
    """What a budget counts with, empty where the calculator takes other arguments."""
    parameters: dict[str, Tree] = {
        name: value for name, value in given.items() if isinstance(value, str | bool | int)
    }
    line: dict[str, Tree] = {
        "provider": side.reading.id,
        "item": item,
        "count": 100,
        "failed": "0.5",
        "retries": 1,
        "allow_unpublished": True,
        "parameters": parameters,
    }
    file = side.workplace / f"workload-{next(_NUMBERS)}.yaml"
    text_of_file = written({"name": "Test", "every": "month", "lines": [line]})
    file.write_text(text_of_file.replace('"0.5"', "0.5"), encoding="utf-8")
    specs = {side.reading.id: side.spec}
    workload = read_workload(file, specs).workload
    found = assess(workload, specs).assessment if workload else None
    return found.priced[0].refund if found and found.priced else ""


def _entry(side: Side) -> Entry:
    (found,) = items_of(entry(catalog([side.spec]))["providers"])
    return found


def items_of(value: object) -> list[Entry]:
    """The entries of a list of the catalog."""
    return [entry(each) for each in cast("tuple[object, ...]", value)]


def _by_method(found: Entry, key: str) -> dict[str, object]:
    return {text(each["python"]): each[key] for each in items_of(found["endpoints"])}


def _documentation(shop: Shop, path: str) -> str:
    return " ".join((shop.method(path).__doc__ or "").split())
