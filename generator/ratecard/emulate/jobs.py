"""Jobs of one emulator."""

from collections.abc import Collection


class Jobs:
    """Jobs of one emulator."""

    def unfinished(self, operations: Collection[str]) -> int:  # noqa: ARG002
        """How many jobs that these operations started have not ended."""
        return 0
