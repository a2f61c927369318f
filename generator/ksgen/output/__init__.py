"""Output: the rendered files are compared with a folder, or swapped into it."""
