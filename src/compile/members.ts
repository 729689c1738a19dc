import type ts from "typescript"
import { docComment } from "./doc-comment.js"
import type { Block, Layout } from "./layout.js"
import { signatureText } from "./signature.js"
import type { TypeText } from "./type-text.js"
import { Unsupported } from "./unsupported.js"

/** The members of an object type, and what its open names hold. */
export function membersOf(text: TypeText, type: ts.Type, place: string): Block {
  const { checker, typescript } = text.scope
  const readonlyNames = readonlyMembers(text, type)
  const members = inOrder(text, type.getProperties()).map((member) => {
    const declaration = member.declarations?.[0]
    const docs = text.scope.carries(declaration) ? docComment(typescript, declaration) : []
    return { docs, layout: memberText(text, member, readonlyNames.has(member.name), place) }
  })
  const open = checker.getIndexInfosOfType(type).map(({ keyType, type: held, isReadonly, declaration }) => {
    const name = declaration?.parameters?.[0]?.name.getText() ?? "name"
    const start = `${isReadonly ? "readonly " : ""}[${name}: `
    return [start, text.of(keyType, place), "]: ", text.of(held, `${place} › [${name}]`)]
  })
  return {
    open: "{",
    items: [...open, ...members.map(({ docs, layout }) => [...docs, layout])],
    close: "}",
    between: "; ",
    pad: " ",
  }
}

function memberText(text: TypeText, member: ts.Symbol, isReadonly: boolean, place: string): Layout {
  const { checker, typescript } = text.scope
  if (member.name.startsWith("__@"))
    throw new Unsupported(place, "a member is named by a symbol", "Name it by a text, or leave it out of the type.")
  const at = `${place} › ${member.name}`
  const type = checker.getTypeOfSymbol(member)
  const optional = (member.flags & typescript.SymbolFlags.Optional) !== 0
  const start = propertyName(member.name) + (optional ? "?" : "")
  const [signature, ...more] = checker.getSignaturesOfType(type, typescript.SignatureKind.Call)
  if (member.flags & typescript.SymbolFlags.Method && signature !== undefined && more.length === 0)
    return [start, ...signatureText(text, signature, at, ": ")]
  const value = optional ? text.optional(type, at) : text.of(type, at)
  return [isReadonly ? "readonly " : "", start, ": ", value]
}

const propertyName = (name: string) =>
  /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name)

/**
 * The order in which the pack declares the members. The checker's own may depend on which name it met first; members that the pack
 * declares nowhere, such as those that the engine computes, come last in it.
 */
function inOrder(text: TypeText, members: readonly ts.Symbol[]): readonly ts.Symbol[] {
  const places = new Map(
    members.map((member) => {
      const declaration = member.declarations?.[0]
      return [member, declaration && text.scope.isOwn(declaration) ? declaration : undefined]
    }),
  )
  return [...members].sort((a, b) => {
    const [first, second] = [places.get(a), places.get(b)]
    if (first === undefined || second === undefined) return first === second ? 0 : first === undefined ? 1 : -1
    const [file, other] = [first.getSourceFile().fileName, second.getSourceFile().fileName]
    return file === other ? first.pos - second.pos : file < other ? -1 : 1
  })
}

/** Of a computed type only the checker's own text tells which members are read-only. */
function readonlyMembers(text: TypeText, type: ts.Type): ReadonlySet<string> {
  const { checker, typescript } = text.scope
  const { NodeBuilderFlags, ModifierFlags } = typescript
  if (type.isClassOrInterface()) {
    const isReadonly = ({ declarations = [] }: ts.Symbol) =>
      declarations.some((node) => (typescript.getCombinedModifierFlags(node) & ModifierFlags.Readonly) !== 0)
    const members = type.getProperties().filter(isReadonly)
    return new Set(members.map(({ name }) => name))
  }
  const flags: ts.NodeBuilderFlags =
    NodeBuilderFlags.InTypeAlias | NodeBuilderFlags.NoTruncation | NodeBuilderFlags.IgnoreErrors
  const node = checker.typeToTypeNode(type, undefined, flags)
  const members = node !== undefined && typescript.isTypeLiteralNode(node) ? node.members : []
  return new Set(
    members.flatMap((member) => {
      const marks = typescript.isPropertySignature(member) ? (member.modifiers ?? []) : []
      const marked = marks.some(({ kind }) => kind === typescript.SyntaxKind.ReadonlyKeyword)
      return marked && member.name !== undefined ? [writtenName(typescript, member.name)] : []
    }),
  )
}

const writtenName = (typescript: TypeText["scope"]["typescript"], name: ts.PropertyName): string =>
  typescript.isComputedPropertyName(name) ? "" : name.text
