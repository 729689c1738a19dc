import type { CodecRules } from "../codec/codec-issue.js"
import type { MessagesOf } from "../declare/messages.js"
import type { LineColumn } from "../json/line-column.js"
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

const at = ({ line, column }: Partial<LineColumn>): string =>
  line === undefined || column === undefined ? "" : ` (ligne ${line}, colonne ${column})`

const kept = {
  character: "un caractère",
  null: "null",
  empty: "une valeur vide",
  open: "un contenu libre",
} as const

/** What the rules of codecs say, in French. */
export const codec: MessagesOf<CodecRules> = {
  type: (params) => engine.type(params) + at(params),
  unknown: (params) => engine.unknown(params) + at(params),
  required: (params) => engine.required(params) + at(params),
  "string.wellFormed": (params) => engine["string.wellFormed"](params),
  "wire.contentType": ({ supported, charset }) =>
    charset === undefined
      ? `ce type de contenu n'est pas lu ici, envoyez l'un de ceux-ci\u00a0: ${supported.join(", ")}`
      : `l'encodage «\u00a0${charset}\u00a0» n'est pas lu ici, envoyez de l'UTF-8`,
  "wire.charset": ({ charset }) => `ce n'est pas un texte en ${charset}\u00a0: indiquez le bon encodage`,
  "wire.size": ({ limit }) => `la requête dépasse ${limit} octets\u00a0: partagez-la`,
  "wire.depth": ({ limit, ...place }) => `l'imbrication dépasse ${limit} niveaux${at(place)}`,
  "wire.syntax": ({ format, ...place }) =>
    `ceci n'est plus ${format === "form" ? "un formulaire" : `du ${format}`}${at(place)}`,
  "wire.forbidden": ({ what, ...place }) => `du XML avec ${what} n'est pas lu${at(place)}\u00a0: retirez cela`,
  "wire.root": ({ expected, ...place }) => `l'élément racine doit être ${expected.join(" ou ")}${at(place)}`,
  "wire.once": (place) => `ceci est déjà donné, et l'est encore${at(place)}\u00a0: gardez-en un`,
  "wire.order": ({ after, ...place }) =>
    `cet élément vient trop tard et serait perdu${at(place)}\u00a0: mettez-le avant ${after}`,
  "wire.namespace": ({ expected, ...place }) =>
    `cet élément est dans un autre espace de noms et serait perdu${at(place)}\u00a0: il faut ${expected}`,
  "wire.attribute": (place) => `cet attribut est inconnu${at(place)}\u00a0: retirez-le`,
  "wire.name": (place) => `aucun champ ne s'appelle ainsi${at(place)}\u00a0: écrivez par exemple Items[0].Period`,
  "wire.gap": ({ index, ...place }) =>
    `rien ne précède l'élément ${index}, qui serait perdu${at(place)}\u00a0: numérotez à partir de 0 sans trou`,
  "wire.carried": ({ format, what, ...place }) =>
    `il y a ici ${kept[what]}, ce qu'on ne peut transmettre ${format === "form" ? "par formulaire" : `en ${format}`}${at(place)}`,
}
