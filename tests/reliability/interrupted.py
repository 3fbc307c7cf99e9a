"""A process whose blocking submission is interrupted from outside; run as a program.

Its arguments are the base URL, the key and the journal. It says when it begins.
"""

import sys

from ratecard_celebifyai import CelebifyAI


def main(base_url: str, key: str, journal: str) -> None:
    """Submit once."""
    client = CelebifyAI(api_key=key, base_url=base_url, journal=journal)
    print("submitting", flush=True)
    client.images.z_image(prompt="A lake")


if __name__ == "__main__":
    main(*sys.argv[1:])
