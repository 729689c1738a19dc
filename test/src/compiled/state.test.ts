import { expect, it } from "vitest"
import { BROKEN, isAbsent, isSound, isTyped, NOWHERE, UNREADABLE, WRONG } from "../../../src/compiled/state.js"

it.each<[about: string, value: unknown, is: { absent: boolean; typed: boolean; sound: boolean }]>([
  ["nothing", undefined, { absent: true, typed: false, sound: false }],
  ["nothing, nor what it would be in", NOWHERE, { absent: true, typed: false, sound: false }],
  ["what has another type", WRONG, { absent: false, typed: false, sound: false }],
  ["what threw", UNREADABLE, { absent: false, typed: false, sound: false }],
  ["what has its type and breaks a rule", BROKEN, { absent: false, typed: true, sound: false }],
  ["null", null, { absent: false, typed: true, sound: true }],
  ["an empty text", "", { absent: false, typed: true, sound: true }],
  ["an object", {}, { absent: false, typed: true, sound: true }],
])("%s: absent, typed, sound", (_, value, is) => {
  expect({ absent: isAbsent(value), typed: isTyped(value), sound: isSound(value) }).toEqual(is)
})
