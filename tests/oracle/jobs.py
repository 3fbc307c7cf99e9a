"""Fourth check: the life of a job, as both packages understand what a provider says.

A provider of either spec answers; old and new code must make the same of it.
"""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias, cast
from urllib.parse import urlsplit

from tests.conformance.packages import placed
from tests.conformance.plain_yaml import Entry, entry, is_entry, items, text
from tests.conformance.spec import Endpoint
from tests.conformance.spec import Spec as Reading
from tests.oracle.clients import Broken, Shop
from tests.oracle.requests import Pair
from tests.oracle.stand_in import normalized, response
from tests.oracle.verdicts import Failures

from ratecard_runtime import Job
from ratecard_runtime.errors import JobFailed, RatecardError
from ratecard_runtime.network.messages import Request, Response

_ADDRESS = "https://cdn.example.com/result.png"


Scenario: TypeAlias = tuple[object, tuple[int, object]]
"""What is said when a call is taken, and then of the job: status and body."""


def check_jobs(pair: Pair, failures: Failures) -> None:
    """Start a job of each operation and answer in every way that either spec knows."""
    sides = pair.old.side, pair.new.side
    for method in pair.methods.values():
        later = pair.later.get(method.path)
        if method.model is not None or method.path not in pair.smallest or later is None:
            continue
        profiles = [
            profile
            for side, each in zip(sides, (method.endpoint, later.endpoint), strict=True)
            if (profile := _profile(side.reading, each)) is not None
        ]
        if len(profiles) < 2:
            continue  # another kind of answer, which the second check tells
        scenarios = list(_scenarios(profiles))
        is_as_before = method.endpoint.entry == later.endpoint.entry
        if is_as_before and sides[0].folder["provider"] == sides[1].folder["provider"]:
            scenarios = scenarios[:1]
        _check_job(pair, method.path, scenarios, failures)


def _check_job(pair: Pair, path: str, scenarios: list[Scenario], failures: Failures) -> None:
    shops, base = (pair.old, pair.new), pair.smallest[path]
    for accepted, status in scenarios:
        was, now = (_life(shop, path, base, accepted, status) for shop in shops)
        if was.seen != now.seen and not _is_better(was, now):
            failures.add("breaking", f"{path}: {status}: {was.seen} -> {now.seen}")
            break
        if was.charged != now.charged:
            failures.add("money", f"{path}: {status}: charged {was.charged} -> {now.charged}")
            break
    refunds = [_refund(shop, path, base, scenarios) for shop in shops]
    if None not in refunds and refunds[0] != refunds[1]:
        failures.add("money", f"{path}: {refunds[0]} -> {refunds[1]}")


@dataclass(frozen=True, kw_only=True)
class Life:
    """All that a user sees of a job, what is sent, and the credits that it took."""

    seen: object
    charged: object = None


def _is_better(was: Life, now: Life) -> bool:
    """Whether results are saved that the old client refused to fetch."""
    return "DownloadFailed" in str(was.seen) and "DownloadFailed" not in str(now.seen)


def _profile(reading: Reading, endpoint: Endpoint) -> Entry | None:
    name = endpoint.entry.get("job")
    return None if name is None else entry(entry(reading.provider["jobs"])[text(name)])


def _scenarios(profiles: list[Entry]) -> Iterator[Scenario]:
    ids = {text(each): None for profile in profiles for each in items(profile["job_id"])}
    statuses = list(itertools.chain.from_iterable(map(_statuses, profiles)))
    everywhere: dict[str, object] = {}
    for place in ids:
        everywhere = merged(everywhere, placed(place, "job-1"))
    for place in ids:
        yield placed(place, "job-1"), statuses[0]
    for each in statuses:
        yield everywhere, each


