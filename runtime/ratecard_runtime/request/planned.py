"""A call before it is sent: what it is, and what it may cost."""

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias

from ratecard_runtime.description.operations import Effect, ModelRequest, Operation
from ratecard_runtime.request.placement import beside, placements
from ratecard_runtime.request.prepare import drafted, given_only
from ratecard_runtime.request.recognised import recognised
from ratecard_runtime.request.session import Session

if TYPE_CHECKING:
    from ratecard_runtime.price.quotes import Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedCall:
    """A call that is about to be sent, or that a dry run did not send.

    `provider` is the provider's id, `item` the AI model, or the operation where none is named;
    `operation` is its method and path, such as `POST /v1/images`. `arguments` are the names of
    what was given; values are not kept. `quote` is None for a call that costs nothing.
    """

    provider: str
    item: str
    operation: str
    effect: Effect
    arguments: tuple[str, ...]
    quote: "Quote | None"
    is_dry_run: bool


Watcher: TypeAlias = Callable[[PlannedCall], None]
"""What is told of every call."""

_watchers: list[Watcher] = []


@contextmanager
def watching(watcher: Watcher) -> Generator[None]:
    """Tell `watcher` of every call of every client of this process, before it is sent."""
    _watchers.append(watcher)
    try:
        yield
    finally:
        _watchers.remove(watcher)


def announce(
    session: Session,
    operation: Operation[object],
    arguments: Mapping[str, object],
    model_request: ModelRequest[object] | None = None,
) -> PlannedCall | None:
    """Write the call down where the client is a dry run, and tell those who watch.

    `arguments` are those that were given, by name. The call is returned where somebody needs to
    know it: a dry run, those who watch, or the journal of a client for calls that cost something.
    """
    is_recorded = session.journal is not None and operation.effect in ("paid", "purchase")
    if session.dry_run is None and not _watchers and not is_recorded:
        return None
    call = planned_call(session, operation, arguments, model_request)
    if session.dry_run is not None:
        session.dry_run.calls.append(call)
    for watcher in tuple(_watchers):
        watcher(call)
    return call


def planned_call(
    session: Session,
    operation: Operation[object],
    arguments: Mapping[str, object],
    model_request: ModelRequest[object] | None = None,
) -> PlannedCall:
    """Return what is known of a call before it is sent; `arguments` are those given, by name."""
    is_charged = operation.effect in ("paid", "purchase")
    return PlannedCall(
        provider=session.provider.id,
        item=item_of(operation, arguments, model_request),
        operation=f"{operation.method} {operation.path}",
        effect=operation.effect,
        arguments=tuple(sorted(given_only(arguments))),
        quote=quote_of(session, operation, arguments, model_request) if is_charged else None,
        is_dry_run=session.dry_run is not None,
    )


def item_of(
    operation: Operation[object],
    arguments: Mapping[str, object],
    model_request: ModelRequest[object] | None = None,
) -> str:
    """Return the AI model that is asked for, or the operation's id where none is named."""
    if model_request is not None:
        return model_request.item
    model = arguments.get(operation.model_parameter or "")
    return operation.id if model is None else str(model)


def quote_of(
    session: Session,
    operation: Operation[object],
    arguments: Mapping[str, object],
    model_request: ModelRequest[object] | None = None,
) -> "Quote":
    """Return the price of a call from the package's own calculators.

    `unpublished`, with a note that says why, where no calculator knows the call.
    """
    if model_request is None and not operation.quote:
        model_request, arguments = _of_model(session, operation, arguments)
    name = operation.quote if model_request is None else model_request.quote
    if not name or not session.provider.pricing:
        return _unknown(session, operation, arguments, model_request)
    if model_request is None:
        arguments = {name: arguments.get(name) for name in operation.parameters}
    calculators: object = import_module(session.provider.pricing).quote
    calculate: Callable[..., Quote] = getattr(calculators, name)
    return calculate(**arguments)


def _of_model(
    session: Session, operation: Operation[object], arguments: Mapping[str, object]
) -> tuple[ModelRequest[object] | None, Mapping[str, object]]:
    """Return the model that a generic call asks for, with the model's own arguments."""
    files = {
        each.name
        for each in (*placements(operation), *beside(operation))
        if any(target.location == "file" for target in each.targets)
    }
    texts = {name: value for name, value in given_only(arguments).items() if name not in files}
    found = recognised(session.models, operation, drafted(operation, texts))
    return (None, arguments) if found is None else found


def _unknown(
    session: Session,
    operation: Operation[object],
    arguments: Mapping[str, object],
    model_request: ModelRequest[object] | None,
) -> "Quote":
    from ratecard_runtime.price.quotes import Quote

    item = item_of(operation, arguments, model_request)
    known = operation.choices.get(operation.model_parameter or "", (item,))
    if item in known or item == operation.id:
        note = f"this package has no price for {operation.method} {operation.path}"
    else:
        note = "this version of the package does not know the model"
    return Quote(provider=session.provider.id, item=item, status="unpublished", notes=(note,))
