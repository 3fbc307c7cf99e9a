"""The ledger: what every accepted call cost, over HTTP, and the balance it leaves."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

import httpx2
import pytest

from ratecard.emulate.ledger import Entry, EntryKind, Ledger
from ratecard.spec import JobState
from ratecard.testing import RunningEmulator, running

CHANGES: tuple[tuple[EntryKind, str], ...] = (
    ("charge", "2.2"),
    ("refund", "2.2"),
    ("topup", "5"),
    ("charge", "0.1"),
)


def entry(kind: EntryKind, amount: str) -> Entry:
    return Entry(kind=kind, at=0.0, amount=Decimal(amount), operation="generate")


def test_entries_are_numbered_and_carry_the_balance() -> None:
    ledger = Ledger(Decimal(10))
    for kind, amount in CHANGES:
        ledger.add(entry(kind, amount))
    assert [(each.number, str(each.balance)) for each in ledger] == [
        (1, "7.8"),
        (2, "10.0"),
        (3, "15.0"),
        (4, "14.9"),
    ]
    assert ledger.counts == {"charge": 2, "refund": 1, "topup": 1}
    assert ledger.sums == {"charge": Decimal("2.3"), "refund": Decimal("2.2"), "topup": Decimal(5)}


def test_the_last_ten_thousand_entries_are_kept_and_all_are_counted() -> None:
    ledger = Ledger(Decimal(20_000))
    for _ in range(10_005):
        ledger.add(entry("charge", "1"))
    kept = list(ledger)
    assert (len(kept), kept[0].number, kept[-1].number) == (10_000, 6, 10_005)
    assert ledger.counts["charge"] == 10_005
    assert ledger.balance == Decimal(9_995)


@pytest.mark.parametrize(
    ("amount", "shares", "back"),
    [
        ("10", ["1/3", "1/3", "1/3"], ["3.333333", "3.333333", "3.333334"]),
        ("10", ["2/3", "1/6", "1/6"], ["6.666666", "1.666667", "1.666667"]),
        ("4.5", ["1/3", "1/3"], ["1.5", "1.5"]),
    ],
)
def test_shares_of_a_charge_give_back_all_of_it(
    amount: str, shares: list[str], back: list[str]
) -> None:
    """Three thirds of 10 credits are 10, though no decimal is a third of it."""
    charge = entry("charge", amount)
    assert [str(charge.give_back(Fraction(share))) for share in shares] == back


def test_all_of_the_balance_may_be_spent() -> None:
    ledger = Ledger(Decimal(3))
    assert ledger.affords(Decimal(3))
    assert not ledger.affords(Decimal("3.000001"))


@pytest.fixture(scope="module")
def studio() -> Iterator[RunningEmulator]:
    with running("progressive-robot", limits=False) as started:
        yield started


@pytest.fixture(scope="module")
def tools() -> Iterator[RunningEmulator]:
    with running("zencreator", limits=False) as started:
        yield started


@pytest.fixture(scope="module")
def creative() -> Iterator[RunningEmulator]:
    with running("creativeai", limits=False) as started:
        yield started


def post(emulator: RunningEmulator, path: str, body: object) -> httpx2.Response:
    headers = {"Authorization": f"Bearer {emulator.key}"}
    return httpx2.post(emulator.base_url + path, json=body, headers=headers)


@pytest.mark.parametrize(
    ("path", "body", "item", "credits"),
    [
        # The worked costs of the docs
        ("/api/generate", {"model": "wan-t2v", "frames": 41, "steps": 4}, "wan-t2v", "21"),
        ("/api/generate", {"model": "ltx-quality", "frames": 41, "steps": 4}, "ltx-quality", "27"),
        ("/api/generate-image", {"model": "flux-dev"}, "flux-dev", "8"),
        ("/api/generate-v2v", {"video_filename": "a.mp4"}, "v2v", "3"),
        ("/api/generate-audio", {"duration_seconds": 30}, "POST /api/generate-audio", "8"),
        ("/api/edit/merge", {"video_filenames": ["a", "b"]}, "POST /api/edit/merge", "3"),
        ("/api/subtitles/translate", {}, "POST /api/subtitles/translate", "5"),
    ],
)
def test_a_call_costs_what_the_docs_say(
    studio: RunningEmulator, path: str, body: dict[str, object], item: str, credits: str
) -> None:
    studio.reset()
    prompt = {"prompt": "A lake"} if path == "/api/generate" else {}
    assert post(studio, path, {**body, **prompt}).status_code == 200
    (charge,) = studio.charges()
    assert (charge.item, charge.amount, charge.status) == (item, Decimal(credits), "exact")
    assert not charge.unpublished
    assert studio.balance() == 1000 - Decimal(credits)


def test_defaults_of_the_docs_count(tools: RunningEmulator) -> None:
    """by_prompt without a model is GENERAL_NSFW, which costs 1."""
    tools.reset()
    post(tools, GENERATIONS, {"tool": "by_prompt", "input": {"positive_prompt": "A lake"}})
    (charge,) = tools.charges()
    assert (charge.item, charge.amount) == ("by_prompt", Decimal(1))


GENERATIONS = "/api/public/v1/generations"


def test_what_only_the_provider_can_measure_is_measured_within_its_bounds(
    studio: RunningEmulator,
) -> None:
    """Speech costs 6 credits for 60 seconds; the ledger says how many seconds were taken."""
    studio.reset()
    assert post(studio, "/api/tts/generate", {"text": "Good morning"}).status_code == 200
    (charge,) = studio.charges()
    seconds = charge.measured["seconds"]
    assert 1 <= seconds <= 10
    assert charge.amount == Decimal(6 * seconds) / 60


def test_settings_that_a_call_leaves_open_are_measured_too(studio: RunningEmulator) -> None:
    studio.reset()
    post(studio, "/api/generate", {"prompt": "A lake", "model": "wan-t2v"})
    (charge,) = studio.charges()
    frames, steps = charge.measured["frames"], charge.measured["steps"]
    exact = 10 + frames * Decimal("0.20") + steps * Decimal("0.50")
    assert charge.amount == exact.to_integral_value("ROUND_CEILING")


def test_the_same_seed_measures_the_same() -> None:
    taken: list[Decimal] = []
    for _ in range(2):
        with running("progressive-robot", seed=7) as emulator:
            post(emulator, "/api/tts/generate", {"text": "Good morning"})
            taken.append(emulator.charges()[0].amount)
    assert taken[0] == taken[1]


def test_a_range_is_charged_at_its_dearest() -> None:
    """Without `sound` Kling 2.6 costs 99 to 198 credits for 5 seconds."""
    body = {
        "model": "kling-2-6",
        "callBackUrl": "https://hooks.example.com/done",
        "input": {"prompt": "A lake", "aspect_ratio": "16:9", "duration": 5},
    }
    with running("cliprise") as emulator:
        headers = {"Authorization": f"Bearer {emulator.key}", "Host": "business.api.cliprise.app"}
        httpx2.post(f"{emulator.base_url}/app/cliprise/generate", json=body, headers=headers)
        (charge,) = emulator.charges()
    assert (charge.status, charge.amount) == ("range", Decimal(198))


def test_credits_that_the_docs_do_not_fix_are_made_up_and_say_so(
    creative: RunningEmulator,
) -> None:
    """A video has a price in dollars alone: 0.36 to 0.50, and the docs start there."""
    creative.reset()
    post(creative, "/v1/video/generations", {"model": "auto", "prompt": "A lake"})
    (charge,) = creative.charges()
    assert (charge.amount, charge.unpublished, charge.money) == (Decimal(10), True, "0.5 USD")


def test_a_refused_call_costs_nothing(tools: RunningEmulator) -> None:
    tools.reset()
    refused = post(tools, GENERATIONS, {"tool": "by_prompt", "input": {"mode": "slow"}})
    assert refused.status_code == 422
    assert tools.ledger() == ()


def test_a_combination_that_is_not_offered_costs_nothing(tools: RunningEmulator) -> None:
    tools.reset()
    asked = {"image_asset": "ASSET_ID", "model": "grok@4.1", "resolution": "1080p", "duration": 5}
    refused = post(tools, GENERATIONS, {"tool": "videogen", "input": asked})
    assert refused.status_code == 422
    assert tools.ledger() == ()


def test_too_few_credits_are_told_in_the_documented_places() -> None:
    """The docs: `You need 15 credits but only have 3 remaining`, details.required and available."""
    with running("celebifyai", credits=3) as emulator:
        refused = post(emulator, "/api/v1/images/generate/celebify-pro", {"prompt": "A lake"})
        assert emulator.ledger() == ()
    assert refused.status_code == 402
    assert refused.json()["error"]["code"] == "insufficient_credits"
    assert refused.json()["error"]["details"] == {"required": 15, "available": 3}


def test_insufficient_credits_inside_http_200() -> None:
    body = {
        "model": "kling-2-6",
        "callBackUrl": "https://hooks.example.com/done",
        "input": {"prompt": "A lake", "aspect_ratio": "16:9", "duration": 5, "sound": False},
    }
    with running("cliprise", credits=98) as emulator:
        headers = {"Authorization": f"Bearer {emulator.key}", "Host": "business.api.cliprise.app"}
        url = f"{emulator.base_url}/app/cliprise/generate"
        refused = httpx2.post(url, json=body, headers=headers)
        assert emulator.ledger() == ()
    assert refused.status_code == 200
    assert refused.json()["msg"] == "insufficient_credits"


def test_credits_of_a_failed_job_come_back_where_the_docs_say_so(tools: RunningEmulator) -> None:
    tools.reset()
    asked = {"tool": "by_prompt", "input": {"positive_prompt": "A", "model": "QWEN_IMAGE_PRO"}}
    job = post(tools, GENERATIONS, asked).json()["id"]
    tools.fail(job)
    charge, refund = tools.ledger()
    assert (charge.kind, charge.amount, charge.job_id) == ("charge", Decimal(2), job)
    assert (refund.kind, refund.amount, refund.job_id) == ("refund", Decimal(2), job)
    assert tools.balance() == 1000


@pytest.mark.parametrize("state", ["succeeded", "partial", "cancelled"])
def test_credits_of_a_job_that_did_not_fail_stay_taken(
    tools: RunningEmulator, state: JobState
) -> None:
    tools.reset()
    asked = {"tool": "by_prompt", "input": {"positive_prompt": "A"}}
    job = post(tools, GENERATIONS, asked).json()["id"]
    tools.end(job, state)
    assert [each.kind for each in tools.ledger()] == ["charge"]


def test_credits_of_a_failed_job_stay_taken_where_the_docs_say_nothing(
    studio: RunningEmulator,
) -> None:
    studio.reset()
    job = post(studio, "/api/generate", {"prompt": "A lake", "model": "wan-t2v"}).json()["job_id"]
    studio.fail(job)
    assert [each.kind for each in studio.ledger()] == ["charge"]


def test_the_failed_parts_of_a_batch_come_back(creative: RunningEmulator) -> None:
    creative.reset()
    prompts = [{"prompt": name} for name in ("one", "two", "three")]
    batch = post(creative, "/v1/video/generations/batch", {"prompts": prompts}).json()
    creative.fail(batch["jobs"][1]["id"])
    creative.finish_jobs()
    charge, refund = creative.ledger()
    assert (charge.amount, charge.job_id) == (Decimal(30), batch["batch_id"])
    assert (refund.amount, refund.job_id) == (Decimal(10), batch["batch_id"])


def test_free_calls_and_reads_make_no_entry(studio: RunningEmulator) -> None:
    studio.reset()
    post(studio, "/api/projects", {"name": "My Film"})
    post(studio, "/api/extend-video", {"video_filename": "a.mp4", "generation_id": 1})
    assert studio.ledger() == ()


def test_bought_credits_raise_the_balance(studio: RunningEmulator) -> None:
    """500 credits at a penny each cost 5 pounds."""
    studio.reset()
    assert post(studio, "/api/credits/topup", {"credits": 500}).status_code == 200
    (bought,) = studio.ledger()
    assert (bought.kind, bought.amount, bought.money) == ("topup", Decimal(500), "5 GBP")
    assert studio.balance() == 1500
