"""What must not cross a fork: locks that another thread holds, and the open file of a database."""

import os
import threading
from typing import Protocol
from weakref import WeakSet


class ForkAware(Protocol):
    """Something that is told of forks."""

    def before_fork(self) -> None:
        """Get ready, in the process that forks."""
        ...

    def after_fork(self, *, is_child: bool) -> None:
        """Go on, in both processes; one that forks in its own way tells the child alone."""
        ...


class ForkLock:
    """A lock that is free in a forked child, whatever other threads did with it in the parent.

    It guards what is whole at any moment, such as a number or the entries of a table.
    """

    def __init__(self) -> None:
        """Begin free; `with lock.held` waits for it."""
        self.held = threading.RLock()
        watch(self)

    def before_fork(self) -> None:
        """Do nothing: who holds the lock keeps it."""

    def after_fork(self, *, is_child: bool) -> None:
        """Begin anew in a child."""
        if is_child:
            self.held = threading.RLock()


_watched: WeakSet[ForkAware] = WeakSet()
_forking = threading.RLock()
_told: list[ForkAware] = []


def watch(each: ForkAware) -> None:
    """Tell `each` of forks as long as it lives."""
    with _forking:  # a set that grows cannot be gone through
        _watched.add(each)


def _before() -> None:
    _forking.acquire()  # released after the fork, by both processes
    _told[:] = _watched
    for each in _told:
        each.before_fork()


def _after_in_parent() -> None:
    for each in _told:
        each.after_fork(is_child=False)
    _told.clear()
    _forking.release()


def _after_in_child() -> None:
    global _forking
    _forking = threading.RLock()
    for each in _told or list(_watched):
        each.after_fork(is_child=True)
    _told.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        before=_before, after_in_parent=_after_in_parent, after_in_child=_after_in_child
    )
