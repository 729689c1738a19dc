import type { Node } from "../../src/tree/tree.js"

const canary = "канарка"
const number = 9172635.5

/** Whether a text shows something of a value that stands for a secret. */
export const leaks = (text: string): boolean => text.includes(canary) || text.includes(String(number))

/** A value of some shape: whatever in it is sensitive is what `secret` makes, all else is harmless. */
export function canaryOf(node: Node, secret: (node: Node) => unknown, hidden = false): unknown {
  const isHidden = hidden || node.sensitive
  switch (node.kind) {
    case "object":
      return Object.fromEntries(
        [...node.members.values()].map((member) => [member.name, canaryOf(member.node, secret, isHidden)]),
      )
    case "list":
      return node.rest ? [canaryOf(node.rest, secret, isHidden)] : []
    case "union":
      return canaryOf(node.variants[0] as Node, secret, isHidden)
    default:
      return isHidden ? secret(node) : node.kind === "number" ? 1 : "x"
  }
}

/** The ways in which a secret may come. */
export const secrets: readonly (readonly [about: string, secret: (node: Node) => unknown])[] = [
  ["of their type", ({ kind }) => (kind === "number" ? number : canary)],
  ["of another type", ({ kind }) => (kind === "number" ? canary : number)],
  ["with something inside", () => ({ [canary]: canary })],
  [
    "with a space too many, so that a fix could be offered",
    ({ kind }) => (kind === "number" ? String(number) : ` ${canary} `),
  ],
  ["broken", () => `${canary}\ud800`],
]
