import type { CodecRules } from "../codec/codec-issue.js"
import type { MessagesOf } from "../declare/messages.js"
import type { LineColumn } from "../json/line-column.js"
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

const at = ({ line, column }: Partial<LineColumn>): string =>
  line === undefined || column === undefined ? "" : ` (рядок ${line}, позиція ${column})`

const kept = {
  character: "символ",
  null: "null",
  empty: "порожнє значення",
  open: "вкладене значення",
} as const

/** What the rules of codecs say, in Ukrainian. */
export const codec: MessagesOf<CodecRules> = {
  type: (params) => engine.type(params) + at(params),
  unknown: (params) => engine.unknown(params) + at(params),
  required: (params) => engine.required(params) + at(params),
  "string.wellFormed": (params) => engine["string.wellFormed"](params),
  "wire.contentType": ({ supported, charset }) =>
    charset === undefined
      ? `такого типу вмісту тут не читають, надішліть один із: ${supported.join(", ")}`
      : `кодування «${charset}» тут не читають, надішліть UTF-8`,
  "wire.charset": ({ charset }) => `це не текст у кодуванні ${charset}: вкажіть у типі вмісту справжнє`,
  "wire.size": ({ limit }) => `запит завеликий, понад ${limit} байтів: розділіть його`,
  "wire.depth": ({ limit, ...place }) => `вкладеність понад ${limit} рівнів${at(place)}`,
  "wire.syntax": ({ format, ...place }) => `тут уже не ${format === "form" ? "форма" : format}${at(place)}`,
  "wire.forbidden": ({ what, ...place }) => `XML, у якому є ${what}, не читають${at(place)}: приберіть це`,
  "wire.root": ({ expected, ...place }) => `кореневий елемент має бути ${expected.join(" або ")}${at(place)}`,
  "wire.once": (place) => `це вже вказано, а тут ще раз${at(place)}: лишіть одне`,
  "wire.order": ({ after, ...place }) =>
    `цей елемент запізно, і його загублять${at(place)}: поставте його перед ${after}`,
  "wire.namespace": ({ expected, ...place }) =>
    `цей елемент не в тому просторі імен, і його загублять${at(place)}: має бути ${expected}`,
  "wire.attribute": (place) => `тут невідомий атрибут${at(place)}: приберіть його`,
  "wire.name": (place) => `так поле не називається${at(place)}: пишіть, як-от Items[0].Period`,
  "wire.gap": ({ index, ...place }) =>
    `перед елементом ${index} немає попереднього, і його загублять${at(place)}: нумеруйте від 0 підряд`,
  "wire.carried": ({ format, what, ...place }) =>
    `тут ${kept[what]}, чого не передати через ${format === "form" ? "форму" : format}${at(place)}`,
}
