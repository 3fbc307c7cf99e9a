"""A client whose process forks; run as a program.

Its arguments are `outlived` or `alone`, `sync` or `async`, the base URL, the key and the journal.
"""

import asyncio
import inspect
import os
import sys
import time
from collections.abc import Callable

from ratecard_celebifyai import AsyncCelebifyAI, CelebifyAI
from ratecard_runtime.errors import RatecardError
from ratecard_runtime.journal.budget import Budget


def main(which: str, kind: str, base_url: str, key: str, journal: str) -> None:
    """Make a call, fork, and make calls in the child."""
    client_class = CelebifyAI if kind == "sync" else AsyncCelebifyAI
    budget = Budget(credits=1000) if which == "alone" else None
    client = client_class(api_key=key, base_url=base_url, journal=journal or None, budget=budget)

    def submit() -> None:
        async def answered() -> None:
            given = client.images.z_image(prompt="A lake")
            os.write(1, f"{(await given if inspect.isawaitable(given) else given).id}\n".encode())

        asyncio.run(answered())

    if which == "outlived":
        _outlived(submit)
    else:
        _alone(submit)


def _outlived(submit: Callable[[], None]) -> None:
    """The parent ends between two calls of its child, which is killed later."""
    submit()
    reading, writing = os.pipe()
    parent = os.getpid()
    if os.fork():
        os.read(reading, 1)
        return
    submit()
    os.write(writing, b"x")
    while os.getppid() == parent:
        time.sleep(0.01)
    submit()
    submit()
    os._exit(0)  # as if killed: a tidy end would hide what was written to a deleted file


def _alone(submit: Callable[[], None]) -> None:
    """The child of a client whose budget is in memory says why it may not spend it."""
    submit()
    child = os.fork()
    if child == 0:
        try:
            submit()
        except RatecardError as error:
            print(type(error).__name__, error)
        return
    os.waitpid(child, 0)
    submit()


if __name__ == "__main__":
    main(*sys.argv[1:])
