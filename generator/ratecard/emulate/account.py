"""The account: balance, history and quotes from the ledger and the rate cards, and payments."""

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from ratecard.emulate.answers import answer
from ratecard.emulate.arguments import Reader
from ratecard.emulate.bodies import moment
from ratecard.emulate.charges import charge, number, price_of, refused
from ratecard.emulate.exchange import Call, Reply, json_reply
from ratecard.emulate.ledger import Entry
from ratecard.emulate.operation import Handler
from ratecard.emulate.places import put
from ratecard.emulate.quotes import quote_handler
from ratecard.emulate.submission import sent_of, success_status
from ratecard.spec import BalanceAnswer, Endpoint, HistoryAnswer, Spec
from ratecard_runtime.json_value import JsonValue

if TYPE_CHECKING:
    from ratecard.emulate.world import World


def account_chooser(spec: Spec, endpoint: Endpoint) -> Handler | None:
    """The handler of an operation that tells of money; None for every other."""
    account = spec.provider.account
    if account is None:
        return None
    for balance in account.balances:
        if balance.operation == endpoint.id:
            return _balance(balance)
    if account.history is not None and account.history.operation == endpoint.id:
        return _history(account.history)
    for quoted in account.quotes:
        if quoted.operation == endpoint.id:
            return quote_handler(spec, endpoint, quoted)
    return None


def paying(spec: Spec, endpoint: Endpoint, inner: Handler) -> Handler:
    """A handler that charges an accepted call, or books what it buys; others stay as they are.

    A call that starts jobs is charged where they start.
    """
    if endpoint.job is not None or not endpoint.costs:
        return inner
    reader = Reader(spec, endpoint)
    buys = endpoint.effect == "purchase"

    def handle(world: "World", call: Call) -> Reply:
        understood = reader.read(sent_of(call))
        price = price_of(spec, understood, world.identifiers)
        if not buys and (refusal := refused(world, call, price)) is not None:
            return refusal
        reply = inner(world, call)
        if reply.status < 300 and buys:
            _top_up(world, call, understood.arguments.get(_bought(endpoint)), price.money)
        elif reply.status < 300:
            charge(world, call, understood.item, price)
        return reply

    return handle


def _balance(balance: BalanceAnswer) -> Handler:
    def handle(world: "World", call: Call) -> Reply:
        pinned: dict[str, JsonValue] = {balance.credits[0]: number(world.ledger.balance)}
        plan = plan_name(world)
        if plan is not None:
            pinned |= dict.fromkeys(balance.plan[:1], plan)
        return json_reply(success_status(call), answer(world, call, pinned))

    return handle


def _history(history: HistoryAnswer) -> Handler:
    def handle(world: "World", call: Call) -> Reply:
        entries: list[JsonValue] = [_told(history, each) for each in reversed(list(world.ledger))]
        place = history.items[0].removesuffix("[]")
        body = answer(world, call, {place: entries}) if place else entries
        return json_reply(success_status(call), body)

    return handle


def _told(history: HistoryAnswer, entry: Entry) -> JsonValue:
    """An entry of the ledger as the provider's history shows it."""
    signed = -entry.amount if entry.kind == "charge" else entry.amount
    body: JsonValue = {"id": entry.number}
    for place, value in _values(history, entry, number(signed)):
        body = put(body, place, value)
    return body


def _values(
    history: HistoryAnswer, entry: Entry, amount: JsonValue
) -> Iterator[tuple[str, JsonValue]]:
    yield history.amount[0], amount
    for place in history.kind[:1]:
        yield place, history.words[entry.kind]
    for place in history.job[:1]:
        yield place, entry.job_id
    for place in history.at[:1]:
        yield place, moment(int(entry.at))


def plan_name(world: "World") -> str | None:
    """The name of the account's plan: as set, else the highest."""
    plans = world.spec.provider.plans
    named = world.settings.plan or (plans[-1].get("name") if plans else None)
    return named if isinstance(named, str) else None


def _bought(endpoint: Endpoint) -> str:
    """The argument that says how many credits are bought."""
    for field in endpoint.parameters:
        if any(each.quantity == "credits" for each in field.quantities):
            return field.python or field.name
    return ""


def _top_up(world: "World", call: Call, bought: JsonValue, money: str | None) -> None:
    if isinstance(bought, int | float) and not isinstance(bought, bool):
        world.ledger.add(
            Entry(
                kind="topup",
                at=world.clock.now(),
                amount=Decimal(str(bought)),
                operation=call.endpoint.id,
                money=money,
            )
        )
