"""Choosing: which faults of a plan happen to a call; counts and chances, no I/O."""

import random

from ratecard.emulate.faults.plan import Calls, Chance, Fault, FaultPlan


class Faults:
    """The plan that is in force, with its counts.

    Every entry counts the calls that it is for, whether or not it or another happens to them.
    """

    def __init__(self, plan: FaultPlan, seed: int) -> None:
        """Put a plan into force, with nothing counted."""
        self._seed = seed
        self.put(plan)

    def put(self, plan: FaultPlan) -> None:
        """Put another plan into force and begin to count anew."""
        self.plan = plan
        self.is_active = bool(plan.faults)
        self._seen = [0] * len(plan.faults)
        self._hits = [0] * len(plan.faults)
        self._chances = [random.Random(f"{self._seed}:{n}") for n in range(len(plan.faults))]

    def happening(self, operation: str) -> list[Fault]:
        """The faults that happen to the next call of an operation, in the order of the plan."""
        found: list[Fault] = []
        for number, fault in enumerate(self.plan.faults):
            if operation in fault.operations:
                self._seen[number] += 1
                if self._applies(number, fault):
                    self._hits[number] += 1
                    found.append(fault)
        return found

    def listing(self) -> list[dict[str, str | int]]:
        """The entries with how many calls each was for, and to how many it happened."""
        return [
            {"fault": fault.text, "calls": seen, "happened": hits}
            for fault, seen, hits in zip(self.plan.faults, self._seen, self._hits, strict=True)
        ]

    def _applies(self, number: int, fault: Fault) -> bool:
        match fault.when:
            case Calls(first=first, last=last):
                return first <= self._seen[number] <= (self._seen[number] if last is None else last)
            case Chance(percent=percent):
                return self._chances[number].random() * 100 < percent
