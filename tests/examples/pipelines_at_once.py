"""Several runs started together, their logs followed side by side."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from kubesphere.devops import follow, run_parameters

if TYPE_CHECKING:
    from kubesphere import AsyncKubeSphere


async def main(ks: AsyncKubeSphere, project: str, pipeline: str, tags: list[str]) -> list[str]:
    """Returns the last line of each log."""

    async def build(tag: str) -> str:
        run = await ks.devops.v1alpha2.devops.pipelines.runs.create(project, pipeline, run_parameters({"TAG": tag}))
        last = ""
        async for line in follow(ks.devops.v1alpha2.devops.pipelines.runs, project, pipeline, str(run.id)):
            print(f"{tag}: {line}")
            last = line
        return last

    return await asyncio.gather(*map(build, tags))
