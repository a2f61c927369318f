"""Contract: published Swagger becomes one valid OpenAPI 3.1 document, and is read back.

The way of an operation, as `ksgen.pin` calls it; each step is in the file of its name:

- `normalise` repairs both Swagger files and merges them: `admission` refuses what is no Swagger, then the passes of
  `operations` (paths, parameters, bodies, answers), `values` (types, formats, defaults), `definitions` and `go_types`,
  then `unify` (types that both files have) and `convert` (to OpenAPI 3.1). `document` has the walks that they share.
- `carry`: a release without corrections takes over those of another, as far as both publish alike.
- `facts`: tables of what the server does and no Swagger says; `language` is the notation of their cells.
- `overlay`: single changes, each with its reason.
- `models`: unreachable ones are dropped, answers loosened, and each gets its place.
- `contract`: names for operations, and the questions that later stages ask of a contract.
- `words`: summaries and descriptions of our own.
- `validate` proves the result valid, as `ksgen validate` lists the defects of a published file; `wellformed` holds it
  to what `build` reads.

`findings` has the catalogue of rules, and tells findings and repairs; `corrections` are a release's overlay,
facts and words as files, `texts` reads such files, `references` follows `$ref`.
"""
