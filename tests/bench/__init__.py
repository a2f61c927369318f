"""Measurements: `.venv/bin/python -m tests.bench` prints one table of ratios."""
