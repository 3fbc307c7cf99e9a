"""Operators on what operations do with money, and on plans."""

import random

from tests.oracle.operators import NotHereError, endpoints, operator, provider
from tests.oracle.trees import Folder, groups_of, sequence


@operator
def effect_changed(folder: Folder, chance: random.Random) -> str | None:
    """A free operation is paid, or a paid one free."""
    name, endpoint = chance.choice(endpoints(folder))
    if endpoint["effect"] == "free":
        endpoint["effect"], endpoint["idempotency"] = "paid", "none"
    elif endpoint["effect"] == "paid":
        endpoint["effect"] = "free"
        endpoint.pop("idempotency")
    else:
        raise NotHereError
    return name


@operator
def read_becomes_destructive(folder: Folder, chance: random.Random) -> str | None:
    """An operation that was free to repeat destroys something."""
    name, endpoint = chance.choice(endpoints(folder))
    if endpoint["effect"] not in ("free", "read"):
        raise NotHereError
    endpoint["effect"] = "destructive"
    return name


@operator
def call_becomes_purchase(folder: Folder, chance: random.Random) -> str | None:
    """A call moves real money, so that it must be confirmed."""
    name, endpoint = chance.choice(endpoints(folder))
    if endpoint["effect"] != "free":
        raise NotHereError
    endpoint["effect"], endpoint["idempotency"] = "purchase", "none"
    return name


@operator
def tier_changed(folder: Folder, chance: random.Random) -> str | None:
    """Another plan is the lowest that may call an operation."""
    plans = [str(each["name"]) for each in groups_of(provider(folder).get("plans"))]
    if not plans:
        raise NotHereError
    name, endpoint = chance.choice(endpoints(folder))
    endpoint["tier"] = chance.choice([each for each in plans if each != endpoint.get("tier")])
    return name


@operator
def plan_added(folder: Folder, _: random.Random) -> str | None:
    """There is one more plan."""
    plans = sequence(provider(folder).get("plans"))
    provider(folder)["plans"] = [*plans, {"name": "Plan of the Test"}]
    return "plans"
