"""Render: the intermediate representation is printed as syntax, and proved."""
