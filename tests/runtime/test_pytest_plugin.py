"""The pytest plugin, as users have it: real runs of pytest over tests of their own."""

import re
from textwrap import dedent

import pytest
from tests.servers.cliprise_like import GENERATE, KEY, ClipriseLike

from ratecard_runtime.spending.limit import Mistyped, limit_of_mark, parse_limit

pytest_plugins = ["pytester"]

HEAD = """
import asyncio, threading, pytest
from ratecard_cliprise import AsyncCliprise, Cliprise

def video(client, **more):  # 99 credits, 198 with sound; either where nothing is said
    return client.videos.kling_2_6(prompt="A", aspect_ratio="16:9", duration=5, **more)
"""


@pytest.fixture
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> "Run":
    """Runs pytest over some tests."""
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)
    return Run(pytester)


class Run:
    """How a run is started."""

    def __init__(self, pytester: pytest.Pytester) -> None:
        """Work in the folder of `pytester`."""
        self._pytester = pytester

    def __call__(self, source: str, *options: str) -> pytest.RunResult:
        """Run the tests in `source`."""
        self._pytester.makepyfile(HEAD + dedent(source))
        if "-n" in options:
            return self._pytester.runpytest_subprocess(*options)
        return self._pytester.runpytest_inprocess("-p", "no:cacheprovider", *options)


def test_a_test_that_passes_its_limit_fails_with_its_calls(run: Run) -> None:
    """Fixtures, threads and event loops count; 99 + 198 + 198 credits are more than 494."""
    result = run("""
        @pytest.fixture
        def client():
            made = Cliprise(dry_run=True)
            video(made, sound=False)
            return made

        def spend(client):
            thread = threading.Thread(target=video, args=(client,), kwargs={"sound": True})
            thread.start()
            thread.join()
            asyncio.run(video(AsyncCliprise(dry_run=True)))

        @pytest.mark.credits(maximum=495)
        def test_within(client):
            spend(client)

        @pytest.mark.credits(maximum="494")
        def test_beyond(client):
            spend(client)

        @pytest.mark.credits(1)
        def test_its_own_failure_stays(client):
            assert client is None

        def test_without_a_mark(client):
            spend(client)
        """)

    result.assert_outcomes(passed=2, failed=2)
    call = "cliprise kling-2-6, POST /app/cliprise/generate (aspect_ratio, duration, prompt"
    result.stdout.fnmatch_lines(
        [
            "paid calls may cost 495 credits, more than the limit of 494 credits:",
            f"    99 credits per video, exact: {call}, sound)",
            f"    198 credits per video, exact: {call}, sound)",
            f"    99 to 198 credits per video: {call})",
            "E*assert*is None",
            "*paid calls of ratecard clients*",
            "cliprise: at most 1584 credits, in 10 calls",
        ]
    )


def test_prices_that_are_not_credits_or_not_known(run: Run) -> None:
    """They fail, unless the test says what it means; a purchase is no spending."""
    result = run("""
        from ratecard_creativeai import CreativeAI
        from ratecard_progressive_robot import ProgressiveRobot

        def new_model():
            Cliprise(dry_run=True, allow_unknown_models=True).generate(model="kling-9")

        def pictures():  # 0.21 to 0.30 USD each
            CreativeAI(dry_run=True).images.generate(prompt="A", model="dall-e-3", n=2)

        @pytest.mark.credits(maximum=0)
        def test_unknown_fails(): new_model()

        @pytest.mark.credits(maximum=0, unpublished="allow")
        def test_unknown_passes(): new_model()

        @pytest.mark.credits(maximum=1000)
        def test_dollars_fail(): pictures()

        @pytest.mark.credits(maximum="0.6", provider="creativeai")
        @pytest.mark.credits(maximum=0, provider="cliprise")
        def test_dollars_pass(): pictures()

        @pytest.mark.credits(maximum="0.59", provider="creativeai")
        def test_dollars_pass_the_limit(): pictures()

        @pytest.mark.credits(maximum=0)
        def test_purchase(): ProgressiveRobot(dry_run=True).credits.topup(credits=100, confirm=True)

        class TestBoth:
            pytestmark = pytest.mark.credits(maximum=197)
            @pytest.mark.credits(maximum=1000)
            def test_marks_of_the_class_hold_too(self): video(Cliprise(dry_run=True))
        """)

    result.assert_outcomes(passed=3, failed=4)
    result.stdout.fnmatch_lines(
        [
            "paid calls have no price, or one without limit; credits(…, unpublished='allow') *",
            "    unpublished: cliprise kling-9, POST /app/cliprise/generate (model)",
            "paid calls cost USD, and the limit is in credits; name a limit for creativeai:",
            "    0.42 to 0.6 USD for 2 times image: creativeai dall-e-3, *",
            "paid calls may cost 0.6 USD, more than the limit of 0.59 for creativeai:",
            "paid calls may cost 198 credits, more than the limit of 197 credits:",
            "cliprise: at most 198 credits, 2 without a price, in 3 calls",
            "creativeai: at most 1.8 USD, in 3 calls",
        ]
    )


