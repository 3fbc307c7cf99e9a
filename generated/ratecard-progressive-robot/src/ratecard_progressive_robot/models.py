# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""Request and response models. Requests refuse unknown fields, responses keep them."""

from typing import Annotated

from pydantic import Field

from ratecard_runtime.schemas import RequestModel, ResponseModel


class Animatediff(RequestModel):
    """A request to AnimateDiff."""

    prompt: Annotated[str, Field(max_length=2000)]
    negative_prompt: str | None = None
    width: int | None = None
    height: int | None = None
    frames: int | None = None
    steps: int | None = None
    cfg: float | None = None
    seed: int | None = None
    sampler: str | None = None
    scheduler: str | None = None
    shift: float | None = None
    frame_rate: int | None = 24
    project_id: int | None = None


class ApiKey(ResponseModel):
    """An API key of the account, without its secret part."""

    id: object | None = None
    prefix: object | None = None
    name: object | None = None
    created_at: object | None = None
    last_used: object | None = None
    is_active: object | None = None


class CogvideoT2v(RequestModel):
    """A request to CogVideoX 1.5."""

    prompt: Annotated[str, Field(max_length=2000)]
    negative_prompt: str | None = None
    width: int | None = None
    height: int | None = None
    frames: int | None = None
    steps: int | None = None
    cfg: float | None = None
    seed: int | None = None
    sampler: str | None = None
    scheduler: str | None = None
    shift: float | None = None
    frame_rate: int | None = 24
    project_id: int | None = None


class FavoriteState(ResponseModel):
    """Whether a video is a favourite now."""

    is_favorite: object | None = None


class Flux(RequestModel):
    """A request to Flux 2 Klein."""


class FluxDev(RequestModel):
    """A request to Flux 2 Dev."""


class FluxEdit(RequestModel):
    """A request to Flux 2 Image Edit."""


class GenerationAccepted(ResponseModel):
    """The answer to a video that was queued."""

    job_id: str | None = None


class Hunyuan15I2v(RequestModel):
    """A request to Hunyuan 1.5 I2V."""

    prompt: Annotated[str, Field(max_length=2000)]
    negative_prompt: str | None = None
    width: int | None = None
    height: int | None = None
    frames: int | None = None
    steps: int | None = None
    cfg: float | None = None
    seed: int | None = None
    sampler: str | None = None
    scheduler: str | None = None
    shift: float | None = None
    frame_rate: int | None = 24
    project_id: int | None = None


class Hunyuan15T2v(RequestModel):
    """A request to Hunyuan 1.5."""

    prompt: Annotated[str, Field(max_length=2000)]
    negative_prompt: str | None = None
    width: int | None = None
    height: int | None = None
    frames: int | None = None
    steps: int | None = None
    cfg: float | None = None
    seed: int | None = None
    sampler: str | None = None
    scheduler: str | None = None
    shift: float | None = None
    frame_rate: int | None = 24
    project_id: int | None = None


class HunyuanT2v(RequestModel):
    """A request to Hunyuan."""

    prompt: Annotated[str, Field(max_length=2000)]
    negative_prompt: str | None = None
    width: int | None = None
    height: int | None = None
    frames: int | None = None
    steps: int | None = None
    cfg: float | None = None
    seed: int | None = None
    sampler: str | None = None
    scheduler: str | None = None
    shift: float | None = None
    frame_rate: int | None = 24
    project_id: int | None = None


class ImageModel(ResponseModel):
    """An image model with what it takes and costs."""

    id: object | None = None
    name: object | None = None
    defaults: object | None = None
    credit_cost: object | None = None


class JobStatus(ResponseModel):
    """State of a job."""

    status: str | None = None


class LtxCamera(RequestModel):
    """A request to LTX Camera Control."""

    prompt: Annotated[str, Field(max_length=2000)]
    negative_prompt: str | None = None
    width: int | None = None
    height: int | None = None
    frames: int | None = None
    steps: int | None = None
    cfg: float | None = None
    seed: int | None = None
    sampler: str | None = None
    scheduler: str | None = None
    shift: float | None = None
    frame_rate: int | None = 24
    project_id: int | None = None


