import type * as SchemaAST from "effect/SchemaAST"
import { annotation, annotationsOf } from "../declare/domain.js"
import type { Member, Node, ObjectNode, ValueRule } from "./tree.js"

const finite = "effect/schema/isFinite"
const date = "effect/schema/Date"

/** Lowers the schemas of one part's members to the object that the part is. */
export function lowerFields(
  fields: Readonly<Record<string, { readonly ast: SchemaAST.AST }>>,
  place: string,
): ObjectNode {
  const signatures = Object.entries(fields).map(([name, { ast }]) => ({ name, type: ast }))
  return { kind: "object", ...plain, members: members(signatures, place, new Map()), rest: undefined }
}

/** What a node without a domain type has. */
export const plain = { rules: [], nfc: false, sensitive: false } as const

type Seen = Map<SchemaAST.AST, Node>

function lower(ast: SchemaAST.AST, place: string, seen: Seen): Node {
  if (ast.encoding !== undefined)
    throw new Error(
      `${place} transforms its value; a shape only describes: use the schema's type side, and \`normalise\` for text`,
    )
  const common = { rules: rulesOf(ast, place), ...treatmentOf(ast) }
  switch (ast._tag) {
    case "String":
      return { kind: "string", ...common }
    case "Boolean":
      return { kind: "boolean", ...common }
    case "Null":
      return { kind: "null", ...common }
    case "Number":
      return { kind: "number", ...common, integer: common.rules.some((rule) => rule.check.describes?.is === "integer") }
    case "Unknown":
    case "Any":
      return { kind: "open", ...common }
    case "Literal":
      if (typeof ast.literal === "bigint") return unsupported(ast, place)
      return { kind: "literal", ...common, values: [ast.literal] }
    case "Enum":
      return { kind: "literal", ...common, values: ast.enums.map(([, value]) => value) }
    case "Objects":
      return {
        kind: "object",
        ...common,
        members: members(ast.propertySignatures, place, seen),
        rest: record(ast, place, seen),
      }
    case "Arrays":
      return list(ast, common, place, seen)
    case "Union":
      return union(ast, common, place, seen)
    case "Suspend":
      if (isJudged(common)) return ruledSuspend(place)
      return { kind: "lazy", ...common, node: () => suspended(ast.thunk(), place, seen) }
    case "Declaration":
      if (representation(ast.annotations) === date) return { kind: "date", ...common }
      return unsupported(ast, place)
    default:
      return unsupported(ast, place)
  }
}

/** What a shape that contains itself holds is known by its inside alone: a rule beside it would never be asked. */
function ruledSuspend(place: string): never {
  throw new Error(`${place} is a domain type of Schema.suspend: make the type that it gives a domain type instead`)
}

function unsupported(ast: SchemaAST.AST, place: string): never {
  throw new Error(
    `${place} is declared as ${ast._tag}, which no JSON value is: use String, Finite, Boolean, Null, Literals, Date, Struct, Record, Array, Tuple, Union, Unknown, or suspend`,
  )
}

function members(
  signatures: readonly { name: PropertyKey; type: SchemaAST.AST }[],
  place: string,
  seen: Seen,
): Map<string, Member> {
  return new Map(
    signatures.map(({ name, type }, rank) => {
      const text = String(name)
      return [text, { name: text, node: lower(type, `${place}/${text}`, seen), required: !mayBeAbsent(type), rank }]
    }),
  )
}

function mayBeAbsent(ast: SchemaAST.AST): boolean {
  return (
    ast.context?.isOptional === true || (ast._tag === "Union" && ast.types.some((type) => type._tag === "Undefined"))
  )
}

function record(ast: SchemaAST.Objects, place: string, seen: Seen): Node | undefined {
  const [signature, more] = ast.indexSignatures
  if (signature === undefined) return undefined
  if (more !== undefined || signature.parameter._tag !== "String" || signature.parameter.checks !== undefined)
    throw new Error(`${place} restricts the names of a record; declare it as Schema.Record(Schema.String, …)`)
  return lower(signature.type, `${place}/*`, seen)
}

function list(
  ast: SchemaAST.Arrays,
  common: Omit<ObjectNode, "kind" | "members" | "rest">,
  place: string,
  seen: Seen,
): Node {
  if (ast.rest.length > 1 || ast.elements.some((element) => element.context?.isOptional === true))
    throw new Error(`${place} is a list with optional or trailing elements; declare it as Schema.Array or Schema.Tuple`)
  const elements = ast.elements.map((element, index) => lower(element, `${place}/${index}`, seen))
  const [rest] = ast.rest
  return { kind: "list", ...common, elements, rest: rest && lower(rest, `${place}/*`, seen) }
}

function union(
  ast: SchemaAST.Union,
  common: Omit<ObjectNode, "kind" | "members" | "rest">,
  place: string,
  seen: Seen,
): Node {
  const variants = ast.types
    .filter((type) => type._tag !== "Undefined")
    .map((type) => lower(type, place, seen))
    .flatMap((node) => (node.kind === "union" && isPlain(node) ? node.variants : [node]))
  const [only, ...others] = variants
  if (only === undefined) return unsupported(ast, place)
  if (others.length === 0 && only.kind === "lazy" && isJudged(common)) return ruledSuspend(place)
  if (others.length === 0)
    return {
      ...only,
      rules: [...only.rules, ...common.rules],
      nfc: only.nfc || common.nfc,
      sensitive: only.sensitive || common.sensitive,
    }
  if (variants.every((node) => node.kind === "literal" && isPlain(node)))
    return {
      kind: "literal",
      ...common,
      values: variants.flatMap((node) => (node.kind === "literal" ? node.values : [])),
    }
  return { kind: "union", ...common, variants, sensitive: common.sensitive || variants.some((node) => node.sensitive) }
}

function isPlain(node: Node): boolean {
  return !isJudged(node) && !node.sensitive
}

/** Whether more is asked of a value than its shape. */
function isJudged({ rules, nfc }: Pick<Node, "rules" | "nfc">): boolean {
  return rules.length > 0 || nfc
}

function suspended(ast: SchemaAST.AST, place: string, seen: Seen): Node {
  const known = seen.get(ast)
  if (known !== undefined) return known
  const node = lower(ast, place, seen)
  seen.set(ast, node)
  return node
}

function treatmentOf(ast: SchemaAST.AST): Pick<Node, "nfc" | "sensitive" | "samples"> {
  const found = annotationsOf(ast)
  const samples = found[annotation.samples] as readonly unknown[] | undefined
  return {
    nfc: found[annotation.nfc] === true,
    sensitive: found[annotation.sensitive] === true,
    ...(samples && { samples }),
  }
}

function rulesOf(ast: SchemaAST.AST, place: string): readonly ValueRule[] {
  return (ast.checks ?? []).flatMap((check) => {
    if (representation(check.annotations) === finite) return []
    const rule = check.annotations?.[annotation.rule] as ValueRule | undefined
    if (rule === undefined)
      throw new Error(
        `${place} has a check without a rule id: carry it as a rule, with domain(schema, { "my.rule": { cites, says, check } })`,
      )
    return [rule]
  })
}

function representation(annotations: Readonly<Record<string, unknown>> | undefined): unknown {
  return (annotations?.["representation"] as { readonly id?: unknown } | undefined)?.id
}
