"""What a test may set of an emulator, as keyword arguments."""

from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TypedDict

from ratecard.emulate.faults.parse import Entry, plan_of
from ratecard.emulate.settings import Settings, SettingsError, check_settings
from ratecard.names import closest
from ratecard.spec import Spec


class Options(TypedDict, total=False):
    """Settings of an emulator, all of them optional.

    `credits` is the balance at the start. `job_seconds` is how long a job takes on the virtual
    clock. `plan` is the account's plan, the highest by default. `faults` is a fault plan such as
    `["submit#1=503"]`, or one fault. `limits=False` switches rate and concurrency limits off.
    `specs` is the folder of specs, by default the one that comes with ratecard.
    """

    credits: Decimal | int | str
    job_seconds: float | None
    seed: int
    plan: str | None
    faults: Iterable[Entry]
    limits: bool
    webhook_secret: str | None
    key: str
    specs: Path


def settings_of(spec: Spec, options: Options) -> Settings:
    """The settings that the options stand for. Raises SettingsError or FaultPlanError."""
    for name in options:
        if name not in Options.__annotations__:
            near = " or ".join(closest(name, Options.__annotations__) or Options.__annotations__)
            raise SettingsError(f'no option "{name}": did you mean {near}?')
    defaults = Settings()
    faults = options.get("faults", ())
    settings = Settings(
        credits=_amount(options.get("credits", defaults.credits)),
        job_seconds=options.get("job_seconds"),
        seed=options.get("seed", defaults.seed),
        plan=options.get("plan"),
        faults=plan_of(spec, (faults,) if isinstance(faults, str) else faults),
        limits=options.get("limits", defaults.limits),
        webhook_secret=options.get("webhook_secret"),
        key=options.get("key", defaults.key),
    )
    check_settings(settings, spec)
    return settings


def _amount(credits: Decimal | int | str) -> Decimal:
    try:
        return Decimal(credits)
    except InvalidOperation:
        raise SettingsError(f"credits is a number from 0 on, not {credits!r}") from None
