"""Render: the intermediate representation is quoted, printed and formatted."""
