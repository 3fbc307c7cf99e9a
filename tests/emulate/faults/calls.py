"""Calls to an emulator without a client, so that what arrives is seen as it is."""

from functools import partial

import httpx2

from ratecard.testing import RunningEmulator

GENERATIONS = "/api/public/v1/generations"
TOOLS = "/api/public/v1/tools"
UPSCALE = {"tool": "upscaler", "input": {"image_asset": "ASSET_ID"}}
GET = partial(httpx2.get, verify=False)  # reading certificates takes long
PUT = partial(httpx2.put, verify=False)
POST = partial(httpx2.post, verify=False)
LOST = (httpx2.ReadError, httpx2.RemoteProtocolError)


def client(emulator: RunningEmulator) -> httpx2.Client:
    headers = {"Authorization": f"Bearer {emulator.key}"}
    return httpx2.Client(base_url=emulator.base_url, headers=headers, timeout=5, verify=False)


def submitted(emulator: RunningEmulator) -> httpx2.Response:
    with client(emulator) as http:
        return http.post(GENERATIONS, json=UPSCALE)


def read(emulator: RunningEmulator, path: str = TOOLS) -> httpx2.Response:
    with client(emulator) as http:
        return http.get(path)


def finished_job(emulator: RunningEmulator) -> str:
    """The id of a job that has ended well."""
    job_id = str(submitted(emulator).json()["id"])
    emulator.finish_jobs()
    return job_id


def result_url(emulator: RunningEmulator, job_id: str) -> str:
    result = read(emulator, f"{GENERATIONS}/{job_id}/result").json()
    return str(result["outputs"][0]["download_url"])
