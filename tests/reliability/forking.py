"""A client that is used before and after a fork, by both processes at once; run as a program.

Its arguments are the base URL, the key and the journal. Both processes print the ids of their
jobs, one to a line.
"""

import os
import sys

from ratecard_celebifyai import CelebifyAI

CALLS = 25


def main(base_url: str, key: str, journal: str) -> None:
    """Make one call, fork, and make calls in both processes."""
    client = CelebifyAI(api_key=key, base_url=base_url, journal=journal)
    client.images.z_image(prompt="before")  # its connection stays open
    child = os.fork()
    who = "parent" if child else "child"
    ids = [client.images.z_image(prompt=who).id for _ in range(CALLS)]
    os.write(1, "".join(f"{who} {each}\n" for each in ids).encode())
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
