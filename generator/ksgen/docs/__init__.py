"""The reference site: pages in Markdown, made of what a client has, and Zensical that makes a site of them."""

from ksgen.docs.reference import Reference as Reference
from ksgen.docs.site import make as make
