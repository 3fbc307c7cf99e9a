"""A limit on what a client spends, held before anything is sent."""

from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Literal, TypeAlias, assert_never, get_args

from ratecard_runtime.given import amount_from_zero, not_allowed, require_choice
from ratecard_runtime.price.quotes import Quote

Period: TypeAlias = Literal["hour", "day", "month", "total"]
Ranges: TypeAlias = Literal["maximum", "minimum", "refuse"]
Unpublished: TypeAlias = Literal["refuse", "allow"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """At most `credits` in each `per`, over all threads, tasks and processes of one journal.

    The worst case of a call is reserved before it is sent; what it really cost replaces that when
    the provider says so, and a call that was refused gives it back. Periods begin at the full
    hour, at midnight and at the first of the month, in UTC; `total` never ends.

    `ranges` says what happens to a call whose price has a minimum and a maximum: `maximum` counts
    the maximum, `minimum` counts the minimum until the provider reports the cost, `refuse` does
    not send it. Where the docs state several prices for one call, its maximum is the dearest. Where
    nothing limits a price, as that of each second of a file, `maximum` does not send the call
    either. `unpublished` does the same for prices that the docs do not give:
    `refuse`, or `allow`, which counts nothing until the provider reports the cost.

    `name` tells budgets of one journal apart; clients that give the same name at the
    same address of a provider share one, so an emulator never counts with the provider itself.
    Without a journal it counts in the process that made the client alone, and a forked child may
    not spend it.

    Raises `TypeError` for credits that are a float, `ValueError` for other values that are not
    allowed: a budget that was written wrongly would hold nothing.
    """

    credits: Decimal | int | str
    per: Period = "total"
    ranges: Ranges = "maximum"
    unpublished: Unpublished = "refuse"
    name: str = "default"

    def __post_init__(self) -> None:
        _require_credits(self.credits)
        require_choice("Budget: per", self.per, get_args(Period))
        require_choice("Budget: ranges", self.ranges, get_args(Ranges))
        require_choice("Budget: unpublished", self.unpublished, get_args(Unpublished))
        _require_name(self.name)

    @property
    def limit(self) -> Decimal:
        """The limit in credits."""
        return Decimal(self.credits)

    def begins(self, now: float) -> float:
        """Return when the period of the moment `now` began; both in seconds since 1970."""
        moment = datetime.fromtimestamp(now, UTC)
        match self.per:
            case "hour":
                start = moment.replace(minute=0, second=0, microsecond=0)
            case "day":
                start = moment.replace(hour=0, minute=0, second=0, microsecond=0)
            case "month":
                start = moment.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
            case "total":
                return 0.0
            case _:
                assert_never(self.per)
        return start.timestamp()


def reservation(budget: Budget, quote: Quote) -> Decimal | str:
    """Return the credits that a call of this price reserves, or why it is not sent at all."""
    match quote.status:
        case "exact" | "approximate" | "range":
            return _of_price(budget, quote)
        case "unpublished":
            return _of_unpublished(budget)
        case "not_offered" | "invalid":
            return f"it has no price: {quote}"
        case _:
            assert_never(quote.status)


def _of_price(budget: Budget, quote: Quote) -> Decimal | str:
    least, worst = quote.least, quote.worst
    if least is None or quote.currency is not None:
        return f"its price is in {quote.currency or 'no'} and the budget in credits"
    if least == worst:
        return least
    match budget.ranges:
        case "minimum":
            return least
        case "refuse":
            return f"its price is not fixed ({_open(quote)}) and the budget refuses ranges"
        case "maximum":
            unlimited = f"nothing limits its price ({_open(quote)})"
            hint = "ranges='minimum' counts the least of it"
            return f"{unlimited}; {hint}" if worst is None else worst
        case _:
            assert_never(budget.ranges)


def _of_unpublished(budget: Budget) -> Decimal | str:
    match budget.unpublished:
        case "allow":
            return Decimal(0)
        case "refuse":
            return "its price is not published and the budget refuses such calls"
        case _:
            assert_never(budget.unpublished)


def _open(quote: Quote) -> str:
    """A price that is not fixed, and why."""
    return "; ".join((str(quote), *quote.notes))


def _require_credits(given: object) -> None:
    if isinstance(given, float):
        raise TypeError(f"Budget: {given!r} is a float; write Budget(credits={str(given)!r})")
    if amount_from_zero(given) is None:
        expected = "a number from 0 on: a whole one, a text such as '2.5', or a Decimal"
        raise ValueError(f"Budget: credits={not_allowed(given, expected)}")


def _require_name(given: object) -> None:
    if not isinstance(given, str) or not given.strip():
        raise ValueError(f"Budget: name={not_allowed(given, 'a text that is not empty')}")
