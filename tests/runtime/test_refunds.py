"""Credits of failed jobs: all come back, none does, or those of some failures."""

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.journal.test_journal import at_noon, intent, quote
from tests.runtime.play import Play
from tests.runtime.scripted import ScriptedClient
from tests.runtime.sessions import response, session
from tests.runtime.shells import Kind
from tests.runtime.test_counted_jobs import ALBUM, DRAW
from tests.runtime.test_results import PROVIDER

from ratecard_runtime import errors
from ratecard_runtime.answer.polling import JobReading
from ratecard_runtime.description.profiles import StateRule
from ratecard_runtime.description.provider import ErrorRules, KnownError
from ratecard_runtime.flow.steps import Flow
from ratecard_runtime.flow.taken import watched
from ratecard_runtime.journal.budget import Budget
from ratecard_runtime.json_value import JsonValue

SHELLS = pytest.mark.parametrize("kind", ["sync", "async"])
FAILURES = pytest.mark.parametrize(
    ("refunded", "codes", "code", "charged"),
    [
        (True, (), "content_policy", "no"),
        (False, (), "internal_error", "yes"),
        (False, ("internal_error", "timeout"), "timeout", "no"),
        (False, ("internal_error",), "content_policy", "unknown"),
        (False, ("internal_error",), None, "unknown"),
    ],
)


@SHELLS
@FAILURES
def test_an_error_says_whether_its_credits_came_back(
    kind: Kind, refunded: bool, codes: tuple[str, ...], code: str | None, charged: str
) -> None:
    """A provider that gives back what a server error cost keeps what a refused prompt cost."""
    profile = replace(ALBUM, refunded=refunded, refunded_codes=codes)
    failed: JsonValue = {"left": 0, "done": 0, "failed": 1, "files": [{"error": {"code": code}}]}
    answers = (response(200, {"id": "j1"}), response(200, failed))
    client = ScriptedClient(kind, PROVIDER, (profile,), *answers)
    job = client.do(client.client.start(replace(DRAW, job=profile), {"prompts": ["A"]}))
    with pytest.raises(errors.JobFailed) as caught:
        client.do(job.wait())
    assert caught.value.may_have_charged == charged


@SHELLS
def test_a_job_may_fail_with_the_code_of_a_refused_call(kind: Kind) -> None:
    """Its status word says that the job was looked at, and nobody asks again."""
    states = (StateRule("failed", value="failed"),)
    profile = replace(ALBUM, status=("status",), states=states, failure_code=("error.code",))
    known = (KnownError(500, "internal_error", "server"),)
    provider = replace(PROVIDER, errors=ErrorRules(code=("error.code",), known=known))
    failed: JsonValue = {"status": "failed", "error": {"code": "internal_error"}}
    answers = (response(200, {"id": "j1"}), response(200, failed))
    client = ScriptedClient(kind, provider, (profile,), *answers)
    job = client.do(client.client.start(replace(DRAW, job=profile), {"prompts": ["A"]}))
    with pytest.raises(errors.JobFailed) as caught:
        client.do(job.wait())
    assert caught.value.code == "internal_error"


@FAILURES
def test_a_budget_gets_back_what_the_provider_gives_back(
    refunded: bool, codes: tuple[str, ...], code: str | None, charged: str
) -> None:
    """What may be kept stays spent."""
    profile = replace(ALBUM, id="task", refunded=refunded, refunded_codes=codes)
    journal, budget = at_noon(), Budget(credits=100)
    started = replace(session(), journal=lambda: journal)
    call = replace(
        intent("c1", quote(credits="15")),
        provider=started.provider.id,
        origin=started.base_url,
    )
    journal.reserve(call, budget)
    journal.accept("c1", "task", ("j1",))

    def look() -> Flow[JobReading]:
        yield from ()
        return JobReading(state="failed", code=code)

    Play().run(watched(started, profile, "j1", look()))
    left = Decimal(0) if charged == "no" else Decimal(15)
    assert journal.spent(call.provider, call.origin, budget) == left
