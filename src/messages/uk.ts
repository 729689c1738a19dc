import type { MessagesOf } from "../declare/messages.js"
import type { EngineParams } from "../verdict/engine-rules.js"
import type { WireParams } from "../wire/en.js"

const kinds: Readonly<Record<string, string>> = {
  string: "текст",
  number: "число",
  boolean: "true чи false",
  object: "об'єкт",
  array: "список",
  date: "дата",
  null: "null",
}

/** JSON has no other kinds. */
const kind = (got: string): string => kinds[got] ?? "щось інше"

/** A literal stands as it is. */
const oneOf = (expected: readonly string[]): string => expected.map((name) => kinds[name] ?? name).join(" або ")

/** What the engine's own rules say, in Ukrainian. */
export const engine: MessagesOf<EngineParams> = {
  body: ({ got }) => `запит – це об'єкт, а тут ${kind(got)}`,
  type: ({ expected, got }) => `тут ${kind(got)}, а має бути ${oneOf(expected)}`,
  required: () => "це поле обов'язкове",
  unknown: ({ nearest, part }) =>
    "такого поля немає" +
    (part !== undefined ? `; його місце – ${part}` : nearest !== undefined ? `; може, це ${nearest}?` : ""),
  "string.wellFormed": () => "текст пошкоджено: бракує половини символу",
  fact: ({ expected, rules, contradicts }) => {
    if (contradicts !== undefined) return `цей факт суперечить ${contradicts}`
    return rules === undefined ? `у цьому факті має бути ${oneOf(expected)}` : `цей факт порушує ${rules.join(", ")}`
  },
  fault: ({ rule }) => (rule === undefined ? "це не вдалося прочитати" : `збій у правилі ${rule}`),
  unchecked: ({ rules, facts }) => `щоб перевірити ${rules.join(", ")}, бракує: ${facts.join(", ")}`,
}

/** What the rules of the wire say, in Ukrainian. */
export const wire: MessagesOf<WireParams> = {
  "wire.unsendable": ({ part }) => unsendable[part],
  "wire.upstream": ({ status }) => `запит відхилено з кодом ${status}`,
}

const unsendable = {
  path: "так не може називатися частина шляху: порожньо, крапка чи дві або пошкоджений текст",
  query: "це не можна надіслати в URL: текст пошкоджено",
  headers: "це не можна надіслати в заголовку: лише латиниця й знаки, без нового рядка та пропусків по краях",
} as const
