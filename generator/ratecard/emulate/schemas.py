"""Validators of one provider's wire, each made at its first use and then kept."""

from collections.abc import Iterator, Mapping
from functools import cached_property

import jsonschema_rs

from ratecard.contract import Schema, components
from ratecard.contract.schemas import Plain, plain
from ratecard.emulate.sample import Sampler
from ratecard.spec import Spec

Validator = jsonschema_rs.Draft202012Validator

_COMPONENT = "#/components/schemas/"


class Schemas:
    """The named schemas of a provider, and validators for schemas that refer to them."""

    def __init__(self, spec: Spec) -> None:
        """Compute nothing yet."""
        self._spec = spec
        self._validators: dict[int, tuple[Schema, Validator]] = {}

    @cached_property
    def named(self) -> Mapping[str, Schema]:
        """The components by name."""
        return components(self._spec)

    def validator(self, schema: Schema) -> Validator:
        """The validator of a schema; the same one for the same schema."""
        known = self._validators.get(id(schema))
        if known is None:
            known = self._validators[id(schema)] = (schema, self._made(schema))
        return known[1]

    def resolved(self, schema: Schema) -> Schema:
        """The schema itself, or the component that it refers to."""
        reference = schema.get("$ref")
        return self.named[_name(reference)] if isinstance(reference, str) else schema

    def sample(self, schema: Schema) -> Plain:
        """A value that the schema accepts, with all that it names if possible."""
        named = {name: plain(each) for name, each in self.named.items()}
        whole = Sampler(named=named).sample(plain(schema))
        if self.validator(schema).is_valid(whole):
            return whole
        return Sampler(named=named, only_required=True).sample(plain(schema))

    def _made(self, schema: Schema) -> Validator:
        root = plain(schema)
        assert isinstance(root, dict)
        needed: dict[str, Plain] = {}
        self._collect(root, needed)
        whole = {**root, "components": {"schemas": needed}}
        return Validator(whole, validate_formats=True, offline=True)

    def _collect(self, value: Plain, needed: dict[str, Plain]) -> None:
        """Add every component that a schema refers to, directly or through another."""
        for name in _references(value):
            if name not in needed:
                needed[name] = plain(self.named[name])
                self._collect(needed[name], needed)


def _references(value: Plain) -> Iterator[str]:
    if isinstance(value, list):
        for each in value:
            yield from _references(each)
    elif isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str):
            yield _name(reference)
        for each in value.values():
            yield from _references(each)


def _name(reference: str) -> str:
    return reference.removeprefix(_COMPONENT)
