import { expect, test } from "vitest"
import { mediaType } from "../../../src/codec/media-type.js"

test.each([
  ["text/xml", { type: "text/xml" }],
  ["", { type: "" }],
  [" Text/XML\t; charset=UTF-8", { type: "text/xml", charset: "utf-8" }],
  ['text/xml; CHARSET="UTF-16"', { type: "text/xml", charset: "utf-16" }],
  ["text/xml;\tversion=1;charset=utf-8", { type: "text/xml", charset: "utf-8" }],
  ["text/xml; charset=utf-8; charset=utf-16", { type: "text/xml", charset: "utf-8" }],
  ["text/xml; charset=", { type: "text/xml", charset: "" }],
  ["text/xml; charset", { type: "text/xml" }],
  ["text/xml; mycharset=utf-16", { type: "text/xml" }],
  ['text/xml; note="charset=utf-16"', { type: "text/xml" }],
  ['text/xml; note="; charset=utf-16"; charset=utf-8', { type: "text/xml", charset: "utf-8" }],
])("%j is taken apart", (contentType, parts) => {
  expect(mediaType(contentType)).toEqual(parts)
})
