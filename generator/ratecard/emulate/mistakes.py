"""What is wrong with a value of the wire: the first thing that its schema refuses, in words."""

from collections.abc import Iterable
from dataclasses import dataclass

import jsonschema_rs

from ratecard.emulate.schemas import Validator
from ratecard.spec import Occasion
from ratecard_runtime.json_value import JsonValue

_LONGEST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """A mistake of a caller: what kind it is, where it stands (dotted), and what is allowed."""

    when: Occasion
    where: str
    message: str

    def __str__(self) -> str:
        return f"{self.where}: {self.message}" if self.where else self.message


def first_mistake(validator: Validator, value: JsonValue, where: str = "") -> Mistake | None:
    """The first mistake in a value, None where it is valid; a missing field comes first."""
    if validator.is_valid(value):
        return None
    errors = list(validator.iter_errors(value))
    missing = [each for each in errors if each.kind.name == "required"]
    return _mistake((missing or errors)[0], where)


def _mistake(error: jsonschema_rs.ValidationError, where: str) -> Mistake:
    path = [where] if where else []
    path += [str(key) for key in error.instance_path]
    kind = error.kind
    when: Occasion = "wrong_value"
    message = error.message
    match kind:
        case jsonschema_rs.ValidationErrorKind.Required():
            when, message = "missing_field", "is required"
            path.append(kind.property)
        case jsonschema_rs.ValidationErrorKind.AdditionalProperties():
            message = f"has no field {_listed(kind.unexpected)}"
        case jsonschema_rs.ValidationErrorKind.Format() if kind.format == "uri":
            when, message = "wrong_url", "is not an address"
        case _:
            pass
    return Mistake(when=when, where=".".join(path), message=_short(message))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _short(message: str) -> str:
    return message if len(message) <= _LONGEST else f"{message[:_LONGEST]}…"
