"""Forms: fields by name, as texts."""

from collections.abc import Iterable

from ratecard_runtime.json_value import JsonValue


def gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, JsonValue]:
    """The fields of a form; one that comes several times has the list of its values."""
    fields: dict[str, JsonValue] = {}
    for name, value in pairs:
        earlier = fields.get(name)
        if earlier is None:
            fields[name] = value
        elif isinstance(earlier, list):
            earlier.append(value)
        else:
            fields[name] = [earlier, value]
    return fields
