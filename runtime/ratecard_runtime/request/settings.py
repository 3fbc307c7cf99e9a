"""The settings of a client, held to what they can be when the client is made.

All of them are, also where a dry run does not use them: what a dry run takes, a real one takes.
"""

from collections.abc import Mapping
from decimal import Decimal

from ratecard_runtime.given import is_path, not_allowed, require_text

_BUDGET = "budget=Budget(credits={}), with `from ratecard_runtime import Budget`"


def require_texts(given: Mapping[str, object]) -> None:
    """Refuse settings that are no text, by their names; None is one that was not given."""
    for name, value in given.items():
        if value is not None:
            require_text(f"client: {name}", value)


def require_journal(given: object) -> None:
    """Refuse what is neither a journal nor the choice of one."""
    if given is None or given is True:
        return
    expected = "a path, True for your own journal, or None for none"
    if given == "":
        raise ValueError(f"client: journal={not_allowed(given, expected)}")
    if not is_path(given) and not _is_journal(given):
        raise TypeError(f"client: journal={not_allowed(given, expected)}")


def require_budget(given: object) -> None:
    """Refuse what is no budget: a number is not one yet."""
    if given is None:
        return
    from ratecard_runtime.journal.budget import Budget

    if isinstance(given, Budget):
        return
    is_amount = isinstance(given, int | Decimal) and not isinstance(given, bool)
    amount = str(given) if is_amount else repr(str(given) if isinstance(given, float) else "500")
    raise TypeError(f"client: budget={not_allowed(given, _BUDGET.format(amount))}")


def require_transport(given: object) -> None:
    """Refuse what cannot take the place of the network."""
    wanted = ("send", "open", "close")
    if given is not None and not all(callable(getattr(given, name, None)) for name in wanted):
        expected = f"an object with the methods {', '.join(wanted)}"
        raise TypeError(f"client: transport={not_allowed(given, expected)}")


def _is_journal(given: object) -> bool:
    from ratecard_runtime.journal.store import Journal

    return isinstance(given, Journal)
