"""Rules over several arguments of one call: which go together, and which do not."""

from collections.abc import Iterator, Mapping
from typing import assert_never

from ratecard_runtime.description.operations import Rule
from ratecard_runtime.facts import Problem


def broken_rules(rules: tuple[Rule, ...], given: Mapping[str, object]) -> Iterator[Problem]:
    """Yield a problem for each rule that the arguments `given` break."""
    for rule in rules:
        if all(given.get(name) in values for name, values in rule.when):
            message = _fault(rule, given)
            if message:
                yield Problem(parameter=rule.fields[0], message=message + _condition(rule))


def _fault(rule: Rule, given: Mapping[str, object]) -> str:
    present = [name for name in rule.fields if given.get(name) is not None]
    absent = [name for name in rule.fields if name not in present]
    match rule.kind:
        case "exactly_one":
            return "" if len(present) == 1 else f"give exactly one of {_listed(rule.fields)}"
        case "at_most_one":
            return "" if len(present) <= 1 else f"give at most one of {_listed(rule.fields)}"
        case "at_least_one":
            return "" if present else f"give at least one of {_listed(rule.fields)}"
        case "require":
            return f"{_listed(absent)} must be given" if absent else ""
        case "forbid":
            return f"{_listed(present)} must not be given" if present else ""
        case _:
            assert_never(rule.kind)


def _condition(rule: Rule) -> str:
    conditions = [f"{name} is {_alternatives(values)}" for name, values in rule.when]
    return f" when {' and '.join(conditions)}" if conditions else ""


def _alternatives(values: tuple[object, ...]) -> str:
    return " or ".join(str(value) for value in values)


def _listed(names: tuple[str, ...] | list[str]) -> str:
    return ", ".join(names)
