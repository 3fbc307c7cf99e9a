"""Quotes: what a call costs, as far as the docs fix it, before it is made."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

Status: TypeAlias = Literal[
    "exact", "range", "approximate", "unpublished", "not_offered", "invalid"
]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Quote:
    """The price of one call.

    `status` says how far the docs fix it:

    - `exact`, `approximate`: `credits` is the total for the call
    - `range`: the total lies between `minimum` and `maximum`
    - `unpublished`: the docs give no price; `not_offered`: there is no such combination
    - `invalid`: `error` says which parameter, what was given and what is allowed

    A price in money has `amount` and `currency` instead of `credits`. `per` is the unit of the
    rate and `units` how many of them the total is for. `date` is the ISO date of the rate card.

    `worst` is the most that the call may cost, in credits or `currency`. It is more than the total
    where the call does not say how many units it takes, which is then a total for one, and where
    another reading of the docs is dearer. It is None where nothing limits the price, as
    one of which the docs give only the start, and where there is none.
    """

    provider: str
    item: str
    status: Status
    date: str = ""
    credits: Decimal | None = None
    amount: Decimal | None = None
    currency: str | None = None
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    worst: Decimal | None = None
    per: str | None = None
    units: Decimal | None = None
    notes: tuple[str, ...] = ()
    error: str | None = None

    def to_json(self) -> dict[str, str | Sequence[str]]:
        """The quote as JSON data; numbers are plain decimal texts."""
        if self.status == "invalid":
            return {"status": self.status, "error": self.error or ""}
        numbers = {
            name: format(value, "f")
            for name, value in (
                ("credits", self.credits),
                ("amount", self.amount),
                ("minimum", self.minimum),
                ("maximum", self.maximum),
            )
            if value is not None
        }
        result: dict[str, str | Sequence[str]] = {"status": self.status, **numbers}
        if numbers and self.currency:
            result["currency"] = self.currency
        if numbers and self.per and self.units is not None:
            result |= {"per": self.per, "units": format(self.units, "f")}
        return result | {"notes": list(self.notes)}

    def __str__(self) -> str:
        match self.status:
            case "exact" | "approximate":
                return f"{self._total}, {self.status}"
            case "range":
                return self._total
            case "unpublished" | "not_offered":
                return self.status.replace("_", " ")
            case "invalid":
                return f"invalid: {self.error}"

    def __repr__(self) -> str:
        return f"Quote({self})"

    @property
    def least(self) -> Decimal | None:
        """The least that the call costs, in credits or `currency`; None where there is no price."""
        ends = (self.minimum, self.credits, self.amount)
        return next((each for each in ends if each is not None), None)

    @property
    def _total(self) -> str:
        numbers = (self.minimum, self.maximum, self.credits, self.amount)
        total = " to ".join(format(number, "f") for number in numbers if number is not None)
        unit = self.currency or ("credit" if total == "1" else "credits")
        if self.units is None or self.units == 1:
            return f"{total} {unit} per {self.per}"
        return f"{total} {unit} for {self.units:f} times {self.per}"


def total_words(quote: Quote) -> str:
    """What a call costs: `40 credits`, `4 to 40 credits`, `3 credits or more`."""
    low, high = quote.least, quote.worst
    if low is None:
        return str(quote)
    numbers = f"{low:f}" if high is None or high == low else f"{low:f} to {high:f}"
    unit = quote.currency or ("credit" if numbers == "1" else "credits")
    return f"{numbers} {unit}" if high is not None else f"{numbers} {unit} or more"
