"""Settings for all tests, those of the generated packages among them."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import settings

# Random inputs are the same on every run, unless `make prove` looks at length.
settings.register_profile("sample", derandomize=True, deadline=None, max_examples=50)
settings.register_profile("prove", deadline=None, max_examples=5000)
settings.load_profile("sample")

# The generated packages are tested as they lie in the checkout, also by tests that start Python.
_packages = sorted(str(folder) for folder in Path(__file__).parent.glob("generated/*/src"))
sys.path[:0] = _packages
os.environ["PYTHONPATH"] = os.pathsep.join(
    [*_packages, *filter(None, [os.environ.get("PYTHONPATH")])]
)

# Paid calls of tests are not written into the journal of whoever runs them.
os.environ["RATECARD_JOURNAL"] = "off"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the one way in which expected files are written anew."""
    parser.addoption(
        "--rewrite-golden",
        action="store_true",
        help="write tests/cases/golden/*/expected anew from what the generator gives",
    )
