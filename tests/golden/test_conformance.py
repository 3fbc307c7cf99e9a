"""The golden packages hold to their specs as the shipped ones do.

This also tries the conformance tests on features that no shipped spec has yet.
"""

import warnings

import pytest
from tests.conformance import test_prices, test_signatures, test_wire
from tests.conformance.cards import cases
from tests.conformance.packages import Shell
from tests.conformance.recorder import Recorder
from tests.conformance.spec import read_spec
from tests.golden.cases import NAMES, Golden, provider_id


@pytest.mark.parametrize("name", NAMES)
def test_signatures_conform(name: str, golden: Golden) -> None:
    """Fields, types, defaults, twins, docstrings."""
    spec = read_spec(golden.specs / provider_id(name))
    for model in spec.models:
        test_signatures.test_a_method_takes_the_documented_fields(spec, model)
        test_signatures.test_arguments_that_must_be_given_come_first(spec, model)
        test_signatures.test_a_request_model_has_the_documented_fields(spec, model)
        test_signatures.test_a_request_model_has_the_arguments_of_the_method(spec, model)
        test_signatures.test_the_asyncio_twin_has_the_same_method(spec, model)
        test_signatures.test_the_docstring_names_every_argument_and_value(spec, model)
    for endpoint in spec.endpoints:
        test_signatures.test_an_operation_takes_the_documented_parameters(spec, endpoint)
    test_signatures.test_the_client_has_nothing_else(spec)
    test_signatures.test_named_types_have_their_properties(spec)


@pytest.mark.parametrize("name", NAMES)
def test_requests_conform(name: str, golden: Golden, recorder: Recorder) -> None:
    """Every field at its places, and nothing that is not allowed."""
    spec = read_spec(golden.specs / provider_id(name))
    shells = {(spec.id, each): Shell(spec, recorder, is_async=each) for each in (False, True)}
    recorder.requests.clear()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # cases are about deprecated things
        for model in spec.models:
            test_wire.test_every_field_and_value_arrives_at_its_places(
                spec, model, shells, recorder
            )
            test_wire.test_the_asyncio_twin_and_a_request_model_send_the_same(
                spec, model, shells, recorder
            )
            test_wire.test_what_is_not_allowed_never_leaves(spec, model, shells, recorder)
        for endpoint in spec.endpoints:
            for is_async in (False, True):
                test_wire.test_an_operation_sends_its_parameters(
                    spec, endpoint, is_async, shells, recorder
                )
            test_wire.test_what_an_operation_does_not_take_never_leaves(
                spec, endpoint, shells, recorder
            )
    for shell in shells.values():
        shell.close()


@pytest.mark.parametrize("name", NAMES)
def test_prices_conform(name: str, golden: Golden) -> None:
    """Every cell is quoted."""
    spec = read_spec(golden.specs / provider_id(name))
    for case in cases(spec):
        test_prices.test_a_cell_is_quoted(spec, case)
    test_prices.test_what_no_card_prices_is_unpublished(spec)
