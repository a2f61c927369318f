"""A ks-apiserver in memory: it stores objects, signs tokens, and what it says follows from that."""
