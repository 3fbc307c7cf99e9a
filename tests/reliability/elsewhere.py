"""Faults of the list that the matrix does not hold, and which test does; or why none can."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A fault, and the tests that hold it, as `file::name`; or the reason why there is none."""

    fault: str
    about: str
    tests: tuple[str, ...] = ()
    reason: str = ""


_HERE = "tests/reliability/test_"
_RUNTIME = "tests/runtime/test_"

ELSEWHERE = (
    Held(
        fault="F14",
        about="killed between send and id",
        tests=(f"{_HERE}kills.py::test_every_charged_job_of_a_killed_process_is_found",),
    ),
    Held(
        fault="F15",
        about="killed after the id",
        tests=(f"{_HERE}kills.py::test_every_charged_job_of_a_killed_process_is_found",),
    ),
    Held(
        fault="F16",
        about="cancelled or interrupted while submitting",
        tests=(
            f"{_HERE}interruptions.py::test_a_cancelled_task_still_writes_down_the_job",
            f"{_HERE}interruptions.py::test_a_cancelled_task_whose_answer_stays_away_is_in_doubt",
            f"{_HERE}interruptions.py::test_ctrl_c_leaves_the_call_in_doubt",
            f"{_HERE}cancelled.py::test_a_call_that_is_interrupted_while_connecting_is_not_sent",
            f"{_HERE}cancelled.py::test_tasks_that_wait_for_a_connection_are_not_sent_any_more",
            f"{_HERE}cancelled.py::test_a_task_that_is_cancelled_again_and_again_writes_down_the_job",
            f"{_HERE}cancelled.py::test_a_loop_that_ends_writes_down_the_job",
        ),
    ),
    Held(
        fault="F17",
        about="interrupted while polling",
        tests=(f"{_HERE}interruptions.py::test_who_looks_on_may_fail_and_the_job_stays",),
    ),
    Held(
        fault="F21",
        about="a status that goes back, or a second end",
        tests=(
            f"{_HERE}ends.py::test_the_first_end_of_a_job_stays",
            f"{_HERE}ends.py::test_a_status_that_goes_back_is_only_a_status",
        ),
    ),
    Held(
        fault="F23",
        about="fewer results than asked for",
        tests=(f"{_HERE}ends.py::test_a_part_of_the_results_says_that_it_is_one",),
    ),
    Held(
        fault="F27",
        about="a download that breaks off",
        tests=(f"{_RUNTIME}resumed_downloads.py::test_the_rest_is_asked_for",),
    ),
    Held(
        fault="F28",
        about="an address of a result that expired",
        tests=(f"{_RUNTIME}faults.py::test_an_expired_result_is_fetched_from_the_provider",),
    ),
    Held(
        fault="F29",
        about="a full disk",
        tests=(f"{_RUNTIME}partial_file.py::test_a_full_disk_is_a_typed_error_and_leaves_nothing",),
    ),
    Held(
        fault="F30",
        about="a clock that jumps",
        tests=(f"{_RUNTIME}flows.py::test_the_last_look_is_at_the_deadline",),
        reason="waits and deadlines use a clock that never goes back",
    ),
    Held(
        fault="F31",
        about="threads with one idempotency key",
        tests=(f"{_HERE}interruptions.py::test_calls_with_one_key_at_a_time_are_one_job",),
    ),
    Held(
        fault="F32",
        about="a fork, a closed client",
        tests=(
            f"{_HERE}interruptions.py::test_a_fork_opens_connections_of_its_own",
            f"{_HERE}forks.py::test_the_calls_of_a_child_outlive_its_parent",
            f"{_HERE}forks.py::test_a_child_does_not_wait_for_threads_of_its_parent",
            f"{_HERE}interruptions.py::test_a_closed_client_writes_nothing_down",
        ),
    ),
    Held(
        fault="F33",
        about="webhooks twice, forged, late or never",
        tests=(f"{_RUNTIME}webhooks.py::test_an_old_or_future_delivery_is_refused",),
        reason="a wait does not depend on deliveries",
    ),
    Held(
        fault="F34",
        about="another cost than was quoted",
        tests=(f"{_HERE}ends.py::test_the_reported_cost_stands_beside_the_quote",),
    ),
    Held(
        fault="F35",
        about="a price that is not published",
        tests=(f"{_HERE}budgets.py::test_a_price_that_is_not_published_goes_as_the_caller_chose",),
    ),
    Held(
        fault="F36",
        about="calls that pass a budget together",
        tests=(
            f"{_HERE}budgets.py::test_threads_together",
            f"{_HERE}budgets.py::test_tasks_together",
            f"{_HERE}budgets.py::test_processes_together",
            f"{_HERE}budgets.py::test_a_refusal_gives_back_and_a_doubt_keeps",
        ),
    ),
    Held(
        fault="F37",
        about="a batch of which a part was taken",
        reason="a batch is one call and is never sent in parts, so it is taken or refused whole",
    ),
    Held(
        fault="F39",
        about="calls that buy or destroy",
        tests=(f"{_HERE}ends.py::test_a_call_that_moves_money_is_made_once",),
    ),
    Held(
        fault="F40",
        about="a fault while handling a fault",
        tests=(
            f"{_HERE}interruptions.py::test_a_log_that_fails_loses_no_job",
            f"{_HERE}interruptions.py::test_who_looks_on_may_fail_and_the_job_stays",
        ),
    ),
)
