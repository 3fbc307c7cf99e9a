"""Where arguments go on the wire, and which are refused before it."""

import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from types import ModuleType

import pytest
from tests.runtime.sample import models, wire
from tests.runtime.sessions import body_of, session

from ratecard_runtime import errors
from ratecard_runtime.description.operations import ModelRequest, Operation, Send
from ratecard_runtime.network.messages import Request
from ratecard_runtime.request.prepare import prepare_call, prepare_model, require_confirmation
from ratecard_runtime.schemas import RequestModel

HOOK = "https://example.com/hook"
pytestmark = pytest.mark.filterwarnings("ignore:Flux Kontext is deprecated")


def _model(model_request: ModelRequest[object], **arguments: object) -> Request:
    return prepare_model(session(), model_request, None, arguments)[0]


def _call(parameters: Mapping[str, str | Send], **arguments: object) -> Request:
    operation: Operation[object] = Operation(
        "edit", "POST", "/v1/edit", effect="free", parameters=parameters
    )
    return prepare_call(session(), operation, arguments)


def test_the_documented_root_only_request_is_produced() -> None:
    """The Flux Kontext example of the docs; the order of keys inside `options` counts."""
    request = _model(
        wire.FLUX_KONTEXT, prompt="A city", tier="pro", output_format="jpeg", options={"x": 4}
    )
    assert body_of(request) == {
        "model": "flux-kontext-pro",
        "callBackUrl": HOOK,
        "options": '{"model":0,"outputFormat":0,"x":4}',
        "prompt": "A city",
    }
    assert (request.method, request.url) == (
        "POST",
        "https://business.api.cliprise.app/app/cliprise/generate",
    )


def test_one_value_goes_to_two_places_and_is_wrapped() -> None:
    """A single URL is sent as such and, stringified, as a list of one."""
    request = _model(wire.FLUX_KONTEXT, prompt="A", tier="pro", image_url="https://x/a.png")
    assert body_of(request) == {
        "model": "flux-kontext-pro",
        "callBackUrl": HOOK,
        "options": '{"model":0}',
        "prompt": "A",
        "inputImage": "https://x/a.png",
        "imageURLList": '["https://x/a.png"]',
    }


def test_nested_models_are_sent_under_their_wire_names() -> None:
    """What was not given is not sent."""
    shots = [models.Shot.model_validate({"prompt": "a", "lengthSeconds": 5})]
    request = _model(wire.FLUX_KONTEXT, prompt="A", tier="pro", shots=shots)
    body = body_of(request)
    assert isinstance(body, dict)
    assert body["shots"] == [{"prompt": "a", "lengthSeconds": 5}]


def test_none_is_not_sent() -> None:
    """It means not given, as a keyword and in a request model."""
    assert "sound" not in str(_model(wire.KLING_2_6, **_KLING, sound=None).content)
    given = models.Kling26.model_validate({**_KLING, "sound": None})
    request = prepare_model(session(), wire.KLING_2_6, given, {})[0]
    assert "sound" not in str(request.content)


_KLING = {"prompt": "A", "aspect_ratio": "1:1", "duration": 5}

REFUSED_MODELS = {
    "an unknown argument": (
        {**_KLING, "aspect_ration": "1:1"},
        "kling-2-6: aspect_ration: is no argument of kling-2-6; did you mean aspect_ratio?",
    ),
    "a value outside the enum": (
        {**_KLING, "duration": 7},
        "kling-2-6: duration: 7 is not allowed; expected 5 or 10",
    ),
    "a missing argument": (
        {"prompt": "A", "duration": 5},
        "kling-2-6: aspect_ratio: is required",
    ),
    "too many items": (
        {**_KLING, "image_urls": ["a", "b", "c"]},
        "kling-2-6: image_urls: ['a', 'b', 'c'] is not allowed; expected at most 2 items",
    ),
    "several at once": (
        {"prompt": "A", "aspect_ratio": "2:1", "duration": 5, "seed": 1},
        "kling-2-6: aspect_ratio: '2:1' is not allowed; expected '1:1' or '9:16' or '16:9'; "
        "seed: is no argument of kling-2-6; there are prompt, aspect_ratio, duration, sound, "
        "image_urls",
    ),
}


