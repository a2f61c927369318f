"""What changes for users of the client from one contract to another, and what of it breaks their code."""

from ksgen.diff.changes import RULES as RULES
from ksgen.diff.changes import Change as Change
from ksgen.diff.changes import Diff as Diff
from ksgen.diff.compare import compare as compare
from ksgen.diff.reports import render_json as render_json
from ksgen.diff.reports import render_markdown as render_markdown
from ksgen.diff.reports import render_text as render_text
from ksgen.diff.surface import open_contract as open_contract
