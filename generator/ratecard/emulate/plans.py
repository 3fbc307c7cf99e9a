"""What the account's plan includes: the API at all, operations by their tier, and sizes.

A fact such as `max_frames: 81` of a plan bounds the quantity `frames` of every call.
"""

from ratecard.emulate.exchange import Call, Reply
from ratecard.emulate.problems import problem
from ratecard.emulate.world import World
from ratecard.spec import Place
from ratecard_runtime.json_value import JsonValue


def check_plan(world: World, call: Call) -> Reply | None:
    """Refuse what the account's plan does not include; without one set, the highest includes it."""
    tier, plan = call.endpoint.tier, world.settings.plan
    if plan is None:
        return None
    names = [str(each["name"]) for each in world.spec.provider.plans]
    if world.spec.provider.plans[names.index(plan)].get("api_access") is False:
        said = f"the plan {plan} has no access to the API"
    elif tier is not None and names.index(plan) < names.index(tier):
        said = f"{call.endpoint.method} {call.endpoint.path} needs the plan {tier}"
    else:
        return None
    return problem(world, call, "permission", said, when="low_plan")


def check_sizes(world: World, call: Call) -> Reply | None:
    """Refuse a call that asks for more than the plan's largest of a quantity."""
    plans = world.spec.provider.plans
    if not plans or not call.operation.sized:
        return None
    named = world.settings.plan
    facts = next((each for each in plans if each["name"] == named), plans[-1])
    for quantity, place in call.operation.sized:
        most, given = facts.get(f"max_{quantity}"), _given(call, place)
        if isinstance(most, int) and isinstance(given, int | float) and given > most:
            said = (
                f"{place.keys[-1]}: {given:g} is more than the {most} of the plan {facts['name']}"
            )
            return problem(world, call, "permission", said, when="low_plan")
    return None


def _given(call: Call, place: Place) -> JsonValue:
    """What the call sends at a place of its body."""
    value = call.body
    for key in place.keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value
