// Runs the cases of a conformance file against a pack, on any runtime: plain JavaScript, no import.

/** JSON with the members of every object in order of their names: two verdicts are the same when their texts are. */
export const textOf = (value) =>
  JSON.stringify(value, (_, inside) =>
    inside !== null && typeof inside === "object" && !Array.isArray(inside)
      ? Object.fromEntries(Object.entries(inside).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inside,
  )

/** The cases whose verdict is another than the file says. */
export const disagreements = (cases, pack) =>
  cases.filter(({ operation, request, body, facts, options, verdict }) => {
    const judge = pack[operation]
    const said = request ? judge.checkRequest({ ...request, body }, facts, options) : judge.check(body, facts, options)
    return textOf(said) !== textOf(verdict)
  })
