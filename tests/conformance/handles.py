"""What methods give, followed to its end: the answer, the first page of a list, a file's bytes."""

import asyncio
from collections.abc import Coroutine
from typing import cast

from ratecard_runtime import AsyncFileAnswer, AsyncPager, FileAnswer, Pager


def finished(made: object, runner: asyncio.Runner | None) -> object:
    """Follow what a method gave; `runner` awaits where it must be."""
    step = made
    if isinstance(made, Pager | AsyncPager):
        step = cast("Pager[object]", made).first()
    elif isinstance(made, FileAnswer | AsyncFileAnswer):
        step = made.read()
    if runner is None:
        return step
    return runner.run(cast("Coroutine[object, object, object]", step))
