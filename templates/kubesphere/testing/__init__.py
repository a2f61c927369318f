"""A KubeSphere in memory."""
