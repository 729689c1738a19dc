import type { CodecRules } from "../codec/codec-issue.js"
import type { MessagesOf } from "../declare/messages.js"
import type { LineColumn } from "../json/line-column.js"
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

const at = ({ line, column }: Partial<LineColumn>): string =>
  line === undefined || column === undefined ? "" : ` (строка ${line}, позиция ${column})`

const kept = {
  character: "символ",
  null: "null",
  empty: "пустое значение",
  open: "вложенное значение",
} as const

/** What the rules of codecs say, in Russian. */
export const codec: MessagesOf<CodecRules> = {
  type: (params) => engine.type(params) + at(params),
  unknown: (params) => engine.unknown(params) + at(params),
  required: (params) => engine.required(params) + at(params),
  "string.wellFormed": (params) => engine["string.wellFormed"](params),
  "wire.contentType": ({ supported, charset }) =>
    charset === undefined
      ? `такой тип содержимого здесь не читают, пришлите один из: ${supported.join(", ")}`
      : `кодировку «${charset}» здесь не читают, пришлите UTF-8`,
  "wire.charset": ({ charset }) => `это не текст в кодировке ${charset}: укажите в типе содержимого настоящую`,
  "wire.size": ({ limit }) => `запрос слишком велик, больше ${limit} байтов: разделите его`,
  "wire.depth": ({ limit, ...place }) => `вложенность больше ${limit} уровней${at(place)}`,
  "wire.syntax": ({ format, ...place }) => `здесь уже не ${format === "form" ? "форма" : format}${at(place)}`,
  "wire.forbidden": ({ what, ...place }) => `XML, в котором есть ${what}, не читают${at(place)}: уберите это`,
  "wire.root": ({ expected, ...place }) => `корневой элемент должен быть ${expected.join(" или ")}${at(place)}`,
  "wire.once": (place) => `это уже указано, а здесь ещё раз${at(place)}: оставьте одно`,
  "wire.order": ({ after, ...place }) =>
    `этот элемент стоит слишком поздно, и его потеряют${at(place)}: поставьте его перед ${after}`,
  "wire.namespace": ({ expected, ...place }) =>
    `этот элемент не в том пространстве имён, и его потеряют${at(place)}: должно быть ${expected}`,
  "wire.attribute": (place) => `здесь неизвестный атрибут${at(place)}: уберите его`,
  "wire.name": (place) => `так поле не называется${at(place)}: пишите, например, Items[0].Period`,
  "wire.gap": ({ index, ...place }) =>
    `перед элементом ${index} нет предыдущего, и его потеряют${at(place)}: нумеруйте от 0 подряд`,
  "wire.carried": ({ format, what, ...place }) =>
    `здесь ${kept[what]}, чего не передать через ${format === "form" ? "форму" : format}${at(place)}`,
}
