"""A process that submits paid calls until its budget refuses one; run as a program.

Its arguments are the base URL, the key, the journal and the budget in credits.
"""

import sys

from ratecard_cliprise import Cliprise
from ratecard_runtime.errors import BudgetExceeded
from ratecard_runtime.journal.budget import Budget


def main(base_url: str, key: str, journal: str, credits: str) -> None:
    """Submit until the budget is spent."""
    client = Cliprise(
        api_key=key,
        base_url=base_url,
        callback_url="https://example.com/hook",
        journal=journal,
        budget=Budget(credits=credits),
    )
    try:
        while True:
            client.videos.kling_2_6(prompt="A", aspect_ratio="1:1", duration=5, sound=True)
    except BudgetExceeded as refusal:
        print(refusal)


if __name__ == "__main__":
    main(*sys.argv[1:])
