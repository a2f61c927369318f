"""Several runs started together, their logs followed side by side."""

import asyncio
import sys

from kubesphere import AsyncKubeSphere
from kubesphere.devops import follow, run_parameters


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


async def run() -> None:
    """Asks the server that the environment names."""
    async with AsyncKubeSphere.from_env() as ks:
        print(await main(ks, sys.argv[1], sys.argv[2], sys.argv[3:]))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit("usage: python pipelines_at_once.py PROJECT PIPELINE [TAG]...")
    asyncio.run(run())