def test_a_tear_down_counts(run: Run) -> None:
    """What it adds is the error of the tear-down."""
    result = run("""
        @pytest.fixture
        def client():
            made = Cliprise(dry_run=True)
            yield made
            video(made, sound=True)

        @pytest.mark.credits(maximum=100)
        def test_it(client): video(client, sound=False)
        """)

    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["paid calls may cost 297 credits, more than the limit of 100*"])


BUDGETED = """
@pytest.mark.parametrize("number", range(4))
def test_one(number): video(Cliprise(dry_run=True), sound=True)

@pytest.mark.credits(maximum=0, unpublished="allow")
def test_unknown(): Cliprise(dry_run=True, allow_unknown_models=True).generate(model="kling-9")
"""


@pytest.mark.parametrize("workers", [(), ("-n", "2")], ids=["one process", "two workers"])
def test_the_budget_of_a_run(run: Run, workers: tuple[str, ...]) -> None:
    """4 times 198 credits pass 791 in sum; no test fails, and the run does."""
    result = run(BUDGETED, "--ratecard-budget=792", "--ratecard-budget=791:cliprise", *workers)

    result.assert_outcomes(passed=5)
    assert result.ret == 1
    result.stdout.fnmatch_lines(
        [
            "cliprise: at most 792 credits, 1 without a price, in 5 calls",
            "--ratecard-budget: paid calls may cost 792 credits, more than the limit of 791 for *",
            "    4 times 198 credits per video, exact: cliprise kling-2-6, *",
        ]
    )
    result.stdout.no_fnmatch_line("*the limit of 792*")


def test_a_run_within_its_budget(run: Run) -> None:
    """Ends as it would without one, and tells of a provider that made no call."""
    result = run(BUDGETED, "--ratecard-budget=792", "--ratecard-budget=1:clipris")

    result.assert_outcomes(passed=5)
    assert result.ret == 0
    line = "--ratecard-budget: no call of clipris was counted; did you mean cliprise?"
    result.stdout.fnmatch_lines([line])
    result.stdout.no_fnmatch_line("*no call of None*")


MARKED = """
@pytest.mark.credits(maximum=1, provider="clipris")
@pytest.mark.parametrize("number", range(3))
def test_mistyped(number): video(Cliprise(dry_run=True), sound=True)

@pytest.mark.credits(maximum=0, provider="elsewhere")
@pytest.mark.credits(maximum=198, provider="cliprise")
def test_other(): video(Cliprise(dry_run=True), sound=True)

@pytest.mark.credits(maximum=1, provider="skipped")
def test_skipped(): pytest.skip()
"""


