"""From arguments to a request that is ready to be sent; nothing here touches the network."""

import inspect
import re
import warnings
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from urllib.parse import quote, urlencode

from ratecard_runtime.description.operations import ModelRequest, Operation
from ratecard_runtime.description.provider import AuthScheme, ClientField
from ratecard_runtime.errors import InvalidRequest, MissingCredentials
from ratecard_runtime.facts import Problem
from ratecard_runtime.network.messages import Credential, Request
from ratecard_runtime.request.arguments import refused_arguments
from ratecard_runtime.request.draft import Draft, Misplaced
from ratecard_runtime.request.multipart import multipart
from ratecard_runtime.request.placement import Placement, beside, placements, targets_of
from ratecard_runtime.request.plain import compact_json
from ratecard_runtime.request.rules import broken_rules
from ratecard_runtime.request.session import Session
from ratecard_runtime.request.upload import Upload
from ratecard_runtime.suggestions import hint

_PLACEHOLDER = re.compile(r"\{([^}]+)\}")
_NOTHING: Mapping[str, object] = MappingProxyType({})


def given_only(arguments: Mapping[str, object]) -> dict[str, object]:
    """Return the arguments that were given; None means that one was not."""
    return {name: value for name, value in arguments.items() if value is not None}


def prepare_call(
    session: Session, operation: Operation[object], arguments: Mapping[str, object]
) -> Request:
    """Return the request of an operation.

    Raises `InvalidRequest` for arguments that cannot be sent, `MissingCredentials` where the key
    or a client field is missing.
    """
    if operation.deprecated:
        _warn(session, operation.deprecated)
    given = given_only(arguments)
    overrides = _client_overrides(session, operation.parameters, given)
    problems = [*_unknown(operation, given), *refused_arguments(session, operation, given)]
    problems += broken_rules(operation.rules, given)
    if problems:
        raise InvalidRequest(operation.id, tuple(problems))
    return prepare_known(session, operation, given, overrides)


def prepare_known(
    session: Session,
    operation: Operation[object],
    given: Mapping[str, object],
    overrides: Mapping[str, object] = _NOTHING,
) -> Request:
    """Return the request of an operation with values that the provider gave: the docs may err.

    `overrides` are client fields for this call alone. Raises as `prepare_call` does.
    """
    return _finished(session, operation, drafted(operation, given), overrides)


def drafted(operation: Operation[object], given: Mapping[str, object]) -> Draft:
    """Return a draft that holds the arguments of an operation. Raises `InvalidRequest`."""
    draft = Draft()
    _fill(operation.id, draft, (*placements(operation), *beside(operation)), given)
    return draft


def prepare_model(
    session: Session,
    model_request: ModelRequest[object],
    request: object,
    arguments: Mapping[str, object],
) -> tuple[Request, Mapping[str, object]]:
    """Return the request of a model and the checked arguments by name.

    What the operation takes beside the model's own fields is sent too. Raises as `prepare_call`
    does.
    """
    from ratecard_runtime.request.validation import checked_request, model_class

    item = model_request.item
    if model_request.deprecated:
        _warn(session, model_request.deprecated)
    given = given_only(arguments)
    overrides = _client_overrides(session, model_request.fields, given)
    others = beside(model_request)
    extra = {each.name: given.pop(each.name) for each in others if each.name in given}
    schema = model_class(session.provider.models, model_request.model)
    checked = checked_request(item, schema, request, given)
    values = given_only({name: getattr(checked, name) for name in checked.model_fields_set})
    problems = tuple(broken_rules(model_request.rules, values))
    if problems:
        raise InvalidRequest(item, problems)
    draft = drafted_model(model_request, {**values, **extra})
    return _finished(session, model_request.operation, draft, overrides), values


def drafted_model(model_request: ModelRequest[object], given: Mapping[str, object]) -> Draft:
    """Return a draft that holds the arguments of a model. Raises `InvalidRequest`."""
    draft = Draft()
    for place, value in model_request.constants.items():
        draft.put(targets_of(place)[0], value)
    places = (*placements(model_request), *beside(model_request))
    _fill(model_request.item, draft, places, given)
    return draft


def _warn(session: Session, deprecated: str) -> None:
    warnings.warn(deprecated, FutureWarning, stacklevel=_depth(session.provider.models))


def _depth(models: str) -> int:
    """Return how many calls below the user's own line this function's caller is, for a warning."""
    own = (__name__.partition(".")[0], models.rpartition(".")[0] or __name__)
    frame, level = inspect.currentframe(), 0
    while frame is not None and str(frame.f_globals.get("__name__", "")).startswith(own):
        frame, level = frame.f_back, level + 1
    return level


def require_confirmation(operation: Operation[object], confirm: object) -> None:
    """Refuse an operation that moves real money unless it is confirmed, by True and no less."""
    if operation.effect == "purchase" and confirm is not True:
        words = "this moves real money; give confirm=True"
        problem = Problem(parameter="confirm", message=words, given=confirm, allowed=(True,))
        raise InvalidRequest(operation.id, (problem,))