@pytest.mark.parametrize("name", REFUSED_MODELS)
def test_wrong_arguments_are_named_with_what_is_allowed(name: str) -> None:
    """The message says which argument, what was given and what is allowed."""
    arguments, message = REFUSED_MODELS[name]
    with pytest.raises(errors.InvalidRequest) as caught:
        prepare_model(session(), wire.KLING_2_6, None, arguments)
    assert str(caught.value) == message


def test_a_refusal_carries_its_parts() -> None:
    """Programs read the parameter, the value and the choices, not the sentence."""
    with pytest.raises(errors.InvalidRequest) as caught:
        _model(wire.KLING_2_6, **{**_KLING, "duration": 7})
    refusal = caught.value
    assert (refusal.parameter, refusal.given, refusal.allowed) == ("duration", 7, (5, 10))


def test_a_nested_fault_is_named_by_its_path() -> None:
    """`shots[1].seconds` says which shot."""
    shots = [{"prompt": "a", "seconds": 5}, {"prompt": "b", "seconds": 60}]
    with pytest.raises(errors.InvalidRequest, match=r"shots\[1\]\.seconds: 60 is .* 15 or less"):
        _model(wire.FLUX_KONTEXT, prompt="A", tier="pro", shots=shots)


def test_keywords_and_a_request_model_do_not_mix() -> None:
    """One or the other; the callback address belongs to neither."""
    given = models.Kling26.model_validate(_KLING)
    with pytest.raises(errors.InvalidRequest, match="give either a Kling26 or keywords, not both"):
        prepare_model(session(), wire.KLING_2_6, given, {"prompt": "B"})
    callback = {"callback_url": "https://example.com/2"}
    request = prepare_model(session(), wire.KLING_2_6, given, callback)[0]
    body = body_of(request)
    assert isinstance(body, dict)
    assert body["callBackUrl"] == "https://example.com/2"


def test_the_request_model_of_another_ai_model_is_refused() -> None:
    """A request model is no bag of keywords."""
    given = models.FluxKontext.model_validate({"prompt": "A", "tier": "pro"})
    with pytest.raises(errors.InvalidRequest, match="expected a Kling26, or keywords; not a Flux"):
        prepare_model(session(), wire.KLING_2_6, given, {})


def test_a_rule_over_two_arguments_is_kept() -> None:
    """`forbid` with a condition names both sides."""
    with pytest.raises(errors.InvalidRequest) as caught:
        _model(wire.FLUX_KONTEXT, prompt="A", tier="max", image_url="https://x/a.png")
    assert str(caught.value) == (
        "flux-kontext: image_url: image_url must not be given when tier is max"
    )


def test_two_values_for_one_key_are_refused() -> None:
    """`options` and a field inside it are merged, and must agree."""
    agreed = _model(wire.FLUX_KONTEXT, prompt="A", tier="max", options={"model": 1})
    body = body_of(agreed)
    assert isinstance(body, dict)
    assert body["options"] == '{"model":1}'
    with pytest.raises(errors.InvalidRequest, match="options: 'model' is given two values"):
        _model(wire.FLUX_KONTEXT, prompt="A", tier="max", options={"model": 0})


def test_a_text_of_json_is_taken_as_encoded() -> None:
    """`options` may be given as the string that is sent, and fields still merge into it."""
    parameters = {"options": "body.options", "mode": "body.options.mode"}
    alone = _call(parameters, options='{"a": 1}')
    assert body_of(alone) == {"options": '{"a": 1}'}
    merged = _call(parameters, options='{"a": 1}', mode=0)
    assert body_of(merged) == {"options": '{"a":1,"mode":0}'}
    with pytest.raises(errors.InvalidRequest, match="mode: this text is no JSON"):
        _call(parameters, options="a=1", mode=0)


