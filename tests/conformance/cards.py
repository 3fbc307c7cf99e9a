"""Rate cards as the tests read them: every cell of every table, with a call that lands on it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from tests.conformance.arithmetic import amount, names
from tests.conformance.plain_yaml import Entry, entry, is_entry, items, text
from tests.conformance.spec import Endpoint, Field, Model, Spec, Uncalled

QUANTITIES = frozenset(
    {"images", "seconds", "characters", "frames", "steps", "megapixels", "fps", "clips", "credits"}
)

UNPRICED = frozenset({"unpublished", "not_offered"})


@dataclass(frozen=True, kw_only=True, eq=False)
class Case:
    """One cell: the calculator, the call, the price as written, the numbers to put in.

    `times` is the count that the price is multiplied by.
    """

    item: str
    calculator: str
    given: Mapping[str, object]
    price: str
    numbers: Mapping[str, Fraction]
    times: Fraction
    per: str
    currency: str | None


def cases(spec: Spec) -> Iterator[Case]:
    """Every cell of every rate card that counts."""
    for card in spec.cards:
        for name in map(text, items(card["of"])):
            yield from _of_item(spec, _source(spec, card), name)


def priced_items(spec: Spec) -> set[str]:
    """The items that have a rate card."""
    return {text(name) for card in spec.cards for name in items(card["of"])}


def _source(spec: Spec, card: Entry) -> Entry:
    """The card with its own prices: those of another item, or of the reading that was taken."""
    while "same_as" in card:
        wanted = card["same_as"]
        card = {**next(each for each in spec.cards if wanted in items(each["of"]))}
    taken = [entry(each) for each in items(card.get("readings")) if entry(each).get("taken")]
    return {**card, **taken[0]} if taken else card


def _of_item(spec: Spec, card: Entry, name: str) -> Iterator[Case]:
    target = _target(spec, name)
    fields = target.parameters if isinstance(target, Endpoint) else target.fields
    columns = list(_columns(card))
    rows = [items(row) for row in items(card.get("rows"))] or [[]]
    several = len(items(card["of"])) > 1
    for position, row in enumerate(rows):
        cells = list(zip(columns, row, strict=True))
        if several and not any(
            column == "model" and name in items(cell) for (column, _), cell in cells
        ):
            continue
        keyed = [
            [(column, value) for value in _key_values(column, fields, rows[: position + 1], index)]
            for index, ((column, spread), _) in enumerate(cells)
            if spread is None and _is_key(column, fields) and not (several and column == "model")
        ]
        coefficients = {
            column: Fraction(0) if cell == "none" else Fraction(str(cell))
            for (column, spread), cell in cells
            if spread is None and not _is_key(column, fields) and not _is_price(column)
        }
        for (extra, price), combination in product(_prices(card, cells), product(*keyed)):
            call = dict([*combination, *extra])
            yield _case(card, target, name, call, price, coefficients)


def _target(spec: Spec, name: str) -> Model | Uncalled | Endpoint:
    model = spec.model(name) or next((each for each in spec.uncalled if each.id == name), None)
    if model is not None:
        return model
    return next(each for each in spec.endpoints if f"{each.method} {each.path}" == name)


def _columns(card: Entry) -> Iterator[tuple[str, object]]:
    """The columns one by one: a field that is spread over several comes with each value."""
    for column in items(card.get("columns")):
        if is_entry(column):
            yield from ((name, value) for name, each in column.items() for value in items(each))
        else:
            yield text(column), None


def _is_price(column: str) -> bool:
    return column in {"credits", "amount"}


def _is_key(column: str, fields: Sequence[Field]) -> bool:
    named = {field.name for field in fields} | QUANTITIES | {"model"}
    return column in named and not _is_price(column)


def _key_values(
    column: str, fields: Sequence[Field], rows: Sequence[Sequence[object]], index: int
) -> Sequence[object]:
    """The values that the last row's cell stands for: `any` is all of them, `else` the rest."""
    cell = rows[-1][index]
    if cell not in ("any", "else"):
        return items(cell)
    (field,) = [each for each in fields if each.name == column]
    taken = [value for row in rows[:-1] for value in items(row[index])] if cell == "else" else []
    listed = (False, True) if field.schema.get("type") == "boolean" else field.values
    return [value for value in listed if value not in taken] or ["anything"]