def _fill(
    what: str, draft: Draft, places: Iterable[Placement], given: Mapping[str, object]
) -> None:
    problems: list[Problem] = []
    for placement in places:
        if placement.name in given:
            try:
                for target in placement.targets:
                    draft.put(target, given[placement.name])
            except Misplaced as fault:
                problems.append(fault.about(placement.name))
    if problems:
        raise InvalidRequest(what, tuple(problems))


def _finished(
    session: Session,
    operation: Operation[object],
    draft: Draft,
    overrides: Mapping[str, object],
) -> Request:
    if operation.effect == "paid":
        _fill_client_fields(session, operation, draft, overrides)
    credential = _credential(session, operation)
    header = operation.idempotency_header
    if header and header.lower() not in (name.lower() for name, _ in draft.headers):
        draft.headers.append((header, session.new_key()))
    try:
        draft.encode(session.provider.json_places)
        content_type, content = _content(session, draft, is_keyed=header is not None)
    except (TypeError, ValueError) as error:
        raise InvalidRequest(operation.id, (Problem(parameter="", message=str(error)),)) from error
    return Request(
        method=operation.method,
        url=_url(session, operation, draft),
        headers=(*_headers(session, content_type), *draft.headers),
        content=content,
        credential=credential,
        timeout=session.timeout,
    )


def _url(session: Session, operation: Operation[object], draft: Draft) -> str:
    def segment(match: re.Match[str]) -> str:
        if match[1] in draft.path:
            return draft.path[match[1]]
        raise InvalidRequest(operation.id, (Problem(parameter=match[1], message="is required"),))

    path = _PLACEHOLDER.sub(segment, operation.path)
    query = f"?{urlencode(draft.query, quote_via=quote)}" if draft.query else ""
    return f"{session.base_url}{path}{query}"


def _headers(session: Session, content_type: str) -> Iterable[tuple[str, str]]:
    provider = session.provider
    if provider.host_header:
        yield "Host", provider.host_header
    yield "Accept", "application/json, */*;q=0.5"
    yield "User-Agent", f"ratecard-{provider.id}/{provider.version}"
    if content_type:
        yield "Content-Type", content_type


def _content(session: Session, draft: Draft, *, is_keyed: bool) -> tuple[str, bytes]:
    """Return content type and bytes of the body, the same bytes however often it is sent.

    With an idempotency key they are the same also where the call is made again.
    """
    if draft.uploads:
        texts = [
            (name, value if isinstance(value, str) else compact_json(value))
            for name, value in draft.body.items()
        ]
        form = (*draft.form, *texts)
        mark = _hash_of(form, draft.uploads) if is_keyed else session.new_key()
        boundary = f"ratecard-{mark}"
        content = multipart(form, draft.uploads, boundary)
        return f"multipart/form-data; boundary={boundary}", content
    if draft.form:
        return "application/x-www-form-urlencoded", urlencode(draft.form).encode()
    if draft.body:
        return "application/json", compact_json(draft.body).encode()
    return "", b""


def _hash_of(form: Iterable[tuple[str, str]], uploads: Iterable[Upload]) -> str:
    """Return a text that depends on a form alone, and that cannot stand in it."""
    from hashlib import sha256

    return sha256(multipart(form, uploads, "")).hexdigest()[:32]


def _credential(session: Session, operation: Operation[object]) -> Credential | None:
    if operation.auth is None:
        return None
    scheme = _scheme(session, operation.auth)
    if session.key is None and session.dry_run is not None:
        return None
    if session.key is None:
        name = session.provider.key_env
        raise MissingCredentials(
            f"{operation.id} needs an API key: give api_key=… to the client, or set {name}"
        )
    return Credential(scheme.location, scheme.name, scheme.prefix, session.key)


def _scheme(session: Session, name: str) -> AuthScheme:
    return next(scheme for scheme in session.provider.auth if scheme.id == name)


def _client_overrides(
    session: Session, own: Mapping[str, object], given: dict[str, object]
) -> Mapping[str, object]:
    """Take the client fields out of `given`, but for those that the call itself documents."""
    names = [each.python for each in session.provider.client_fields if each.python not in own]
    return {name: given.pop(name) for name in names if name in given}


def _fill_client_fields(
    session: Session,
    operation: Operation[object],
    draft: Draft,
    overrides: Mapping[str, object],
) -> None:
    for each in session.provider.client_fields:
        target = targets_of(each.to)[0]
        if draft.holds(target):
            continue
        value = overrides.get(each.python, session.client_values.get(each.python))
        if value is not None:
            try:
                draft.put(target, value)
            except Misplaced as fault:
                raise InvalidRequest(operation.id, (fault.about(each.python),)) from fault
        elif each.required and session.dry_run is None:
            raise MissingCredentials(_missing_client_field(operation, each))


def _missing_client_field(operation: Operation[object], each: ClientField) -> str:
    variable = f", or set {each.env}" if each.env else ""
    return f"{operation.id} needs {each.python}: give {each.python}=… to the client{variable}"


def _unknown(operation: Operation[object], given: Mapping[str, object]) -> Iterable[Problem]:
    known = [placement.name for placement in (*placements(operation), *beside(operation))]
    for name, value in given.items():
        if name not in known:
            words = f"is no argument of {operation.id}; {hint(name, known)}"
            yield Problem(parameter=name, message=words, given=value)
