"""ReplayStore of one emulator."""


class ReplayStore:
    """ReplayStore of one emulator."""
