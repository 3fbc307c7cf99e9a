"""A limit on what a client spends, held before anything is sent."""

from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Literal, TypeAlias, assert_never

from ratecard_runtime.price.quotes import Quote

Period: TypeAlias = Literal["hour", "day", "month", "total"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """At most `credits` in each `per`, over all threads, tasks and processes of one journal.

    The worst case of a call is reserved before it is sent; what it really cost replaces that when
    the provider says so, and a call that was refused gives it back. Periods begin at the full
    hour, at midnight and at the first of the month, in UTC; `total` never ends.

    `ranges` says what happens to a call whose price has a minimum and a maximum: `maximum` counts
    the maximum, `minimum` counts the minimum until the provider reports the cost, `refuse` does
    not send it. Where nothing limits a price, as that of each second of a file, `maximum` does not
    send the call either. `unpublished` does the same for prices that the docs do not give:
    `refuse`, or `allow`, which counts nothing until the provider reports the cost.

    `name` tells budgets of one journal apart; clients that give the same name at the
    same address of a provider share one, so an emulator never counts with the provider itself.
    """

    credits: Decimal | int | str
    per: Period = "total"
    ranges: Literal["maximum", "minimum", "refuse"] = "maximum"
    unpublished: Literal["refuse", "allow"] = "refuse"
    name: str = "default"

    def __post_init__(self) -> None:
        if isinstance(self.credits, float):
            raise TypeError(f"a budget is no float; write Budget(credits={str(self.credits)!r})")
        if not Decimal(self.credits).is_finite() or Decimal(self.credits) < 0:
            raise ValueError(f"a budget is a number of credits from 0 on, not {self.credits}")

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
        case "unpublished" if budget.unpublished == "allow":
            return Decimal(0)
        case "unpublished":
            return "its price is not published and the budget refuses such calls"
        case "not_offered" | "invalid":
            return f"it has no price: {quote}"
        case _:
            assert_never(quote.status)


def _of_price(budget: Budget, quote: Quote) -> Decimal | str:
    least, worst = quote.least, quote.worst
    if least is None or quote.currency is not None:
        return f"its price is in {quote.currency or 'no'} and the budget in credits"
    if least == worst or budget.ranges == "minimum":
        return least
    if budget.ranges == "refuse":
        return f"its price is not fixed ({_open(quote)}) and the budget refuses ranges"
    if worst is None:
        return f"nothing limits its price ({_open(quote)}); ranges='minimum' counts the least of it"
    return worst


def _open(quote: Quote) -> str:
    """A price that is not fixed, and why."""
    return "; ".join((str(quote), *quote.notes))
