import type { MessagesOf } from "../declare/messages.js"
import type { EngineParams } from "../verdict/engine-rules.js"
import type { WireParams } from "../wire/en.js"

const kinds: Readonly<Record<string, string>> = {
  string: "текст",
  number: "число",
  boolean: "true или false",
  object: "объект",
  array: "список",
  date: "дата",
  null: "null",
}

/** JSON has no other kinds. */
const kind = (got: string): string => kinds[got] ?? "что-то другое"

/** A literal stands as it is. */
const oneOf = (expected: readonly string[]): string => expected.map((name) => kinds[name] ?? name).join(" или ")

/** What the engine's own rules say, in Russian. */
export const engine: MessagesOf<EngineParams> = {
  body: ({ got }) => `запрос – это объект, а здесь ${kind(got)}`,
  type: ({ expected, got }) => `здесь ${kind(got)}, а ожидается ${oneOf(expected)}`,
  required: () => "это поле обязательно",
  unknown: ({ nearest, part }) =>
    "такого поля нет" +
    (part !== undefined ? `; его место – ${part}` : nearest !== undefined ? `; может быть, это ${nearest}?` : ""),
  "string.wellFormed": () => "текст повреждён: не хватает половины символа",
  fact: ({ expected, rules, contradicts }) => {
    if (contradicts !== undefined) return `этот факт противоречит ${contradicts}`
    return rules === undefined ? `в этом факте ожидается ${oneOf(expected)}` : `этот факт нарушает ${rules.join(", ")}`
  },
  fault: ({ rule }) => (rule === undefined ? "это не удалось прочитать" : `сбой в правиле ${rule}`),
  unchecked: ({ rules, facts }) => `чтобы проверить ${rules.join(", ")}, не хватает: ${facts.join(", ")}`,
}

/** What the rules of the wire say, in Russian. */
export const wire: MessagesOf<WireParams> = {
  "wire.unsendable": ({ part }) => unsendable[part],
  "wire.upstream": ({ status }) => `запрос отклонён с кодом ${status}`,
}

const unsendable = {
  path: "так не может называться часть пути: пусто, точка или две либо повреждённый текст",
  query: "это нельзя послать в URL: текст повреждён",
  headers: "это нельзя послать в заголовке: только латиница и знаки, без новой строки и пробелов по краям",
} as const
