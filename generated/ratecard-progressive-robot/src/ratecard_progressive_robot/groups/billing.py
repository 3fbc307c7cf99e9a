# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.billing`."""

from __future__ import annotations

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue


class Billing(SyncGroup):
    """`client.billing` of the sync client."""

    def get_subscription(self) -> JsonValue:
        """Read the present subscription.

        Sends GET /api/subscription.

        Docs: API Documentation, Credits & Billing (checked 2026-11-20).
        """
        return self._client.call(_wire.SUBSCRIPTION_GET_OPERATION, {})

    def create_checkout(
        self,
        *,
        tier: str | None = None,
        confirm: bool = False,
    ) -> JsonValue:
        """Begin to subscribe through Stripe.

        Sends POST /api/stripe/create-checkout.

        It moves real money: nothing is sent without `confirm=True`.

        Docs: API Documentation, Credits & Billing (checked 2026-11-20).

        Args:
            tier: Tier to subscribe to.
        """
        return self._client.call(
            _wire.STRIPE_CREATE_CHECKOUT_OPERATION,
            {
                "tier": tier,
            },
            confirm=confirm,
        )

    def create_portal(self) -> JsonValue:
        """Open the Stripe page where billing is managed.

        Sends POST /api/stripe/create-portal.

        Docs: API Documentation, Credits & Billing (checked 2026-11-20).
        """
        return self._client.call(_wire.STRIPE_CREATE_PORTAL_OPERATION, {})

    def get_pricing(self) -> JsonValue:
        """Read the prices of the tiers and the rules of credit costs.

        Sends GET /api/pricing.

        Docs: API Documentation, Credits & Billing (checked 2026-11-20).
        """
        return self._client.call(_wire.PRICING_GET_OPERATION, {})

    def get_stripe_config(self) -> JsonValue:
        """Read the public key of Stripe.

        Sends GET /api/stripe/config.

        Docs: API Documentation, Credits & Billing (checked 2026-11-20).
        """
        return self._client.call(_wire.STRIPE_CONFIG_GET_OPERATION, {})


class AsyncBilling(AsyncGroup):
    """`client.billing` of the async client."""

    async def get_subscription(self) -> JsonValue:
        """Read the present subscription.

        Sends GET /api/subscription.

        Docs: API Documentation, Credits & Billing (checked 2026-11-20).
        """
        return await self._client.call(_wire.SUBSCRIPTION_GET_OPERATION, {})

    async def create_checkout(
        self,
        *,
        tier: str | None = None,
        confirm: bool = False,
    ) -> JsonValue:
        """Begin to subscribe through Stripe.

        Sends POST /api/stripe/create-checkout.

        It moves real money: nothing is sent without `confirm=True`.

        Docs: API Documentation, Credits & Billing (checked 2026-11-20).

        Args:
            tier: Tier to subscribe to.
        """
        return await self._client.call(
            _wire.STRIPE_CREATE_CHECKOUT_OPERATION,
            {
                "tier": tier,
            },
            confirm=confirm,
        )

    async def create_portal(self) -> JsonValue:
        """Open the Stripe page where billing is managed.

        Sends POST /api/stripe/create-portal.

        Docs: API Documentation, Credits & Billing (checked 2026-11-20).
        """
        return await self._client.call(_wire.STRIPE_CREATE_PORTAL_OPERATION, {})

    async def get_pricing(self) -> JsonValue:
        """Read the prices of the tiers and the rules of credit costs.

        Sends GET /api/pricing.

        Docs: API Documentation, Credits & Billing (checked 2026-11-20).
        """
        return await self._client.call(_wire.PRICING_GET_OPERATION, {})

    async def get_stripe_config(self) -> JsonValue:
        """Read the public key of Stripe.

        Sends GET /api/stripe/config.

        Docs: API Documentation, Credits & Billing (checked 2026-11-20).
        """
        return await self._client.call(_wire.STRIPE_CONFIG_GET_OPERATION, {})
