import type { Options } from "perevir"
import type { AnyOperation, Pack } from "../rule-pages/packs.js"
import { languages, type Tag, tags } from "./languages.js"

/** What one rule found in an example, said in each language. */
export interface Said {
  readonly rule: string
  readonly params: Readonly<Record<string, unknown>>
  readonly in: Readonly<Record<Tag, string>>
}

interface Found {
  readonly rule: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message: string
}

/** Everything that is found in the examples of a pack. */
export function saidIn({ name, operations, examples }: Pack, options: Options = {}): readonly Said[] {
  return operations.flatMap((operation) =>
    examples
      .filter((example) => example.operation === undefined || operation.id.endsWith(`.${example.operation}`))
      .flatMap((example) =>
        said(name, (locale) => found(operation, example, { ...example.options, ...options, ...locale })),
      ),
  )
}

/** Everything that is found in the examples of answers. */
export function saidOfAnswers({ name, answer }: Pack, options: Options = {}): readonly Said[] {
  return (answer?.examples ?? []).flatMap((example) =>
    said(name, (locale) => found(answer?.operation as AnyOperation, example, { ...options, ...locale }), "wire"),
  )
}

/** A request that cannot be read: no example holds one, being plain data. */
export function saidOfFaults({ name, operations: [operation] }: Pack): readonly Said[] {
  const unreadable = new Proxy({}, { ownKeys: () => { throw new Error("unreadable") } }) // prettier-ignore
  return operation === undefined
    ? []
    : said(name, (locale) => found(operation, { body: unreadable }, { ...locale, sensitive: "show" }))
}

function said(
  pack: string,
  find: (locale: Pick<Options, "locale">) => readonly Found[],
  table: "locale" | "wire" = "locale",
): readonly Said[] {
  const all = tags.map((tag) => [tag, find({ locale: languages[pack]?.[tag][table] })] as const)
  const [, first = []] = all[0] ?? []
  return first.map(({ rule, params }, index) => ({
    rule,
    params,
    in: Object.fromEntries(all.map(([tag, findings]) => [tag, findings[index]?.message ?? ""])) as Said["in"],
  }))
}

type Request = {
  readonly body: unknown
  readonly facts?: object | undefined
  readonly request?: object | undefined
}

function found(operation: AnyOperation, { body, facts, request }: Request, options: Options): readonly Found[] {
  const { issues, warnings } = (
    request ? operation.checkRequest({ ...request, body }, facts, options) : operation.check(body, facts, options)
  ) as { readonly issues: readonly Found[]; readonly warnings: readonly Found[] }
  return [...issues, ...warnings]
}
