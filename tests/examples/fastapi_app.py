"""One client in a FastAPI app: opened with the app, shared by its requests, its errors told as HTTP."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from kubesphere import AsyncKubeSphere, to_dict
from kubesphere.errors import APIError


def main(**settings: Any) -> FastAPI:
    """Returns the app; the settings are the client's, by default those of the environment."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        async with AsyncKubeSphere(**settings) if settings else AsyncKubeSphere.from_env() as ks:
            app.state.ks = ks
            yield

    app = FastAPI(lifespan=lifespan)

    @app.exception_handler(APIError)
    async def refused(_: Request, error: APIError) -> JSONResponse:
        return JSONResponse({"message": error.message}, 404 if error.reason == "NotFound" else 502)

    @app.get("/projects/{name}/pods")
    async def pods(name: str, request: Request) -> list[dict[str, Any]]:
        ks: AsyncKubeSphere = request.app.state.ks
        page = await ks.resources.v1alpha3.list("pods", namespace=name, limit=100)
        return page.to_dicts({"name": "metadata.name", "phase": "status.phase"})

    @app.get("/projects/{name}/pods/{pod}")
    async def pod(name: str, pod: str, request: Request) -> dict[str, Any]:
        ks: AsyncKubeSphere = request.app.state.ks
        return to_dict(await ks.k8s.core.v1.pods.get(pod, namespace=name))

    return app
