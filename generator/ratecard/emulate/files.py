"""Files of one emulator."""


class Files:
    """Files of one emulator."""