def _prices(
    card: Entry, cells: Sequence[tuple[tuple[str, object], object]]
) -> list[tuple[list[tuple[str, object]], str]]:
    """Each price of a row, with the value of the field that is spread over the columns."""
    spread = [([(name, value)], str(cell)) for (name, value), cell in cells if value is not None]
    plain: list[tuple[list[tuple[str, object]], str]] = [
        ([], str(cell)) for (name, value), cell in cells if value is None and _is_price(name)
    ]
    return spread or plain or [([], str(card.get("credits", card.get("amount"))))]


def _case(
    card: Entry,
    target: Model | Uncalled | Endpoint,
    name: str,
    keys: Mapping[str, object],
    price: str,
    coefficients: Mapping[str, Fraction],
) -> Case:
    fields = target.parameters if isinstance(target, Endpoint) else target.fields
    call = {field.python: keys[field.name] for field in fields if field.name in keys}
    call |= {column: value for column, value in keys.items() if column in QUANTITIES}
    times = str(card.get("times", "1"))
    numbers = dict(coefficients)
    words = names(times) if price in UNPRICED else names(times) | names(price)
    for word in sorted(words - set(coefficients)):
        numbers[word] = _number(word, fields, entry(card.get("measures")), call)
    python = target.python
    return Case(
        item=name,
        calculator=(
            python.replace(".", "_") if isinstance(target, Endpoint) else python.rpartition(".")[2]
        ),
        given=call,
        price=_status(card, fields, call) or price,
        numbers=numbers,
        times=amount(times, numbers).low,
        per=str(card.get("per", "call")),
        currency=str(card["currency"]) if "currency" in card else None,
    )


def _status(card: Entry, fields: Sequence[Field], call: Mapping[str, object]) -> str:
    """`not_offered` where the card takes the combination out."""
    python = {field.name: field.python for field in fields}
    for each in map(entry, items(card.get("not_offered"))):
        if all(call.get(python.get(name, name)) in items(value) for name, value in each.items()):
            return "not_offered"
    return ""


def _number(
    word: str, fields: Sequence[Field], measures: Entry, call: dict[str, object]
) -> Fraction:
    """The number behind a name: from the call, or put into the call here."""
    measure = entry(measures.get(word))
    for field in fields:
        stated = field.schema.get("quantity")
        how: dict[str, object] = dict(stated) if is_entry(stated) else {}
        if stated == word or measure.get("field") == field.name:
            how = {word: measure.get("as", "value")}
        if measure.get("length") == field.name:
            how = {word: "length"}
        if word in how:
            return _measured(field, how[word], call)
        if word == field.name:
            return _measured(field, "value", call)
    least, most = measure.get("minimum", 7), measure.get("maximum", 7)
    call[word] = max(min(7, int(str(most))), min(7, int(str(least))))
    return Fraction(str(call[word]))


def _measured(field: Field, how: object, call: dict[str, object]) -> Fraction:
    """What a field measures; a text has 5,001 characters, a list 3 items, a number is 7."""
    if how == "length" and field.schema.get("type") == "array":
        call[field.python] = ["one", "two", "three"]
        return Fraction(3)
    if how == "length":
        call[field.python] = "x" * 5001
        return Fraction(5001)
    listed = field.values[0] if field.values else field.schema.get("minimum", 7)
    value = call.setdefault(field.python, listed)
    table = {str(key): number for key, number in how.items()} if is_entry(how) else {}
    return Fraction(str(table.get(str(value), value)))
