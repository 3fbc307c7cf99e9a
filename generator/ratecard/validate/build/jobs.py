"""Jobs: the job profiles of provider.yaml as JobProfile values."""

from collections.abc import Iterator
from typing import cast

from ratecard.spec import JobParts, JobProfile, JobState, JsonScalar, Polling, StateRule
from ratecard.validate.node import Node


def build_jobs(file: Node) -> Iterator[JobProfile]:
    """Yield the job profiles in the order of the file."""
    for node in file.entries("jobs"):
        yield _job(node)


def _job(node: Node) -> JobProfile:
    return JobProfile(
        id=node.name,
        job_id=node.texts("job_id"),
        many=node.flag("many"),
        status_operation=node.text_of("status_operation"),
        status_parameter=node.text_of("status_parameter"),
        result_operation=node.optional_text("result_operation"),
        result_values={
            each.name: tuple(place.text for place in each.alternatives())
            for each in node.entries("result_values")
        },
        status=node.texts("status"),
        states=tuple(_state_rule(each) for each in node.items("states")),
        result_urls=node.texts("result_urls"),
        failure_message=node.texts("failure_message"),
        failure_code=node.texts("failure_code"),
        charged_credits=node.texts("charged_credits"),
        download=_download(node),
        cancel_operation=node.optional_text("cancel_operation"),
        cancel_parameter=node.optional_text("cancel_parameter"),
        parts=_parts(node.child("parts")),
        result_type=node.optional_text("result_type"),
        polling=_polling(node.need("polling")),
        refund=node.optional_text("refund") or "",
        refunded=node.flag("refunded"),
        refunded_codes=_refunded_codes(node),
        assumed=node.texts("assumed"),
        position=node.key_position,
    )


def _refunded_codes(node: Node) -> tuple[str, ...]:
    refunded = node.child("refunded")
    return refunded.texts("codes") if refunded and refunded.mapping else ()


def _state_rule(node: Node) -> StateRule:
    return StateRule(
        state=cast("JobState", node.text_of("state")),
        http_status=node.optional_integer("http_status"),
        value=node.optional_text("value"),
        has=node.optional_text("has"),
        equals=tuple((each.name, each.scalar) for each in node.entries("equals")),
    )


def _download(node: Node) -> dict[str, JsonScalar] | None:
    download = node.child("download")
    return {each.name: each.scalar for each in download.children()} if download else None


def _parts(node: Node | None) -> JobParts | None:
    if node is None:
        return None
    return JobParts(
        items=node.text_of("items"),
        profile=node.text_of("profile"),
        total=node.texts("total"),
    )


def _polling(node: Node) -> Polling:
    return Polling(
        initial=node.need("initial").scalar,
        factor=node.need("factor").scalar,
        maximum=node.need("maximum").scalar,
        deadline=node.need("deadline").scalar,
        slow_after=node.optional_scalar("slow_after"),
        slow_interval=node.optional_scalar("slow_interval"),
    )
