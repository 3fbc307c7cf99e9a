"""The ledger: every charge, refund and top-up, and the balance."""

from decimal import Decimal


class Ledger:
    """The credits of one account."""

    def __init__(self, credits: Decimal) -> None:
        """Start with a balance."""
        self.balance = credits
