import type { LineColumn } from "../json/line-column.js"
import { engine } from "../messages/en.js"
import type { MessagesOf } from "../declare/messages.js"
import type { CodecRules } from "./codec-issue.js"

const at = ({ line, column }: Partial<LineColumn>): string =>
  line === undefined || column === undefined ? "" : ` (line ${line}, column ${column})`

const kept = {
  character: "a character that",
  null: "null, which",
  empty: "nothing at all inside, which",
  open: "what no document describes, which",
} as const

/** What the rules of codecs say, in English. Of the engine's rules those that a codec finds broken, with the place in the text. */
export const codecSentences: MessagesOf<CodecRules> = {
  type: (params) => engine.type(params) + at(params),
  unknown: (params) => engine.unknown(params) + at(params),
  required: (params) => engine.required(params) + at(params),
  "string.wellFormed": (params) => engine["string.wellFormed"](params),
  "wire.contentType": ({ supported, charset }) =>
    charset === undefined
      ? `this content type is not known here: send one of ${supported.join(", ")}`
      : `text in the charset ${JSON.stringify(charset)} cannot be read here: send UTF-8`,
  "wire.charset": ({ charset }) => `the body is no text in ${charset}: say in the content type how it is written`,
  "wire.size": ({ limit }) => `the body is larger than ${limit} bytes: send less at once`,
  "wire.depth": ({ limit, ...place }) => `this lies more than ${limit} levels deep${at(place)}`,
  "wire.syntax": ({ format, ...place }) => `the body stops being ${format === "form" ? "a form" : format}${at(place)}`,
  "wire.forbidden": ({ what, ...place }) => `XML with a ${what} is not read${at(place)}: leave it out`,
  "wire.root": ({ expected, ...place }) => `the root element must be ${expected.join(" or ")}${at(place)}`,
  "wire.once": (place) => `this was given already; it is given again${at(place)}: leave one of them out`,
  "wire.order": ({ after, ...place }) =>
    `this element comes too late${at(place)}, and the upstream would drop it: move it before ${after}`,
  "wire.namespace": ({ expected, ...place }) =>
    `this element is in the wrong namespace${at(place)}, and the upstream would drop it: put it into ${expected}`,
  "wire.attribute": (place) => `this element has an attribute that is not known here${at(place)}: leave it out`,
  "wire.name": (place) => `this is no name of a value${at(place)}: write it as Items[0].Period`,
  "wire.gap": ({ index, ...place }) =>
    `element ${index} has none before it${at(place)}, and the upstream would drop it: number them from 0 without a gap`,
  "wire.carried": ({ format, what, ...place }) =>
    `this holds ${kept[what]} ${format === "form" ? "a form" : format} cannot carry${at(place)}`,
}
