"""LimitWindows of one emulator."""


class LimitWindows:
    """LimitWindows of one emulator."""
