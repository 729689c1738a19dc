import type { Node } from "../../src/tree/tree.js"

/** What must never show. */
export const canary = "канарка"
const number = 9172635.5
/** Tells whether a text has the canary, or the number as any language writes it. */
export const leaks = (text: string): boolean => text.includes(canary) || /9\D?172\D?635/.test(text)

/** A value of some shape: whatever in it is sensitive is what `secret` makes, all else is harmless. */
export function valueFor(node: Node, secret: (node: Node) => unknown, hidden = false): unknown {
  const isHidden = hidden || node.sensitive
  switch (node.kind) {
    case "object":
      return Object.fromEntries(
        [...node.members.values()].map((member) => [member.name, valueFor(member.node, secret, isHidden)]),
      )
    case "list":
      return node.rest ? [valueFor(node.rest, secret, isHidden)] : []
    case "union":
      return valueFor(node.variants[0] as Node, secret, isHidden)
    default:
      return isHidden ? secret(node) : node.kind === "number" ? 1 : "x"
  }
}

/** What is put where something is sensitive. */
export const secrets: readonly (readonly [string, (node: Node) => unknown])[] = [
  ["of their type", ({ kind }) => (kind === "number" ? number : canary)],
  ["of another type", ({ kind }) => (kind === "number" ? canary : number)],
  ["with something inside", () => ({ [canary]: canary })],
  [
    "with a space too many, so that a fix could be offered",
    ({ kind }) => (kind === "number" ? String(number) : ` ${canary} `),
  ],
  ["broken", () => `${canary}\ud800`],
]
