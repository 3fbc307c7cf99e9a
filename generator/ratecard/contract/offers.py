"""Offers: the combinations of a model's fields that its rate card says cannot be bought."""

from collections.abc import Iterator, Mapping

from ratecard.price import compiled_card
from ratecard.spec import JsonScalar, Model, Spec
from ratecard_runtime.price.rates import ANY, NOT_OFFERED, Key

Combination = Mapping[str, tuple[JsonScalar, ...]]
"""For each field, by name, the values that fit."""


def not_offered(spec: Spec, model: Model) -> Iterator[Combination]:
    """Yield the combinations that are refused, as far as fields of the model decide them."""
    compiled, _ = compiled_card(spec, model.id)
    names = {field.argument: field for field in model.fields}
    refused = [dict(each) for each in compiled.not_offered]
    for row in compiled.rows:
        if row.price is NOT_OFFERED and not row.is_else:
            pairs = zip(compiled.keys, row.keys, strict=True)
            refused.append({name: _values(key) for name, key in pairs if key is not ANY})
    for combination in refused:
        if combination and combination.keys() <= names.keys():
            yield {names[name].name: values for name, values in combination.items()}


def _values(key: Key) -> tuple[JsonScalar, ...]:
    assert key is not ANY
    return key if isinstance(key, tuple) else (key,)