def _statuses(profile: Entry) -> Iterator[tuple[int, object]]:
    places = [text(each) for each in items(profile.get("status"))]
    urls = [text(each) for each in items(profile.get("result_urls"))]
    for rule in map(entry, items(profile["states"])):
        status = int(str(rule.get("http_status", 200)))
        body: dict[str, object] = {}
        for place, value in entry(rule.get("equals")).items():
            body = merged(body, placed(place, value))
        if "has" in rule:
            body = merged(body, placed(text(rule["has"]), "there"))
        words = [place for place in places if "value" in rule] or [""]
        for place in words:
            own = merged(body, placed(place, rule["value"])) if place else body
            yield status, own
            for url in urls:
                yield status, merged(own, placed(url, _ADDRESS))
            for place_of_credits in map(text, items(profile.get("charged_credits"))):
                yield status, merged(own, placed(place_of_credits, 7))
            for name in ("failure_message", "failure_code"):
                for told in map(text, items(profile.get(name))):
                    yield status, merged(own, placed(told, f"the {name}"))
            for name_place in itertools.chain.from_iterable(
                items(each) for each in entry(profile.get("result_values")).values()
            ):
                yield status, merged(own, placed(text(name_place), "name-1"))


def merged(first: dict[str, object], second: object) -> dict[str, object]:
    """Both bodies in one; where they meet in something that is no mapping, the first stays."""
    if not is_entry(second):
        return first
    made = dict(first)
    for name, each in second.items():
        mine = made.get(name)
        if isinstance(mine, dict):
            made[name] = merged(cast("dict[str, object]", mine), each)
        elif name not in made:
            made[name] = each
    return made


def _life(
    shop: Shop, path: str, given: object, accepted: object, status: tuple[int, object]
) -> Life:
    """The life of a job whose status is answered so."""
    jobs = _started(shop, path, given, accepted, status)
    if not jobs:
        return Life(seen="no job")
    shop.stand_in.requests.clear()
    seen: list[object] = [len(jobs)]
    charged: object = None
    try:
        job = jobs[0]
        seen += [job.id, job.refresh()]
        if seen[-1] != "pending":
            result = job.wait()
            seen += [result.urls, result.is_partial]
            charged = result.charged
            seen.append(tuple(map(_kind_of, result.save(f"{shop.side.workplace}/saved/"))))
    except JobFailed as failed:
        seen += [failed.facts.state, failed.facts.message, failed.facts.code]
    except RatecardError as error:
        seen += [type(error).__name__]
    sent = tuple(map(normalized, shop.stand_in.requests))
    return Life(seen=(seen, sent), charged=charged)


def _kind_of(file: Path) -> str:
    file.unlink()
    return file.suffix


def _started(
    shop: Shop, path: str, given: object, accepted: object, status: tuple[int, object]
) -> tuple[Job, ...]:
    is_first = iter((True,))

    def answer(endpoint: Endpoint | None, request: Request) -> Response:
        if next(is_first, False):
            return response(200, accepted)
        if urlsplit(request.url).hostname == urlsplit(_ADDRESS).hostname:
            return Response(status=200, headers=(), content=b"the bytes of a result")
        if endpoint is not None and endpoint.entry.get("response") == "bytes":
            return response(302, {}, location=_ADDRESS)
        # Nobody waits: an error that may be asked for again says that this may be done at once.
        return response(*status, retry_after="0")

    shop.stand_in.answer = answer
    try:
        called = shop.call(path, **cast("dict[str, object]", given))
    except Broken:
        return ()
    if isinstance(called.value, Job):
        return (called.value,)
    if not isinstance(called.value, tuple | list):
        return ()
    several = cast("Iterable[object]", called.value)
    return tuple(each for each in several if isinstance(each, Job))


def _refund(shop: Shop, path: str, base: object, scenarios: list[Scenario]) -> str | None:
    """What the error of a failed job says about its credits; None where no job fails."""
    for accepted, status in scenarios:
        for job in _started(shop, path, base, accepted, status)[:1]:
            try:
                if job.refresh() in ("failed", "cancelled"):
                    job.wait()
            except JobFailed as failed:
                return failed.facts.refund
            except RatecardError:
                continue
    return None
