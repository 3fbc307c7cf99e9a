"""Who uses connections, so that the last one closes them: an answer on its way is not lost."""


class Users:
    """The exchanges that are under way, and the owner of the connections.

    Safe for threads without a lock: whoever leaves is taken off first and looks round then, so
    the last one sees that nobody is left.
    """

    def __init__(self) -> None:
        """Begin with the owner alone."""
        self._users: set[object] = {_OWNER}

    def enter(self) -> object:
        """Begin an exchange, also after the owner left: a call may have to be repeated."""
        user = object()
        self._users.add(user)
        return user

    def leave(self, user: object | None = None) -> bool:
        """End an exchange, or let the owner go; tell whether nobody is left."""
        self._users.discard(_OWNER if user is None else user)
        return not self._users


_OWNER = object()
