"""Every pod of all member clusters, asked at once; a cluster that doesn't answer is named and spoils nothing."""

import asyncio

from kubesphere import AsyncKubeSphere
from kubesphere.errors import KubeSphereError


async def main(ks: AsyncKubeSphere) -> dict[str, int | str]:
    """Returns how many pods run in each cluster, or why that isn't known."""

    async def count(cluster: str) -> int | str:
        running = 0
        try:
            async for pod in await ks.cluster(cluster).k8s.core.v1.pods.list():
                print(cluster, pod.metadata.namespace, pod.metadata.name, pod.status.phase, sep="\t")
                running += pod.status.phase == "Running"
        except KubeSphereError as error:
            return str(error)
        return running

    names = [str(each.metadata.name) async for each in await ks.crd.cluster.v1alpha1.clusters.list()]
    return dict(zip(names, await asyncio.gather(*map(count, names)), strict=True))


async def run() -> None:
    """Asks the server that the environment names."""
    async with AsyncKubeSphere.from_env() as ks:
        print(await main(ks))


if __name__ == "__main__":
    asyncio.run(run())
