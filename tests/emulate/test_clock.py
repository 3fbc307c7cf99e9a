"""The virtual clock: real time that a test may hurry, and what falls due on it."""

import time
from functools import partial

from ratecard.emulate.clock import Clock


def test_now_is_the_real_time_until_somebody_advances_it() -> None:
    clock = Clock()
    before = time.time()
    assert before <= clock.now() <= time.time()
    clock.advance(3600)
    assert clock.now() - time.time() > 3599


def test_time_never_goes_backward() -> None:
    clock = Clock()
    clock.advance(10)
    before = clock.now()
    clock.advance(-60)
    assert clock.now() >= before


def test_callbacks_run_in_order_each_at_its_own_moment() -> None:
    clock = Clock()
    start = clock.now()
    seen: list[tuple[str, float]] = []

    def note(name: str) -> None:
        seen.append((name, clock.now()))

    for name, seconds in (("late", 30), ("early", 10), ("also early", 10)):
        clock.at(start + seconds, partial(note, name))
    clock.run_due()
    assert seen == []
    clock.advance(20)
    assert seen == [("early", start + 10), ("also early", start + 10)]
    clock.advance(20)
    assert seen[2] == ("late", start + 30)
    assert clock.now() > start + 39


def test_a_callback_may_note_another_that_falls_due_on_the_way() -> None:
    clock = Clock()
    start = clock.now()
    seen: list[float] = []

    def again() -> None:
        seen.append(round(clock.now() - start))
        if len(seen) < 5:
            clock.at(clock.now() + 10, again)

    clock.at(start + 10, again)
    clock.advance(35)
    assert seen == [10, 20, 30]
    assert clock.next_due() == start + 40


def test_advancing_within_a_callback_waits_for_its_end() -> None:
    clock = Clock()
    start = clock.now()
    seen: list[str] = []

    def first() -> None:
        clock.advance(100)
        seen.append("first")

    clock.at(start + 1, first)
    clock.at(start + 50, lambda: seen.append("second"))
    clock.advance(2)
    assert seen == ["first", "second"]


def test_nothing_to_do_is_none() -> None:
    assert Clock().next_due() is None
