"""What a package's README says: an example, prices, disputes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ratecard.escape import SpecText
from ratecard.names import python_name
from ratecard.plan.answers import starts_many
from ratecard.plan.layout import Code, call, lines, prefixed, value
from ratecard.price import PriceRow as TableRow
from ratecard.price import price_tables
from ratecard.price.words import counted, unit_of
from ratecard.spec import Endpoint, Model, RequestExample, Spec


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A documented call as Python lines: the client, the price, then the call itself.

    All but `client_lines` stand inside the block that closes the client. `ending_lines` wait for
    the job, or show the answer.
    """

    client_lines: tuple[str, ...]
    quote_lines: tuple[str, ...]
    call_lines: tuple[str, ...]
    ending_lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceRow:
    """One row of the price table."""

    item: SpecText
    condition: SpecText
    price: SpecText
    per: SpecText


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """One fact that the docs state in two ways: what was taken, and what else they say."""

    where: SpecText
    taken: SpecText
    others: SpecText


def example(spec: Spec) -> Example | None:
    """The first documented request of a model, as a call."""
    models = {model.id: model for model in spec.models if model.operation}
    for each in spec.examples:
        if isinstance(each, RequestExample) and each.item in models:
            return _as_call(spec, each, models[each.item])
    return None


def _as_call(spec: Spec, each: RequestExample, model: Model) -> Example:
    once = {field.field.argument for field in spec.provider.client_fields}
    given = {name: value(data) for name, data in each.arguments.items()}
    arguments = _named({name: code for name, code in given.items() if name not in once})
    client = call(
        spec.provider.class_name, *_named({name: given[name] for name in once if name in given})
    )
    group = spec.provider.groups[model.kind]
    name = f"{group}.{model.method}"
    endpoint = next(each for each in spec.endpoints if each.id == model.operation)
    given_name, ending = _ending(spec, endpoint)
    quote = call(f"client.quote.{name.rpartition('.')[2]}", *arguments)
    return Example(
        client_lines=tuple(lines(client, before="with ", after=" as client:")),
        quote_lines=(*lines(quote, 4, before="quote = "), "    print(quote)"),
        call_lines=tuple(lines(call(f"client.{name}", *arguments), 4, before=f"{given_name} = ")),
        ending_lines=tuple(f"    {line}" for line in ending),
    )


def _ending(spec: Spec, endpoint: Endpoint) -> tuple[str, tuple[str, ...]]:
    """What the example calls the value that it is given, and what it does with it."""
    if endpoint.job is None:
        return "answer", ("print(answer)",)
    if starts_many(spec, endpoint):
        return "jobs", ("for job in jobs:", '    print(*job.save("results/"))')
    return "job", ("result = job.wait()", 'print(*result.save("results/"))')


def _named(codes: Mapping[str, Code]) -> list[Code]:
    return [prefixed(f"{python_name(name)}=", code) for name, code in codes.items()]


def price_rows(spec: Spec) -> tuple[PriceRow, ...]:
    """The price table: one row for each priced case."""
    return tuple(
        PriceRow(
            item=SpecText(row.item),
            condition=SpecText(row.condition),
            price=SpecText(counted(row.price, row.unit) if row.is_number else row.price),
            per=SpecText(row.per if row.is_number else ""),
        )
        for row in price_tables(spec)
    )


def prices(spec: Spec) -> dict[str, str]:
    """The price of each model in words."""
    return {model.id: _in_words(price_tables(spec, model.id)) for model in spec.models}


def _in_words(rows: Sequence[TableRow]) -> str:
    priced = [row for row in rows if row.is_number]
    others = [row for row in rows if not row.is_number]
    parts = [*([f"{_counted(priced)} per {rows[0].per}"] if priced else []), *_cases(others)]
    return f"{'; '.join(parts)}."


def _counted(rows: Sequence[TableRow]) -> str:
    """Prices with their conditions, and what they count after them."""
    return f"{'; '.join(_cases(rows))} {unit_of([row.price for row in rows], rows[0].unit)}"


def _cases(rows: Sequence[TableRow]) -> list[str]:
    """Prices with their conditions; of more than four the first and the last one."""
    cases = [f"{row.price} ({row.condition})" if row.condition else row.price for row in rows]
    return cases if len(cases) <= 4 else [cases[0], "…", cases[-1]]


def disputes(spec: Spec) -> tuple[Dispute, ...]:
    """Facts that the docs state in more than one way."""
    return tuple(
        Dispute(
            where=SpecText(each.where),
            taken=SpecText(each.taken),
            others=SpecText(
                "; ".join(
                    f"{reading.text} ({reading.source})"
                    for reading in each.readings
                    if reading.text != each.taken
                )
            ),
        )
        for each in spec.provider.disputed
    )
