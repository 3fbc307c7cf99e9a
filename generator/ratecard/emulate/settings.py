"""How one emulator behaves: everything that a user may set before it starts."""

from dataclasses import dataclass, field
from decimal import Decimal

from ratecard.emulate.faults.plan import FaultPlan
from ratecard.names import closest
from ratecard.spec import Spec

_LONGEST_JOB = 10**7


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


class SettingsError(ValueError):
    """A setting that makes no sense for this provider; the message is one line."""


def check_settings(settings: Settings, spec: Spec) -> None:
    """Raise SettingsError for the first setting that makes no sense."""
    if not (settings.credits.is_finite() and settings.credits >= 0):
        raise SettingsError(f"credits is a number from 0 on, not {settings.credits}")
    seconds = settings.job_seconds
    if seconds is not None and not 0 <= seconds <= _LONGEST_JOB:
        raise SettingsError(f"job seconds go from 0 to {_LONGEST_JOB}, not {seconds:g}")
    if not settings.key.isascii() or not settings.key.isprintable() or " " in settings.key:
        raise SettingsError("the key is a text of visible ASCII characters without blanks")
    if settings.webhook_secret == "":
        raise SettingsError("the webhook secret is empty: give one, or leave it out")
    names = [str(each["name"]) for each in spec.provider.plans]
    if settings.plan is None or settings.plan in names:
        return
    if not names:
        raise SettingsError(f"{spec.provider.name} documents no plans: leave the plan out")
    near = " or ".join(closest(settings.plan, names) or names)
    raise SettingsError(f'no plan "{settings.plan}": did you mean {near}?')
