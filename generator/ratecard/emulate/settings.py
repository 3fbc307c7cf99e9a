"""How one emulator behaves: everything that a user may set before it starts."""

from dataclasses import dataclass, field
from decimal import Decimal

from ratecard.emulate.faults.plan import FaultPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of one emulator.

    `credits` is the balance at the start. `job_seconds` is how long a job takes on the virtual
    clock; None follows the polling advice of the docs. `plan` is the name of the account's plan,
    None is the highest. `webhook_secret` signs webhooks; None sends them unsigned. `key` is the
    API key that the emulator takes; `<key>.<scope>` is one that carries only that scope.
    `limits` says whether the documented limits on the rate of calls and on unfinished jobs hold.
    """

    credits: Decimal = Decimal(1000)
    job_seconds: float | None = None
    seed: int = 0
    plan: str | None = None
    faults: FaultPlan = field(default_factory=FaultPlan)
    webhook_secret: str | None = None
    key: str = "emulator-key"
    limits: bool = True
