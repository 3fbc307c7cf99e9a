"""Costs as people read them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from ratecard_runtime.spending.cost import Cost

_SHOWN = 20


def sums(costs: Iterable[Cost]) -> Mapping[str, Decimal]:
    """Return the worst case of all costs together, by unit."""
    totals: dict[str, Decimal] = {}
    for cost in costs:
        if cost.worst is not None:
            totals[cost.unit] = totals.get(cost.unit, Decimal(0)) + cost.worst
    return totals


def listed(costs: Sequence[Cost]) -> Iterator[str]:
    """Yield a line for each kind of call, the first 20."""
    lines = Counter(f"{cost.price}: {cost.provider} {cost.call}{_sent(cost)}" for cost in costs)
    for line, count in list(lines.items())[:_SHOWN]:
        yield f"{count} times {line}" if count > 1 else line
    if len(lines) > _SHOWN:
        yield f"and {len(lines) - _SHOWN} more kinds of calls"


def totals_by_provider(costs: Sequence[Cost]) -> Iterator[str]:
    """Yield a line for each provider: what its calls may cost together."""
    for provider in sorted({cost.provider for cost in costs}):
        own = [cost for cost in costs if cost.provider == provider]
        words = [f"at most {total:f} {unit}" for unit, total in sums(own).items()]
        unpriced = sum(cost.worst is None for cost in own)
        words += [f"{unpriced} without a price"] if unpriced else []
        calls = "1 call" if len(own) == 1 else f"{len(own)} calls"
        sent = sum(cost.is_sent for cost in own)
        really = f", {sent} of them sent" if sent else ""
        yield f"{provider}: {', '.join(words)}, in {calls}{really}"


def _sent(cost: Cost) -> str:
    return ", sent" if cost.is_sent else ""
