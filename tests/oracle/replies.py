"""Fifth check: errors, webhooks and uploads, as both packages understand what a provider says."""

import base64
import hashlib
import hmac
import itertools
import json
import time
from collections.abc import Callable, Iterator
from typing import cast

from tests.conformance.packages import placed
from tests.conformance.plain_yaml import Entry, entry, items, text
from tests.conformance.spec import Endpoint
from tests.conformance.spec import Spec as Reading
from tests.oracle.clients import Broken, Called, Shop
from tests.oracle.jobs import merged
from tests.oracle.requests import Pair, is_sent_alike
from tests.oracle.stand_in import response
from tests.oracle.verdicts import Failures

from ratecard_runtime.errors import APIError, RatecardError
from ratecard_runtime.network.messages import Response

SECRET = "secret-of-the-test"


def check_errors(pair: Pair, failures: Failures) -> None:
    """Answer with every error that both specs know, in the form that each describes."""
    reads = [
        each.path
        for each in pair.methods.values()
        if each.endpoint.entry.get("effect") == "read"
        and each.path in pair.smallest
        and each.endpoint.entry.get("response") != "bytes"
    ][:1]
    sides = pair.old.side.reading, pair.new.side.reading
    names = [{_name(each) for each in _known(side)} for side in sides]
    common = [each for side in sides for each in _known(side) if _name(each) in names[0] & names[1]]
    for path in reads:
        for known in itertools.chain.from_iterable(_errors(each, common) for each in sides):
            seen = [_error(shop, path, pair.smallest[path], known) for shop in (pair.old, pair.new)]
            if seen[0] != seen[1]:
                failures.add("breaking", f"error {known}: {seen[0]} -> {seen[1]}")
                return


def _known(reading: Reading) -> list[Entry]:
    return [entry(each) for each in items(entry(reading.provider["errors"]).get("known"))]


def _name(known: Entry) -> tuple[str, str]:
    return str(known["status"]), str(known.get("code"))


def _errors(reading: Reading, common: list[Entry]) -> Iterator[tuple[int, object, str]]:
    """Each error that both specs know: status, body, and a header that may carry an id."""
    stated = entry(reading.provider["errors"])
    headers = [text(each) for each in items(stated.get("request_id_headers"))] or ["X-None"]
    codes = [text(each) for each in items(stated.get("code"))]
    for known in common:
        body: dict[str, object] = {}
        for name, value in (("required_credits", 7), ("available_credits", 3)):
            for place in map(text, items(stated.get(name))):
                body = merged(body, placed(place, value))
        for place in codes or [""]:
            own = merged(placed_in({}, place, known.get("code")), body)
            for told in map(text, items(stated.get("message"))):
                own = merged(own, placed(told, "the message"))
            for name, wanted in entry(stated.get("ok_when")).items():
                own = merged(own, placed(name, 400 if items(wanted) == [200] else "no"))
            for header in headers:
                yield int(str(known["status"])), own, header


def placed_in(body: dict[str, object], place: str, value: object) -> dict[str, object]:
    """A body with a value at a place, unchanged where there is neither."""
    return merged(body, placed(place, value)) if place and value is not None else body


def _error(shop: Shop, path: str, given: object, known: tuple[int, object, str]) -> object:
    status, body, header = known
    shop.stand_in.answer = lambda _, __: response(
        status, body, **{"retry_after": "0", header.replace("-", "_"): "request-1"}
    )
    try:
        error = shop.call(path, **cast("dict[str, object]", given)).error
    except Broken as broken:
        return str(broken)
    finally:
        shop.stand_in.answer = None
    if not isinstance(error, APIError):
        return str(error)
    told = error.details
    credits = (told.required, told.available)
    return (type(error).__name__, told.code, told.message, told.request_id, credits)


def check_deliveries(pair: Pair, failures: Failures) -> None:
    """Sign a delivery as each spec says; both packages must think the same of it."""
    for reading in (pair.old.side.reading, pair.new.side.reading):
        webhooks = entry(reading.provider.get("webhooks"))
        if "signature" not in webhooks:
            continue
        for age in (0, 200, 290, 310, 500, 1000):
            seen = [_delivered(shop, webhooks, age) for shop in (pair.old, pair.new)]
            if seen[0] != seen[1]:
                failures.add("breaking", f"a delivery {age} s old: {seen[0]} -> {seen[1]}")
                return


def _delivered(shop: Shop, webhooks: Entry, age: int) -> object:
    stated, headers = entry(webhooks["signature"]), entry(webhooks.get("headers"))
    body = b'{"id": "v1"}'
    stamp = str(int(time.time()) - age)
    signed = f"{stamp}.".encode() + body if stated.get("over") == "timestamp.body" else body
    digest = hmac.new(SECRET.encode(), signed, hashlib.sha256).digest()
    worded = (
        base64.b64encode(digest).decode() if stated.get("encoding") == "base64" else digest.hex()
    )
    values = {
        "signature": f"{stated.get('prefix', '')}{worded}",
        "timestamp": stamp,
        "delivery_id": "delivery-1",
        "event": text(items(webhooks["events"])[0]),
    }
    sent = {text(name): values[key] for key, name in headers.items() if key in values}
    try:
        verify = cast("Callable[..., object]", shop.side.module("webhooks").verify)
        event = verify(body, sent, SECRET)
    except ModuleNotFoundError:
        return "no webhooks"
    except RatecardError as error:
        return type(error).__name__
    return json.dumps([str(getattr(event, name)) for name in ("type", "id")])


def check_uploads(pair: Pair, failures: Failures) -> None:
    """Give a file where an asset is wanted; each provider tells the asset's id in its own way."""
    file = pair.old.side.workplace / "source.png"
    file.write_bytes(b"the bytes of a file")
    sides = pair.old.side.reading, pair.new.side.reading
    for method in pair.methods.values():
        assets = [each.python for each in method.fields if each.schema.get("format") == "asset"]
        if not assets or method.path not in pair.smallest:
            continue
        for reading in sides:
            seen: list[Called] = []
            for shop in (pair.old, pair.new):
                shop.stand_in.answer = lambda endpoint, _, reading=reading: _uploaded(
                    reading, endpoint
                )
                try:
                    given = {**pair.smallest[method.path], assets[0]: file}
                    seen.append(shop.call(method.path, **given))
                except Broken:
                    break  # which the first check tells
                finally:
                    shop.stand_in.answer = None
            if len(seen) == 2 and not is_sent_alike(*seen):
                failures.add("breaking", f"{method.path} sends something else for a file")
                return


def _uploaded(reading: Reading, endpoint: Endpoint | None) -> Response | None:
    assets = entry(reading.provider.get("assets"))
    if endpoint is None or endpoint.id != assets.get("operation"):
        return None
    return response(200, placed(text(items(assets["id"])[0]), "asset-1"))
