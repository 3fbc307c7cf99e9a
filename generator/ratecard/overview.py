"""What each provider's spec holds, as one page of Markdown for people."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from ratecard.escape import markdown, markdown_code
from ratecard.price import compiled_card
from ratecard.price.tree import About, Between, From, Tree
from ratecard.spec import BalanceAnswer, QuoteAnswer, Spec
from ratecard_runtime.price.rates import Unpriced

COLUMNS = (
    "provider",
    "operations",
    "models",
    "request values",
    "exact prices",
    "ranges",
    "approximate",
    "unpublished",
    "not offered",
    "disputes",
    "paging",
    "webhook events",
    "idempotency",
)


def overview(specs: Sequence[Spec]) -> Iterator[str]:
    """The lines of the page: one table of all providers, then what is assumed of each."""
    yield f"| {' | '.join(COLUMNS)} |"
    yield f"|{'---|' * len(COLUMNS)}"
    for spec in specs:
        yield f"| {' | '.join(_cells(spec))} |"
    for spec in specs:
        assumptions = list(_assumptions(spec))
        if assumptions:
            yield ""
            yield f"### What the {markdown(spec.provider.name)} client assumes"
            yield ""
            yield from (f"- {line}" for line in assumptions)


def price_kinds(spec: Spec) -> Counter[str]:
    """How many rows of the rate cards hold each kind of price."""
    items = dict.fromkeys(str(cell.value) for card in spec.prices for cell in card.of)
    kinds = Counter[str]()
    for item in items:
        compiled, _ = compiled_card(spec, item)
        kinds.update(_kind(row.price) for row in compiled.rows)
        kinds["not offered"] += len(compiled.not_offered)
    return kinds


def _cells(spec: Spec) -> Iterator[str]:
    kinds = price_kinds(spec)
    routes = {value for model in spec.models for value in model.request_values}
    yield markdown(spec.provider.name)
    yield str(len(spec.endpoints))
    yield str(len(spec.models))
    yield str(len(routes))
    for kind in ("exact", "range", "approximate", "unpublished", "not offered"):
        yield str(kinds[kind])
    yield str(len(spec.provider.disputed))
    yield _listed(each.paging.kind for each in spec.endpoints if each.paging)
    yield str(len(_events(spec)))
    yield _listed(each.idempotency.header for each in spec.endpoints if each.idempotency)


def _listed(words: Iterable[str]) -> str:
    return ", ".join(markdown(word) for word in dict.fromkeys(words)) or "none"


def _events(spec: Spec) -> tuple[object, ...]:
    events = (spec.provider.webhooks or {}).get("events", ())
    return events if isinstance(events, tuple) else ()


def _kind(price: Tree | Unpriced) -> str:
    match price:
        case Unpriced():
            return price.value.replace("_", " ")
        case About():
            return "approximate"
        case Between() | From():
            return "range"
        case _:
            return "exact"


def _codes(names: Iterable[str]) -> str:
    return ", ".join(markdown_code(name) for name in names)


def _assumptions(spec: Spec) -> Iterator[str]:
    for job in spec.provider.jobs:
        choices = [name for name in job.assumed if name.partition(".")[0] in ("states", "polling")]
        places = [name for name in job.assumed if name not in choices]
        if places:
            yield f"job {markdown_code(job.id)}: the client looks for {_codes(places)}"
        if choices:
            yield f"job {markdown_code(job.id)}: the docs do not give its {_codes(choices)}"
    yield from _assumed_answers(spec)
    for endpoint in spec.endpoints:
        call = markdown_code(endpoint.address)
        if endpoint.undocumented_body:
            yield f"{call}: {_open('body')} and `files`"
        if endpoint.undocumented_query:
            yield f"{call}: {_open('query')}"
        if endpoint.paging and endpoint.paging.assumed:
            yield f"{call}: the client looks for the list at {_codes(endpoint.paging.items)}"


def _assumed_answers(spec: Spec) -> Iterator[str]:
    account = spec.provider.account
    if account is None:
        return
    calls = {each.id: markdown_code(f"{each.method} {each.path}") for each in spec.endpoints}
    answers: tuple[BalanceAnswer | QuoteAnswer, ...] = (*account.balances, *account.quotes)
    for each in answers:
        if each.assumed:
            yield f"{calls[each.operation]}: credits are taken to stand at {_codes(each.credits)}"
    history = account.history
    if history is not None and history.assumed:
        named = {history.items: "the list", history.amount: "the credits of an entry"}
        named |= {history.kind: "its kind", history.job: "its job", history.at: "its time"}
        stated = ", ".join(f"{what} at {_codes(at)}" for at, what in named.items() if at)
        yield f"{calls[history.operation]}: {stated}, as is assumed"


def _open(part: str) -> str:
    return f"the docs do not name all fields of the {part}; the call takes `fields`"
