"""Collections: pages and the way to the next, watches and what keeps a collection in memory."""
