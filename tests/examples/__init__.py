"""Short programs for what people do with KubeSphere; each is run against a server and checked by pyright."""
