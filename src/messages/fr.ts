import type { MessagesOf } from "../declare/messages.js"
import type { EngineParams } from "../verdict/engine-rules.js"
import type { WireParams } from "../wire/en.js"

const kinds: Readonly<Record<string, string>> = {
  string: "un texte",
  number: "un nombre",
  boolean: "true ou false",
  object: "un objet",
  array: "une liste",
  date: "une date",
  null: "null",
}

/** JSON has no other kinds. */
const kind = (got: string): string => kinds[got] ?? "autre chose"

/** A literal stands as it is. */
const oneOf = (expected: readonly string[]): string => expected.map((name) => kinds[name] ?? name).join(" ou ")

/** What the engine's own rules say, in French. */
export const engine: MessagesOf<EngineParams> = {
  body: ({ got }) => `la requête doit être un objet, pas ${kind(got)}`,
  type: ({ expected, got }) => `c'est ${kind(got)}, il faut ${oneOf(expected)}`,
  required: () => "ce champ est obligatoire",
  unknown: ({ nearest, part }) =>
    "ce champ n'existe pas" +
    (part !== undefined
      ? ` ici, sa place est dans ${part}`
      : nearest !== undefined
        ? `, vouliez-vous dire ${nearest}\u00a0?`
        : ""),
  "string.wellFormed": () => "ce texte est abîmé\u00a0: il manque la moitié d'un caractère",
  fact: ({ expected, rules, contradicts }) => {
    if (contradicts !== undefined) return `ce fait contredit ${contradicts}`
    return rules === undefined ? `ce fait doit être ${oneOf(expected)}` : `ce fait enfreint ${rules.join(", ")}`
  },
  fault: ({ rule }) => (rule === undefined ? "cette valeur n'a pas pu être lue" : `la règle ${rule} est en panne`),
  unchecked: ({ rules, facts }) => `pour vérifier ${rules.join(", ")}, il manque\u00a0: ${facts.join(", ")}`,
}

/** What the rules of the wire say, in French. */
export const wire: MessagesOf<WireParams> = {
  "wire.unsendable": ({ part }) => unsendable[part],
  "wire.upstream": ({ status }) => `la requête a été refusée avec le code ${status}`,
}

const unsendable = {
  path: "ce ne peut pas être une partie du chemin\u00a0: c'est vide, un point ou deux, ou un texte endommagé",
  query: "cela ne peut pas aller dans une URL\u00a0: le texte est endommagé",
  headers:
    "cela ne peut pas aller dans un en-tête\u00a0: lettres latines et signes seulement, sans saut de ligne ni espace aux bords",
} as const
