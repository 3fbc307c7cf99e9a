"""Resources of one emulator."""


class Resources:
    """Resources of one emulator."""
