"""Fault plans: what people write, what it means, and what they are told of a mistake."""

import re
from decimal import Decimal
from pathlib import Path

import pytest

from ratecard.emulate.faults.choose import Faults
from ratecard.emulate.faults.kinds import KINDS
from ratecard.emulate.faults.parse import Entry, FaultPlanError, plan_of
from ratecard.emulate.faults.plan import RESULTS, WEBHOOKS, Calls, Chance, Cut, Damage, Refusal
from ratecard.load import load_provider
from ratecard.resources import specs_folder
from ratecard.spec import Spec

_DOCS = Path(__file__).parents[2] / "docs" / "faults.md"


def _spec(provider: str) -> Spec:
    spec = load_provider(specs_folder() / provider).spec
    assert spec is not None
    return spec


CLIPRISE = _spec("cliprise")
CREATIVEAI = _spec("creativeai")
ZENCREATOR = _spec("zencreator")


def test_a_fault_of_the_first_call() -> None:
    (fault,) = plan_of(CLIPRISE, ["generate#1=429:retry-after=2"]).faults
    assert fault.operations == {"generate"}
    assert fault.when == Calls(first=1, last=1)
    assert fault.act == Refusal(status=429, retry_after="2")
    assert not fault.accepted


@pytest.mark.parametrize(
    ("calls", "first", "last"), [("#3", 3, 3), ("#2-4", 2, 4), ("#2-", 2, None), ("", 1, None)]
)
def test_which_calls(calls: str, first: int, last: int | None) -> None:
    (fault,) = plan_of(CLIPRISE, [f"generate{calls}=503"]).faults
    assert fault.when == Calls(first=first, last=last)


@pytest.mark.parametrize("share", ["25", "12.5"])
def test_a_share_of_the_calls(share: str) -> None:
    (fault,) = plan_of(CLIPRISE, [f"poll@{share}%=reset-after"]).faults
    assert fault.when == Chance(percent=Decimal(share))
    assert fault.act == Cut(after="nothing", reset=True)
    assert fault.accepted


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        (
            "generate#1=429:retry-after=2",
            {"on": "generate", "calls": 1, "fault": 429, "retry-after": 2},
        ),
        (
            "generate#2-4=html:accepted",
            {"on": "generate", "calls": "2-4", "fault": "html", "accepted": True},
        ),
        ("poll@25%=drop", {"on": "poll", "chance": 25, "fault": "drop"}),
        ("submit=drip:bytes=50", {"on": "submit", "fault": "drip", "bytes": "50"}),
    ],
)
def test_json_says_the_same_as_text(text: str, entry: Entry) -> None:
    assert plan_of(CLIPRISE, [entry]) == plan_of(CLIPRISE, [text])


@pytest.mark.parametrize(
    ("spec", "target", "operations"),
    [
        (CLIPRISE, "generate", {"generate"}),
        (CLIPRISE, "POST /app/cliprise/generate", {"generate"}),
        (CLIPRISE, "poll", {"status"}),
        (CLIPRISE, "download", {RESULTS}),
        (ZENCREATOR, "GET /api/public/v1/generations/{anything}", {"get_generation"}),
        (ZENCREATOR, "upload", {"upload_asset"}),
        (ZENCREATOR, "submit", {"create_generation"}),
        (ZENCREATOR, "poll", {"get_generation"}),
    ],
)
def test_targets(spec: Spec, target: str, operations: set[str]) -> None:
    (fault,) = plan_of(spec, [f"{target}=503"]).faults
    assert fault.operations == operations


def test_a_webhook_is_a_target_of_its_own() -> None:
    (fault,) = plan_of(CREATIVEAI, ["webhook#2=duplicate"]).faults
    assert fault.operations == {WEBHOOKS}


