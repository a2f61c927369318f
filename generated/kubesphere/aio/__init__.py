"""Async resources, one module for each API group; `AsyncKubeSphere` leads to them."""