@pytest.mark.parametrize("workers", [(), ("-n", "2")], ids=["one process", "two workers"])
def test_a_mark_of_a_provider_that_was_not_called(run: Run, workers: tuple[str, ...]) -> None:
    """Its limit holds nothing, perhaps because of its name, so that is told."""
    result = run(MARKED, *workers)

    result.assert_outcomes(passed=4, skipped=1)
    assert result.ret == 0
    told = sorted(line for line in result.outlines if "was counted" in line)
    mistyped, other = told
    assert re.fullmatch(
        r"mark credits of \S+::test_mistyped\[\d\] and 2 more: no call of clipris was counted; "
        r"did you mean cliprise\?",
        mistyped,
    )
    assert re.fullmatch(r"mark credits of \S+::test_other: no call of elsewhere was counted", other)


def test_calls_that_are_really_sent_count_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client that is no dry run is told apart in the summary."""
    with ClipriseLike() as server:
        monkeypatch.setenv("SERVER", server.base_url)
        result = run(f"""
            import os

            @pytest.mark.credits(maximum=100)
            def test_it():
                with Cliprise(
                    api_key="{KEY}", callback_url="https://a.example", base_url=os.environ["SERVER"]
                ) as client:
                    video(client, sound=True)
            """)
        sent = [each.path for each in server.generated]

    result.assert_outcomes(failed=1)
    assert sent == [GENERATE]
    result.stdout.fnmatch_lines(
        [
            "paid calls may cost 198 credits, more than the limit of 100 credits:",
            "    198 credits *, sound), sent",
            "cliprise: at most 198 credits, in 1 call, 1 of them sent",
        ]
    )


MARKS: list[tuple[tuple[object, ...], dict[str, object], str]] = [
    ((0.5,), {}, "0.5 is no limit; expected a number from 0 on, such as 50 or '2.5'"),
    ((), {"maximum": -1}, "-1 is no limit"),
    ((), {"maximum": True}, "True is no limit"),
    ((), {"maximum": "many"}, "'many' is no limit"),
    ((), {}, "the mark is written credits(maximum=50, "),
    ((50, "acme"), {}, "the mark is written credits(maximum=50, "),
    ((50,), {"provder": "acme"}, "the mark is written credits(maximum=50, "),
    ((50,), {"unpublished": "ok"}, "unpublished is 'ok'; allowed is 'refuse' or 'allow'"),
    ((50,), {"provider": ""}, "provider is ''; expected the id of a provider"),
]


@pytest.mark.parametrize(("arguments", "named", "words"), MARKS)
def test_a_mark_that_cannot_be_read(
    arguments: tuple[object, ...], named: dict[str, object], words: str
) -> None:
    """Each mistake is told with what was given and what is allowed."""
    with pytest.raises(Mistyped, match=re.escape(words)):
        limit_of_mark(arguments, named)


@pytest.mark.parametrize("given", ["many", "5:", "-1", "nan", "", ":acme"])
def test_a_budget_that_cannot_be_read(given: str) -> None:
    """With what was given."""
    with pytest.raises(Mistyped, match=f"^'{given}' "):
        parse_limit(given)


def test_a_mistake_stops_the_run(run: Run) -> None:
    """It could be a limit that never holds; nothing is run."""
    source = """
    def test_fine(): pass

    @pytest.mark.credits(maximum=0.5)
    def test_it(): pass
    """
    mark, option = run(source), run(source, "--ratecard-budget=5:")

    for result in (mark, option):
        assert result.ret == pytest.ExitCode.USAGE_ERROR
        result.stdout.no_fnmatch_line("*passed*")
    mark.stderr.fnmatch_lines(["ERROR: test_a_mistake_*.py::test_it: 0.5 is no limit; *"])
    option.stderr.fnmatch_lines(["ERROR: --ratecard-budget: '5:' names no provider; *"])


def test_nothing_is_loaded_where_nothing_is_limited(pytester: pytest.Pytester) -> None:
    """Every run of pytest beside an installed package has the plugin."""
    pytester.makepyfile("""
        import sys

        def test_it():
            names = {name for name in sys.modules if name.startswith("ratecard")}
            assert names == {"ratecard_runtime", "ratecard_runtime.lazy",
                             "ratecard_runtime.pytest_plugin"}
        """)
    pytester.runpytest_subprocess().assert_outcomes(passed=1)
