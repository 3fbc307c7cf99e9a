"""What stands for the answer of a call that a dry run did not send."""

from collections.abc import Iterator
from typing import Never, TypeVar, cast

from ratecard_runtime.description.operations import Operation
from ratecard_runtime.errors import NothingSent

Value = TypeVar("Value")


def unanswered(operation: Operation[Value]) -> Value:
    """Return a stand-in for the answer of `operation`; whatever reads it raises `NothingSent`."""
    return cast(Value, Unanswered(f"{operation.method} {operation.path}"))


class Unanswered:
    """An answer that was never given: it can be kept and shown, and not read."""

    __slots__ = ("_call",)

    def __init__(self, call: str) -> None:
        """Stand for the answer of `call`, a method and path."""
        self._call = call

    def __repr__(self) -> str:
        return f"<no answer: {self._call} was not sent>"

    def __getattr__(self, name: str) -> Never:
        if name.startswith("__"):
            raise AttributeError(name)
        raise NothingSent(self._call)

    def __getitem__(self, key: object) -> Never:
        raise NothingSent(self._call)

    def __iter__(self) -> Iterator[Never]:
        raise NothingSent(self._call)

    def __len__(self) -> int:
        raise NothingSent(self._call)

    def __bool__(self) -> bool:
        raise NothingSent(self._call)

    def __eq__(self, other: object) -> bool:
        raise NothingSent(self._call)
