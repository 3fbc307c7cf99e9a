"""What every call of one client shares."""

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from ratecard_runtime.provider import ProviderInfo
from ratecard_runtime.secret import Secret

_NO_VALUES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One client's settings, its clock (seconds, never going back) and its source of chance.

    `base_url` has no trailing slash. `client_values` are the client fields that were given.
    `timeout` is in seconds, for each step of an exchange. `warned_of` are the status words that
    the user was already told of.
    """

    provider: ProviderInfo
    base_url: str
    key: Secret | None = None
    client_values: Mapping[str, str] = field(default_factory=lambda: _NO_VALUES)
    timeout: float = 60.0
    allow_unknown_models: bool = False
    clock: Callable[[], float] = time.monotonic
    chance: Callable[[], float] = random.random
    warned_of: set[str] = field(default_factory=set[str], compare=False, repr=False)
