"""Limits on what tests may spend: `@pytest.mark.credits(maximum=50)`, `--ratecard-budget 500`.

Paid calls of every client count with the most that they may cost, whether the client is a dry
run or not. They are counted when they are about to be sent, in the test whose set-up, body or
tear-down makes them. Nothing is watched where no test has the mark and no budget is given.
"""

from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest

if TYPE_CHECKING:
    from ratecard_runtime.request.planned import PlannedCall
    from ratecard_runtime.spending.cost import Cost
    from ratecard_runtime.spending.limit import Limit

_MARK = "credits"
_REPORTED = "ratecard_costs"
"""The attribute of a report that takes costs along, from the workers of pytest-xdist too."""

_NAMED = "ratecard_named"
"""The attribute with the providers that the marks of a test name."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the budget of the whole run."""
    parser.getgroup("ratecard").addoption(
        "--ratecard-budget",
        action="append",
        default=[],
        metavar="CREDITS[:PROVIDER]",
        help="fail the run when its paid calls may cost more, of all providers or of one",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Name the mark, and watch from now on where there is a budget."""
    mark = f"{_MARK}(maximum, provider=None, unpublished='refuse')"
    config.addinivalue_line("markers", f"{mark}: fail the test when its calls may cost more")
    watch = Watch(_budgets(cast("list[str]", config.getoption("--ratecard-budget"))))
    config.pluginmanager.register(watch, "ratecard-watch")
    if watch.budgets:
        watch.begin()


class Watch:
    """The paid calls of one run, and of the test that is running."""

    def __init__(self, budgets: tuple["Limit", ...]) -> None:
        """Watch nothing yet."""
        self.budgets = budgets
        self._limits: tuple[Limit, ...] = ()
        self._of_test: list[Cost] = []
        self._unreported: list[Cost] = []
        self._of_run: list[Cost] = []
        self._named: dict[str, list[str]] = {}
        self._overruns: tuple[str, ...] = ()
        self._watching = ExitStack()
        self._is_watching = False

    def begin(self) -> None:
        """See every call from now on."""
        from ratecard_runtime.request.planned import watching

        if not self._is_watching:
            self._is_watching = True
            self._watching.enter_context(watching(self._note))

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Refuse marks that cannot be read, and watch where there is one."""
        marked = [item for item in items if _limits(item)]
        if marked:
            self.begin()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        """Begin to count anew."""
        self._limits, self._of_test = _limits(item), []
        result = yield
        self._limits = ()
        return result

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self) -> Generator[None, object, object]:
        """Hold what was counted so far, fixtures included, to the limits of the test."""
        result = yield
        self._check()
        return result

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_teardown(self) -> Generator[None, object, object]:
        """Do it again where the tear-down made calls."""
        before = len(self._of_test)
        result = yield
        if len(self._of_test) > before:
            self._check()
        return result

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self,
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Let the report take along what came since the last one."""
        report = yield
        setattr(report, _REPORTED, [cost.to_json() for cost in self._unreported])
        self._unreported.clear()
        if report.when == "call" and report.passed:  # else it may not have come to its calls
            setattr(report, _NAMED, [each.provider for each in self._limits if each.provider])
        return report

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Add up what every process reports."""
        costs = getattr(report, _REPORTED, ())
        if costs:
            from ratecard_runtime.spending.cost import cost_from_json

            self._of_run += map(cost_from_json, costs)
        for provider in getattr(report, _NAMED, ()):
            self._named.setdefault(provider, []).append(report.nodeid)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Fail a run that passed a budget; a worker leaves that to the one who started it."""
        if hasattr(session.config, "workerinput"):
            return
        self._of_run += self._unreported
        found = [_excess(budget, self._of_run) for budget in self.budgets]
        self._overruns = tuple(reason for reason in found if reason is not None)
        if self._overruns and session.exitstatus in (0, pytest.ExitCode.NO_TESTS_COLLECTED):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say what each provider may charge, and which budget that passes."""
        if not self._of_run:
            return
        from ratecard_runtime.spending.words import totals_by_provider

        terminalreporter.section("paid calls of ratecard clients")
        for line in totals_by_provider(self._of_run):
            terminalreporter.line(line)
        for reason in self._overruns:
            terminalreporter.line(f"--ratecard-budget: {reason}", red=True)
        for text in self._uncounted():
            terminalreporter.line(text, yellow=True)

    def pytest_unconfigure(self) -> None:
        """See no call any more."""
        self._watching.close()

    def _note(self, call: "PlannedCall") -> None:
        from ratecard_runtime.spending.cost import cost_of

        cost = cost_of(call)
        if cost is not None:
            allowing = [each for each in self._limits if each.allows_unpublished]
            cost = replace(cost, is_accepted=any(each.concerns(cost) for each in allowing))
            self._of_test.append(cost)
            self._unreported.append(cost)

    def _uncounted(self) -> Iterator[str]:
        """Yield a line for each provider that is limited and called nothing.

        One that is mistyped would hold nothing, in silence.
        """
        from ratecard_runtime.suggestions import closest

        counted = sorted({cost.provider for cost in self._of_run})
        places = {each.provider: "--ratecard-budget" for each in self.budgets if each.provider}
        limited = [*places.items(), *((name, _marked(ids)) for name, ids in self._named.items())]
        for provider, place in limited:
            if provider not in counted:
                near = closest(provider, counted)
                hint = f"; did you mean {' or '.join(near)}?" if near else ""
                yield f"{place}: no call of {provider} was counted{hint}"

    def _check(self) -> None:
        for limit in self._limits:
            reason = _excess(limit, self._of_test)
            if reason is not None:
                pytest.fail(reason, pytrace=False)


def _budgets(texts: Sequence[str]) -> tuple["Limit", ...]:
    if not texts:
        return ()
    from ratecard_runtime.spending.limit import Mistyped, parse_limit

    try:
        return tuple(parse_limit(text) for text in texts)
    except Mistyped as fault:
        raise pytest.UsageError(f"--ratecard-budget: {fault}") from fault


def _limits(item: pytest.Item) -> tuple["Limit", ...]:
    marks = tuple(item.iter_markers(_MARK))
    if not marks:
        return ()
    from ratecard_runtime.spending.limit import Mistyped, limit_of_mark

    try:
        return tuple(limit_of_mark(mark.args, mark.kwargs) for mark in marks)
    except Mistyped as fault:
        raise pytest.UsageError(f"{item.nodeid}: {fault}") from fault


def _marked(tests: Sequence[str]) -> str:
    """Return where a mark stands: the first test, and how many more there are."""
    more = f" and {len(tests) - 1} more" if len(tests) > 1 else ""
    return f"mark {_MARK} of {tests[0]}{more}"


def _excess(limit: "Limit", costs: Sequence["Cost"]) -> str | None:
    from ratecard_runtime.spending.limit import excess

    return excess(limit, costs)
