"""Sync resources, one module for each API group; `KubeSphere` leads to them."""
