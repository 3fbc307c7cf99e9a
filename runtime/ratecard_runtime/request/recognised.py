"""Which AI model a call of an operation asks for, and the model's own arguments in it.

This reads placements backwards: `generate(model="pro", input={"duration": 5})` becomes the model
whose request value is `pro`, and `duration=5`.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import unquote

from ratecard_runtime.description.operations import ModelRequest, Operation
from ratecard_runtime.request.draft import Draft
from ratecard_runtime.request.placement import Target, placements, targets_of
from ratecard_runtime.request.plain import is_array, is_object, is_same

_ABSENT = object()


def recognised(
    models: Iterable[ModelRequest[object]], operation: Operation[object], draft: Draft
) -> tuple[ModelRequest[object], Mapping[str, object]] | None:
    """Return the model that the call in `draft` asks for, and its arguments by name.

    None where the operation takes no model, or one that is not among `models`.
    """
    written = _written(draft)
    candidates = [model for model in models if model.operation is operation]
    chosen = [each for each in placements(operation) if each.name == operation.model_parameter]
    if chosen:
        place = chosen[0].targets[0]
        sent = _at(written, place)
        candidates.sort(key=lambda each: _is_open(each, place))
        fitting = (model for model in candidates if _asks_for(model, place, sent))
    else:
        fitting = (model for model in candidates if _holds_constants(model, written))
    found = next(fitting, None)
    return None if found is None else (found, dict(_arguments(found, written)))


def _written(draft: Draft) -> Mapping[str, object]:
    """Return what the call says, by location."""
    path = {name: unquote(segment) for name, segment in draft.path.items()}
    texts = {"path": path, "query": dict(draft.query), "form": dict(draft.form)}
    return {"body": draft.body, **texts}


def _asks_for(model: ModelRequest[object], place: Target, sent: object) -> bool:
    """Tell whether `sent` at `place` means this model."""
    for text, constant in model.constants.items():
        if _is_at(targets_of(text)[0], place):
            return is_same(constant, sent)
    return any(
        route.values is None or any(is_same(value, sent) for value in route.values.values())
        for route in _routes(model, place)
    )


def _holds_constants(model: ModelRequest[object], written: Mapping[str, object]) -> bool:
    """Tell whether the call sends what every call of the model sends."""
    sent = [(_at(written, targets_of(text)[0]), value) for text, value in model.constants.items()]
    return bool(sent) and all(is_same(one, other) for one, other in sent)


def _is_open(model: ModelRequest[object], place: Target) -> bool:
    """Tell whether callers of this model name it themselves."""
    return any(each.values is None for each in _routes(model, place))


def _routes(model: ModelRequest[object], place: Target) -> Iterator[Target]:
    for each in placements(model):
        yield from (target for target in each.targets if _is_at(target, place))


def _is_at(target: Target, place: Target) -> bool:
    return (target.location, target.keys) == (place.location, place.keys)


def _arguments(
    model: ModelRequest[object], written: Mapping[str, object]
) -> Iterator[tuple[str, object]]:
    """Yield each argument of the model that stands at one of its places."""
    for each in placements(model):
        for target in each.targets:
            sent = _at(written, target)
            if sent is not _ABSENT and sent is not None:
                yield each.name, _given(target, sent)
                break


def _at(written: Mapping[str, object], target: Target) -> object:
    """Return what stands at a place; a text of JSON on the way there is opened."""
    node: object = written.get(target.location, _ABSENT)
    for key in target.keys:
        if isinstance(node, str):
            node = _opened(node)
        if not is_object(node) or key not in node:
            return _ABSENT
        node = node[key]
    return node


def _opened(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return _ABSENT


def _given(target: Target, sent: object) -> object:
    """Return what a caller of the model would have given for what is sent."""
    if target.wrap and is_array(sent) and len(sent) == 1:
        sent = sent[0]
    for value, on_the_wire in (target.values or {}).items():
        if is_same(on_the_wire, sent):
            return value
    return sent
