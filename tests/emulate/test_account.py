"""The account: balances and histories that show what the ledger holds, through real clients."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from decimal import Decimal
from typing import TypeAlias

import httpx2
import pytest

from ratecard.emulate.account import account_chooser
from ratecard.load import load_provider
from ratecard.resources import specs_folder
from ratecard.spec import Spec
from ratecard.testing import RunningEmulator, running
from ratecard_celebifyai import CelebifyAI
from ratecard_progressive_robot import ProgressiveRobot
from ratecard_zencreator import ZenCreator

Emulators: TypeAlias = Mapping[str, RunningEmulator]
WITH_BALANCE = {
    "celebifyai": ("/api/v1/account",),
    "progressive-robot": ("/api/credits", "/api/auth/check"),
    "zencreator": ("/api/public/v1/balance",),
}


@pytest.fixture(scope="module")
def emulators() -> Iterator[Emulators]:
    with ExitStack() as stack:
        yield {
            each: stack.enter_context(running(each, limits=False, credits=500))
            for each in WITH_BALANCE
        }


def spec_of(provider: str) -> Spec:
    loaded = load_provider(specs_folder() / provider)
    assert loaded.spec is not None
    return loaded.spec


@pytest.mark.parametrize("provider", WITH_BALANCE)
def test_every_balance_is_shown_at_the_first_assumed_place(
    emulators: Emulators, provider: str
) -> None:
    emulator = emulators[provider]
    emulator.reset()
    spend(emulator, provider)
    left = emulator.balance()
    assert left < 500
    account = spec_of(provider).provider.account
    assert account is not None
    headers = {"Authorization": f"Bearer {emulator.key}"}
    for path, balance in zip(WITH_BALANCE[provider], account.balances, strict=True):
        answer = httpx2.get(emulator.base_url + path, headers=headers).json()
        assert Decimal(str(answer[balance.credits[0]])) == left


def spend(emulator: RunningEmulator, provider: str) -> str:
    """Make one paid call, which costs 15, 21 or 1 credits, and return the id of its job."""
    match provider:
        case "celebifyai":
            with CelebifyAI(api_key=emulator.key, base_url=emulator.base_url) as celebify:
                return celebify.images.celebify_pro(prompt="A lake").id
        case "progressive-robot":
            with ProgressiveRobot(api_key=emulator.key, base_url=emulator.base_url) as robot:
                return robot.videos.wan_t2v(prompt="A lake", frames=41, steps=4).id
        case _:
            with ZenCreator(api_key=emulator.key, base_url=emulator.base_url) as creator:
                return creator.images.upscaler(image_asset="ASSET_ID").id


@pytest.mark.parametrize(("plan", "shown"), [(None, "Pro"), ("Base", "Base")])
def test_the_plan_is_the_one_that_was_set_else_the_highest(plan: str | None, shown: str) -> None:
    with running("celebifyai", plan=plan) as emulator:
        headers = {"Authorization": f"Bearer {emulator.key}"}
        answer = httpx2.get(f"{emulator.base_url}/api/v1/account", headers=headers)
    assert answer.json()["plan"] == shown


def test_a_history_tells_spends_refunds_and_top_ups_newest_first(emulators: Emulators) -> None:
    emulator = emulators["zencreator"]
    emulator.reset()
    kept = spend(emulator, "zencreator")
    failed = spend(emulator, "zencreator")
    emulator.fail(failed)
    headers = {"Authorization": f"Bearer {emulator.key}"}
    answer = httpx2.get(f"{emulator.base_url}/api/public/v1/transactions", headers=headers).json()
    told = [
        (each["type"], each["amount"], each["generation_id"]) for each in answer["transactions"]
    ]
    assert told == [("refund", 1, failed), ("spend", -1, failed), ("spend", -1, kept)]


def test_a_history_adds_up_to_the_balance_and_tells_when(emulators: Emulators) -> None:
    emulator = emulators["progressive-robot"]
    emulator.reset()
    spend(emulator, "progressive-robot")
    emulator.advance(86_400)
    headers = {"Authorization": f"Bearer {emulator.key}"}
    url = f"{emulator.base_url}/api/credits/topup"
    assert httpx2.post(url, json={"credits": 500}, headers=headers).status_code == 200
    answer = httpx2.get(f"{emulator.base_url}/api/credits/history", headers=headers).json()
    bought, spent = answer["history"]
    assert (bought["type"], bought["amount"], bought["job_id"]) == ("topup", 500, None)
    assert (spent["type"], spent["amount"]) == ("charge", -21)
    assert 500 + bought["amount"] + spent["amount"] == emulator.balance() == 979
    days = [datetime.fromisoformat(each["created_at"]) for each in (bought, spent)]
    assert days[0].tzinfo == UTC
    assert 86_399 <= (days[0] - days[1]).total_seconds() <= 86_460


def test_an_empty_history_is_an_empty_list(emulators: Emulators) -> None:
    emulator = emulators["zencreator"]
    emulator.reset()
    headers = {"Authorization": f"Bearer {emulator.key}"}
    answer = httpx2.get(f"{emulator.base_url}/api/public/v1/transactions", headers=headers)
    assert answer.json() == {"transactions": []}


def test_more_than_fits_a_float_exactly_is_still_told_whole() -> None:
    with running("zencreator", credits=10**12) as emulator:
        headers = {"Authorization": f"Bearer {emulator.key}"}
        answer = httpx2.get(f"{emulator.base_url}/api/public/v1/balance", headers=headers)
    assert answer.json() == {"balance": 10**12}


@pytest.mark.parametrize("provider", ["cliprise", "creativeai"])
def test_providers_without_a_balance_have_no_operation_for_it(provider: str) -> None:
    spec = spec_of(provider)
    account = spec.provider.account
    told = {each.operation for each in account.quotes} if account is not None else set[str]()
    answered = {each.id for each in spec.endpoints if account_chooser(spec, each) is not None}
    assert answered == told