class LtxControl(RequestModel):
    """A request to LTX ControlNet."""

    prompt: Annotated[str, Field(max_length=2000)]
    negative_prompt: str | None = None
    width: int | None = None
    height: int | None = None
    frames: int | None = None
    steps: int | None = None
    cfg: float | None = None
    seed: int | None = None
    sampler: str | None = None
    scheduler: str | None = None
    shift: float | None = None
    frame_rate: int | None = 24
    project_id: int | None = None


class LtxI2v(RequestModel):
    """A request to LTX 2.3 I2V."""

    prompt: Annotated[str, Field(max_length=2000)]
    negative_prompt: str | None = None
    width: int | None = None
    height: int | None = None
    frames: int | None = None
    steps: int | None = None
    cfg: float | None = None
    seed: int | None = None
    sampler: str | None = None
    scheduler: str | None = None
    shift: float | None = None
    frame_rate: int | None = 24
    project_id: int | None = None


class LtxQuality(RequestModel):
    """A request to LTX Quality."""

    prompt: Annotated[str, Field(max_length=2000)]
    negative_prompt: str | None = None
    width: int | None = None
    height: int | None = None
    frames: int | None = None
    steps: int | None = None
    cfg: float | None = None
    seed: int | None = None
    sampler: str | None = None
    scheduler: str | None = None
    shift: float | None = None
    frame_rate: int | None = 24
    project_id: int | None = None


class LtxT2v(RequestModel):
    """A request to LTX 2.3."""

    prompt: Annotated[str, Field(max_length=2000)]
    negative_prompt: str | None = None
    width: int | None = None
    height: int | None = None
    frames: int | None = None
    steps: int | None = None
    cfg: float | None = None
    seed: int | None = None
    sampler: str | None = None
    scheduler: str | None = None
    shift: float | None = None
    frame_rate: int | None = 24
    project_id: int | None = None


class Profile(ResponseModel):
    """Profile of the account."""

    username: object | None = None
    display_name: object | None = None
    bio: object | None = None
    avatar: object | None = None


class Project(ResponseModel):
    """A project with its shots."""

    shots: list[object] | None = None
    generations: object | None = None


class ProjectSummary(ResponseModel):
    """A project in a list."""

    shot_count: object | None = None
    cover: object | None = None


class Sd15(RequestModel):
    """A request to Stable Diffusion 1.5."""


class ShareLink(ResponseModel):
    """A link by which others see a video."""

    share_token: object | None = None


class SvdI2v(RequestModel):
    """A request to SVD XT I2V."""

    prompt: Annotated[str, Field(max_length=2000)]
    negative_prompt: str | None = None
    width: int | None = None
    height: int | None = None
    frames: int | None = None
    steps: int | None = None
    cfg: float | None = None
    seed: int | None = None
    sampler: str | None = None
    scheduler: str | None = None
    shift: float | None = None
    frame_rate: int | None = 24
    project_id: int | None = None


class V2v(RequestModel):
    """A request to Video-to-video."""

    video_filename: str | None = None
    prompt: str | None = None
    strength: float | None = None


class WanI2v(RequestModel):
    """A request to WAN 2.2 I2V."""

    prompt: Annotated[str, Field(max_length=2000)]
    negative_prompt: str | None = None
    width: int | None = None
    height: int | None = None
    frames: int | None = None
    steps: int | None = None
    cfg: float | None = None
    seed: int | None = None
    sampler: str | None = None
    scheduler: str | None = None
    shift: float | None = None
    frame_rate: int | None = 24
    project_id: int | None = None


class WanT2v(RequestModel):
    """A request to WAN 2.2."""

    prompt: Annotated[str, Field(max_length=2000)]
    negative_prompt: str | None = None
    width: int | None = None
    height: int | None = None
    frames: int | None = None
    steps: int | None = None
    cfg: float | None = None
    seed: int | None = None
    sampler: str | None = None
    scheduler: str | None = None
    shift: float | None = None
    frame_rate: int | None = 24
    project_id: int | None = None
