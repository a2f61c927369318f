"""Models: typed views over JSON, what is in them and what is done with them."""
