import { EventEmitter } from "node:events"
import { expect, test } from "vitest"
import { quietWhenPipeBreaks } from "../../../src/cli/quiet-pipe.js"

test.each([
  ["EPIPE", []],
  ["ENOSPC", ["ENOSPC"]],
  [undefined, ["unknown"]],
])("is silent when a reader leaves, and only then: %s", (code, told) => {
  const stream = new EventEmitter()
  const failed: string[] = []
  quietWhenPipeBreaks(stream, (name) => failed.push(name))
  stream.emit("error", Object.assign(new Error(), { code }))
  expect(failed).toEqual(told)
})
