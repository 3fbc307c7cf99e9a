"""Calculators, as far as the tests need them."""

from decimal import Decimal

from ratecard_runtime.price.quotes import Quote


class Quotes:
    """One method for each priced item."""

    @staticmethod
    def kling_2_6(*, duration: int, sound: bool = False, **_others: object) -> Quote:
        """99 credits for 5 s without sound; twice for 10 s, twice for sound."""
        credits = Decimal(99) * (duration // 5) * (2 if sound else 1)
        return Quote(
            provider="cliprise",
            item="kling-2-6",
            status="exact",
            credits=credits,
            worst=credits,
        )


quote = Quotes()
