"""Clients of a package, made as its users make them, and what one call of a method does."""

import inspect
import os
import warnings
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

from tests.conformance.handles import finished
from tests.conformance.packages import reach
from tests.conformance.plain_yaml import entries, text
from tests.conformance.spec import Spec as Reading
from tests.oracle.sides import Side
from tests.oracle.stand_in import StandIn, normalized

from ratecard_runtime.errors import RatecardError

KEY = "key-of-the-test"


class Broken(Exception):  # noqa: N818 - a finding of the oracle, no error
    """Old code stops before anything is sent."""


@dataclass(frozen=True, kw_only=True)
class Called:
    """What one call did: what was sent, and what came back or was raised."""

    sent: tuple[tuple[object, ...], ...]
    value: object = None
    error: Exception | None = None


@dataclass(frozen=True, kw_only=True)
class Customer:
    """Old code: it knows the names that one spec gives, whichever package it runs on."""

    reading: Reading

    @cached_property
    def environment(self) -> dict[str, str]:
        """The variables that the old code sets."""
        found = {text(self.reading.provider["key_env"]): KEY}
        for name, each in entries(self.reading.provider.get("client_fields")):
            if "env" in each:
                found[text(each["env"])] = f"https://callback.example.com/{name}"
        return found

    def client(self, side: Side, stand_in: StandIn) -> object:
        """The client of a package, its settings taken from the environment."""
        made = _attribute(side.package, self.reading.class_name)
        if not callable(made):
            raise Broken(f"{self.reading.class_name} is no class any more")
        with environment(self.environment):
            return made(transport=stand_in, journal=None)


class Shop:
    """A side that is called: its client as old code makes it, and its provider."""

    def __init__(self, side: Side, customer: Customer) -> None:
        """Make the client; nothing is sent."""
        self.side = side
        self.stand_in = StandIn(side.reading)
        self.client = customer.client(side, self.stand_in)

    def method(self, path: str) -> Callable[..., object]:
        """A method by its dotted name."""
        found = _attribute(self.client, path)
        if not callable(found):
            raise Broken(f"{path} is no method any more")
        return found

    def call(self, path: str, *given: object, **named: object) -> Called:
        """Call a method; raises Broken where the call does not even bind."""
        method = self.method(path)
        try:
            inspect.signature(method).bind(*given, **named)
        except TypeError as error:
            raise Broken(f"{path} does not take the call: {error}") from None
        self.stand_in.requests.clear()
        value: object = None
        raised: Exception | None = None
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                value = finished(method(*given, **named), None)
            except RatecardError as error:
                raised = error
        return Called(
            sent=tuple(normalized(each) for each in self.stand_in.requests),
            value=value,
            error=raised,
        )


@contextmanager
def environment(variables: Mapping[str, str]) -> Generator[None]:
    """Only these variables, until the end of the block."""
    before = dict(os.environ)
    os.environ.clear()
    os.environ.update(variables)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _attribute(start: object, path: str) -> object:
    try:
        return reach(start, path)
    except AttributeError as error:
        raise Broken(f"{path} is gone: {error}") from None
