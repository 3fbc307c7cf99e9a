"""Pairs to judge: real specs and what operators make of them."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.oracle import (
    answer_operators,
    effect_operators,
    field_operators,
    formula_operators,
    life_operators,
    money_operators,
    name_operators,
    reading_operators,
    reply_operators,
    value_operators,
    wire_operators,
)
from tests.oracle.operators import OPERATORS, NotHereError
from tests.oracle.sides import InvalidSpecError, Side, side_of
from tests.oracle.trees import PROVIDERS, real_folder

KINDS = (
    answer_operators,
    effect_operators,
    field_operators,
    formula_operators,
    life_operators,
    money_operators,
    name_operators,
    reading_operators,
    reply_operators,
    value_operators,
    wire_operators,
)
"""The modules whose import registers the operators."""

_TRIES = 12


@dataclass(frozen=True, kw_only=True)
class Mutant:
    """What an operator made of a spec; `where` says what it changed."""

    operator: str
    provider: str
    where: str
    side: Side


def mutant(operator: str, provider: str, seed: int, root: Path) -> Mutant | None:
    """A valid mutant; None where the operator finds nothing that it can change."""
    for attempt in range(_TRIES):
        folder = real_folder(provider)
        chance = random.Random(f"{operator} {provider} {seed} {attempt}")
        try:
            where = OPERATORS[operator](folder, chance)
            workplace = root / f"{operator}-{provider}-{seed}-{attempt}"
            side = side_of(folder, workplace)
        except (NotHereError, InvalidSpecError):
            continue
        return Mutant(operator=operator, provider=provider, where=where or "", side=side)
    return None


def planned(count: int, first_seed: int = 0) -> Iterator[tuple[str, str, int]]:
    """Operator, provider and seed of `count` mutants that can be made, from a seed upward.

    Every operator in turn, each time on the next provider that has something to change.
    """
    with TemporaryDirectory() as root:
        made, seed = 0, first_seed
        while made < count:
            for number, operator in enumerate(OPERATORS):
                start = (number + seed) % len(PROVIDERS)
                for provider in (*PROVIDERS[start:], *PROVIDERS[:start]):
                    if mutant(operator, provider, seed, Path(root)) is not None:
                        yield operator, provider, seed
                        made += 1
                        break
                if made == count:
                    return
            seed += 1
