"""The outbox: webhooks to send and sent."""


class Outbox:
    """Webhooks of one emulator."""