def test_what_the_caller_gave_is_left_alone() -> None:
    """Merging writes into a copy."""
    options = {"a": 1}
    _call({"options": "body.options", "mode": "body.options.mode"}, options=options, mode=2)
    assert options == {"a": 1}


def test_true_is_not_one() -> None:
    """A value map tells `True` from 1, and so does a conflict."""
    mapped = Send("body.sound", {True: "on", False: "off"})
    assert body_of(_call({"sound": mapped}, sound=True)) == {"sound": "on"}
    with pytest.raises(errors.InvalidRequest, match="sound: 1 is none of True, False"):
        _call({"sound": mapped}, sound=1)
    with pytest.raises(errors.InvalidRequest, match="given two values"):
        _call({"a": "body.x", "b": "body.x"}, a=True, b=1)


def test_queries_and_headers() -> None:
    """Lists repeat, booleans are JSON's words, text is percent-encoded."""
    operation: Operation[object] = Operation(
        "list",
        "GET",
        "/v1/items",
        effect="read",
        parameters={"q": "query.q", "tags": "query.tag", "all": "query.all", "trace": "header.X-T"},
    )
    arguments = {"q": "a b&c=ü", "tags": ["x", "y"], "all": True, "trace": "t-1"}
    request = prepare_call(session(), operation, arguments)
    assert request.url.endswith("/v1/items?q=a%20b%26c%3D%C3%BC&tag=x&tag=y&all=true")
    assert ("X-T", "t-1") in request.headers
    assert request.content == b""


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {1: 2}, {"a": object()}, "\ud800"])
def test_what_json_cannot_hold_is_refused(value: object) -> None:
    """A typed error, not one of the encoder."""
    with pytest.raises(errors.InvalidRequest):
        _call({"value": "body.value"}, value=value)


def test_an_unknown_parameter_of_an_operation_is_refused() -> None:
    """With the nearest name."""
    with pytest.raises(errors.InvalidRequest, match=r"taks_id: .* did you mean task_id\?"):
        prepare_call(session(), wire.STATUS, {"taks_id": "a"})


def test_a_purchase_needs_a_word_of_confirmation() -> None:
    """Real money moves only when it is asked for."""
    top_up: Operation[object] = Operation("top_up", "POST", "/topup", effect="purchase")
    with pytest.raises(errors.InvalidRequest, match="confirm=True"):
        require_confirmation(top_up, confirm=False)
    require_confirmation(top_up, confirm=True)
    require_confirmation(wire.STATUS, confirm=False)


def test_a_deprecated_model_warns_at_the_call() -> None:
    """With date and successor, as the spec states them."""
    with pytest.warns(FutureWarning, match="deprecated since 2026-05-01; use flux-2"):
        _model(wire.FLUX_KONTEXT, prompt="A", tier="pro")


def test_a_deprecated_operation_warns_at_the_call() -> None:
    """As a model does, with what to use instead."""
    words = "native.generate is deprecated; use videos.generate."
    old: Operation[object] = Operation("old", "POST", "/old", effect="free", deprecated=words)
    with pytest.warns(FutureWarning, match="use videos.generate") as caught:
        prepare_call(session(), old, {})
    assert caught[0].filename == __file__


def test_a_request_class_is_built_once_by_many_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Building is put off until the first call, which may come from many threads at once."""

    class Late(RequestModel):
        prompt: str
        shots: list[models.Shot] | None = None

    module = ModuleType("late_models")
    monkeypatch.setattr(module, "Late", Late, raising=False)
    monkeypatch.setitem(sys.modules, "late_models", module)
    provider = replace(wire.PROVIDER, models="late_models")
    late = ModelRequest("late", _READ_ALL, "Late", fields={"prompt": "body.prompt"})

    def prepare(number: int) -> object:
        arguments = {"prompt": str(number)}
        return body_of(prepare_model(session(provider), late, None, arguments)[0])

    with ThreadPoolExecutor(16) as pool:
        bodies = list(pool.map(prepare, range(64)))
    assert bodies == [{"prompt": str(number)} for number in range(64)]


_READ_ALL: Operation[object] = Operation("all", "POST", "/v1/all", effect="free")
