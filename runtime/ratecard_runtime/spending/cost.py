"""What one paid call may cost at most."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from ratecard_runtime.request.planned import PlannedCall

CREDITS = "credits"
"""The unit of a price that is in no currency."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """A paid call and its price.

    `worst` is the most that it may cost, in `unit`: credits or a currency. It is None where the
    docs give no price, and where nothing limits it; `price` says in words what they give.
    `is_accepted` says that the test which made the call allows it to have no price.
    """

    provider: str
    call: str
    price: str
    worst: Decimal | None
    unit: str
    is_sent: bool
    is_accepted: bool = False

    def to_json(self) -> dict[str, str | bool | None]:
        """Return plain values, which travel between processes."""
        return {
            "provider": self.provider,
            "call": self.call,
            "price": self.price,
            "worst": None if self.worst is None else str(self.worst),
            "unit": self.unit,
            "is_sent": self.is_sent,
            "is_accepted": self.is_accepted,
        }


def cost_of(call: PlannedCall) -> Cost | None:
    """Return what a call may cost, None for one that takes no credits.

    A purchase takes none: it moves money, and is no part of a budget.
    """
    quote = call.quote
    if call.effect != "paid" or quote is None:
        return None
    return Cost(
        provider=call.provider,
        call=f"{call.item}, {call.operation} ({', '.join(call.arguments)})",
        price=str(quote),
        worst=quote.worst,
        unit=quote.currency or CREDITS,
        is_sent=not call.is_dry_run,
    )


def cost_from_json(values: Mapping[str, str | bool | None]) -> Cost:
    """Return the cost that `Cost.to_json` wrote down."""
    worst = values["worst"]
    return Cost(
        provider=str(values["provider"]),
        call=str(values["call"]),
        price=str(values["price"]),
        worst=None if worst is None else Decimal(str(worst)),
        unit=str(values["unit"]),
        is_sent=bool(values["is_sent"]),
        is_accepted=bool(values["is_accepted"]),
    )
