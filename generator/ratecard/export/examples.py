"""Examples of bodies and answers: those printed ones that are what their schema says."""

from collections.abc import Iterable, Iterator, Mapping

from jsonschema_rs import Draft202012Validator

from ratecard.contract import Example, Schema, validator
from ratecard.contract.schemas import plain
from ratecard.escape.data import json_text
from ratecard.names import python_name
from ratecard.spec import JsonValue


class Examples:
    """The examples of one document; a printed one may hold a placeholder, and is left out then.

    It keeps a validator for each schema that it meets: errors look alike in every operation.
    """

    def __init__(self, named: Mapping[str, Schema]) -> None:
        """`named` are the schemas that others refer to."""
        self._named = named
        self._validators: dict[str, Draft202012Validator] = {}

    def under(self, schema: Schema | None, examples: Iterable[Example]) -> Mapping[str, JsonValue]:
        """The member `examples` of a media type, or nothing."""
        listed = tuple(examples)
        if not listed or schema is None:
            return {}
        fits = self._validator(schema)
        found = {
            name: {"summary": each.title, "value": each.value}
            for name, each in _named(listed)
            if fits.is_valid(plain(each.value))
        }
        return {"examples": found} if found else {}

    def _validator(self, schema: Schema) -> Draft202012Validator:
        text = json_text(schema)
        if text not in self._validators:
            self._validators[text] = validator(schema, self._named)
        return self._validators[text]


def _named(examples: Iterable[Example]) -> Iterator[tuple[str, Example]]:
    taken: set[str] = set()
    for each in examples:
        name = base = python_name(each.title)
        while name in taken:
            name = f"{base}_{len(taken)}"
        taken.add(name)
        yield name, each
