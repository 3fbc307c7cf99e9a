"""Job profiles: how an accepted call becomes a result, as values that a package prints."""

from ratecard.names import python_name
from ratecard.plan.layout import Code, call, mapping, scalar, sequence, string, strings
from ratecard.plan.methods import operation_constant
from ratecard.spec import JobProfile, JsonScalar, Polling, Spec, StateRule


def profile_name(job: str) -> str:
    """The constant that holds a job profile."""
    return f"{python_name(job).upper()}_JOB"


def job_profile(spec: Spec, job: JobProfile) -> Code:
    """A job profile as the value that a package prints."""
    download = mapping(
        (string(python_name(key)), scalar(value)) for key, value in (job.download or {}).items()
    )
    result = job.result_operation
    return call(
        "JobProfile",
        id=string(job.id),
        job_id=strings(job.job_id),
        status_operation=operation_constant(job.status_operation),
        status_parameter=string(python_name(job.status_parameter)),
        states=sequence([_state(rule) for rule in job.states]),
        status=strings(job.status),
        many="True" if job.many else None,
        result_values=_result_values(spec, job),
        result_operation=operation_constant(result) if result else None,
        result_urls=strings(job.result_urls),
        failure_message=strings(job.failure_message),
        failure_code=strings(job.failure_code),
        charged_credits=strings(job.charged_credits),
        download=download if job.download else None,
        polling=_polling(job.polling),
        refund=string(job.refund) if job.refund else None,
        refunded="True" if job.refunded else None,
        refunded_codes=strings(job.refunded_codes),
    )


def _result_values(spec: Spec, job: JobProfile) -> Code | None:
    """The arguments of the result operation, each with the places that fill it."""
    names = {
        field.name: field.argument
        for endpoint in spec.endpoints
        if endpoint.id == job.result_operation
        for field in endpoint.parameters
    }
    entries = [
        (string(names[name]), strings(places) or "()") for name, places in job.result_values.items()
    ]
    return mapping(entries) if entries else None


def _state(rule: StateRule) -> Code:
    equals = [(string(place), scalar(wanted)) for place, wanted in rule.equals]
    return call(
        "StateRule",
        string(rule.state),
        http_status=_given(rule.http_status),
        value=_given(rule.value),
        has=_given(rule.has),
        equals=mapping(equals) if equals else None,
    )


def _polling(polling: Polling) -> Code:
    names = ("initial", "factor", "maximum", "deadline", "slow_after", "slow_interval")
    return call("Polling", **{name: _given(getattr(polling, name)) for name in names})


def _given(value: JsonScalar) -> str | None:
    return None if value is None else scalar(value)
