"""Jobs of one emulator."""


class Jobs:
    """Jobs of one emulator."""
