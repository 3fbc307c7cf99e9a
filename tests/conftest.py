"""Settings for all tests: random inputs are the same on every run, unless proving at length."""

from hypothesis import settings

settings.register_profile("sample", derandomize=True, deadline=None, max_examples=50)
settings.register_profile("prove", deadline=None, max_examples=5000)
settings.load_profile("sample")