def test_an_address_and_a_date_may_stand_in_an_option() -> None:
    date = "Wed, 21 Oct 2015 07:28:00 GMT"
    redirect, refusal = plan_of(
        CLIPRISE, ["*=redirect:to=http://localhost:9/x:status=302", f"*=503:retry-after={date}"]
    ).faults
    assert redirect.text == "*=redirect:to=http://localhost:9/x:status=302"
    assert refusal.act == Refusal(status=503, retry_after=date)


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        ("generate", "fault `generate`: write TARGET=KIND, such as submit#1=503 or poll@25%=html"),
        ("=503", "fault `=503`: write TARGET=KIND, such as submit#1=503 or poll@25%=html"),
        (
            "genrate=503",
            "fault `genrate=503`: `genrate` is no operation of cliprise: did you mean `generate`? "
            "give an endpoint's id, METHOD /path, or one of `*`, `submit`, `poll`, `upload`, "
            "`download`, `webhook`",
        ),
        (
            "generate=resett-after",
            "fault `generate=resett-after`: `resett-after` is no kind of fault: "
            "did you mean `reset-after`?",
        ),
        (
            "generate=429:retry=2",
            "fault `generate=429:retry=2`: `retry` is no option of 429; "
            "it has one of retry-after, page, accepted, refused",
        ),
        (
            "generate=drip:bytes=fast",
            "fault `generate=drip:bytes=fast`: `bytes` takes a whole number from 1 to 1000000, "
            "not `fast`",
        ),
        (
            "generate=stall:seconds=-1",
            "fault `generate=stall:seconds=-1`: `seconds` takes seconds from 0 to 3600, not `-1`",
        ),
        (
            "generate=drop:accepted:refused",
            "fault `generate=drop:accepted:refused`: a call is `accepted` or `refused`, not both",
        ),
        ("generate#0=503", "fault `generate#0=503`: `#0` is no call; write #3, #2-4 or #2-"),
        ("generate#4-2=503", "fault `generate#4-2=503`: `#4-2` ends before it begins"),
        (
            "generate@125%=503",
            "fault `generate@125%=503`: `@125` is no chance; write a percentage such as @25%",
        ),
        (
            "generate#1@25%=503",
            "fault `generate#1@25%=503`: give #calls or @chance, not both",
        ),
        (
            "status=job-failed",
            "fault `status=job-failed`: `job-failed` is for an operation that starts jobs, "
            "or `submit`",
        ),
        (
            "generate=job-partial",
            "fault `generate=job-partial`: a job of cliprise is never partial in the docs",
        ),
        ("submit=forged", "fault `submit=forged`: `forged` is for the target `webhook`"),
        ("webhook=503", "fault `webhook=503`: `503` is for calls, and `webhook` names deliveries"),
        ({"on": "poll"}, "fault {'on': 'poll'}: `fault` is missing"),
        (
            {"on": "poll", "fault": "503", "retry-after": "2\r\nX-Evil: 1"},
            "`retry-after` takes one line of ASCII",
        ),
    ],
)
def test_a_mistake_is_told_in_one_line(entry: Entry, line: str) -> None:
    with pytest.raises(FaultPlanError) as caught:
        plan_of(CLIPRISE, [entry])
    assert line in str(caught.value)
    if isinstance(entry, str):
        assert str(caught.value) == line
        assert "\n" not in line


def test_an_unknown_kind_that_is_like_none_is_told_all_of_them() -> None:
    with pytest.raises(FaultPlanError, match="give a status from 200 to 599 or one of html, "):
        plan_of(CLIPRISE, ["generate=xyzzy"])


def test_a_role_that_nobody_has_is_a_mistake() -> None:
    with pytest.raises(FaultPlanError, match="`webhook` fits no operation of zencreator"):
        plan_of(ZENCREATOR, ["webhook=lost"])


def _happens(faults: Faults, operation: str) -> str:
    return "x" if faults.happening(operation) else "."


def test_calls_are_counted_for_each_entry() -> None:
    faults = Faults(plan_of(CLIPRISE, ["generate#2-3=503", "*#4=html"]), seed=0)
    assert "".join(_happens(faults, "generate") for _ in range(5)) == ".xxx."
    assert [(each["calls"], each["happened"]) for each in faults.listing()] == [(5, 2), (5, 1)]


def test_other_operations_do_not_count() -> None:
    faults = Faults(plan_of(CLIPRISE, ["generate#2=503"]), seed=0)
    assert _happens(faults, "generate") == "."
    assert _happens(faults, "status") == "."
    assert _happens(faults, "generate") == "x"


def test_a_role_counts_its_operations_together() -> None:
    faults = Faults(plan_of(CREATIVEAI, ["submit#2=503"]), seed=0)
    assert _happens(faults, "video_generate") == "."
    assert _happens(faults, "voice_generate") == "x"


def test_faults_happen_in_the_order_of_the_plan() -> None:
    faults = Faults(plan_of(CLIPRISE, ["generate=bad-json", "generate=empty"]), seed=0)
    acts = [fault.act for fault in faults.happening("generate")]
    assert acts == [Damage(how="bad-json"), Damage(how="empty")]


def test_a_chance_is_the_same_for_the_same_seed_and_about_the_share() -> None:
    plan = plan_of(CLIPRISE, ["generate@25%=503"])
    runs = [
        "".join(_happens(faults, "generate") for _ in range(1000))
        for faults in (Faults(plan, seed=7), Faults(plan, seed=7), Faults(plan, seed=8))
    ]
    assert runs[0] == runs[1] != runs[2]
    assert 200 < runs[0].count("x") < 300


def test_a_new_plan_begins_to_count_anew() -> None:
    faults = Faults(plan_of(CLIPRISE, ["generate#1=503"]), seed=0)
    assert _happens(faults, "generate") == "x"
    faults.put(plan_of(CLIPRISE, ["generate#1=503"]))
    assert _happens(faults, "generate") == "x"
    faults.put(plan_of(CLIPRISE, []))
    assert not faults.is_active


def test_docs_list_every_kind_with_what_it_does() -> None:
    """The table in docs/faults.md is the table of the kinds."""
    rows = dict(re.findall(r"^\| `([a-z-]+)`[^|]*\| ([^|]+?) \|", _DOCS.read_text(), re.MULTILINE))
    assert {name: rows.get(name) for name in KINDS} == {
        name: kind.about for name, kind in KINDS.items()
    }
