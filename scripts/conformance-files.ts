import { type AnyExample, type AnyOperation, packs } from "./rule-pages/packs.js"

/** Where the conformance files are committed. */
export const conformanceFolder = new URL("../test/conformance/", import.meta.url)

/** The files that any build on any runtime has to agree with: every example of a pack, with the whole verdict of its declaration. */
export const conformanceFiles = (): readonly { readonly file: string; readonly text: string }[] =>
  packs.map(({ name, operations, examples }) => {
    const cases = examples.map((example) => caseOf(operationFor(operations, example), example))
    return { file: `${name}.json`, text: `[\n${cases.map((one) => JSON.stringify(one)).join(",\n")}\n]\n` }
  })

const operationFor = (operations: readonly AnyOperation[], { operation }: AnyExample): AnyOperation =>
  operations.find(({ id }) => operation === undefined || id.endsWith(`.${operation}`)) as AnyOperation

function caseOf(judge: AnyOperation, { about, rule, body, facts, options, request }: AnyExample): object {
  const verdict = request ? judge.checkRequest({ ...request, body }, facts, options) : judge.check(body, facts, options)
  const method = judge.id.slice(judge.id.indexOf(".") + 1)
  return { operation: method, rule, about, request, body, facts, options, verdict }
}
