"""The courier: takes deliveries from the outbox and sends them, one after the other."""

import asyncio
import time

import httpx2

from ratecard.emulate.webhooks.messages import headers_of
from ratecard.emulate.webhooks.outbox import Delivery
from ratecard.emulate.world import World

_PAUSE = 0.02
PATIENCE = 5.0
"""Seconds that a receiver has for its answer."""

MOMENT = 1.0
"""Seconds that whoever steers an emulator waits for deliveries: a receiver in the caller's own
thread cannot answer before the call returns."""

_WRONG_SECRET = "nobody signs with this"


async def deliver(world: World) -> None:
    """Send what is ready, until cancelled."""
    limits = httpx2.Limits(max_keepalive_connections=0)
    async with httpx2.AsyncClient(
        verify=False, trust_env=False, timeout=PATIENCE, limits=limits
    ) as client:
        while True:
            outbox = world.webhooks
            delivery = outbox.take()
            if delivery is None:
                await asyncio.sleep(_PAUSE)
                continue
            status, reason = await _attempt(world, client, delivery)
            outbox.tell(delivery, status, reason)


async def settled(world: World, seconds: float) -> None:
    """Return when nothing is ready to be sent or on its way, or when so much time has passed."""
    end = time.monotonic() + seconds
    while world.webhooks and time.monotonic() < end:
        await asyncio.sleep(_PAUSE / 4)


async def _attempt(
    world: World, client: httpx2.AsyncClient, delivery: Delivery
) -> tuple[int | None, str]:
    message = delivery.message
    if message is None:
        return None, "nothing to send"
    signing = world.spec.provider.signing
    secret = _WRONG_SECRET if delivery.forged else secret_of(world)
    headers = headers_of(signing, message, secret, time.time())
    try:
        answer = await client.post(delivery.url, content=message.body, headers=dict(headers))
    except (httpx2.HTTPError, httpx2.InvalidURL, OSError) as error:
        return None, f"{type(error).__name__}: {error}"
    return answer.status_code, ""


def secret_of(world: World) -> str | None:
    """What signs deliveries: the secret of the settings, else the key where all are signed."""
    signing = world.spec.provider.signing
    always = signing is not None and signing.always
    return world.settings.webhook_secret or (world.settings.key if always else None)
