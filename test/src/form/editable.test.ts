import { describe, expect, it, vi } from "vitest"
import { editableIn, type Judge } from "../../../src/form/editable.js"
import type { FieldOutline } from "../../../src/form/field.js"

type Answer = ReturnType<Judge["check"]>
const spot = (pointer: string, part = "body") => ({ severity: "error", in: part, path: [], pointer }) as const
const closes = (rule: string, pointer: string, part?: string) => ({ ...spot(pointer, part), rule, message: `by ${rule}`, params: {} }) // prettier-ignore
const lacks = (rule: string, pointer: string, fact: string) => ({ ...spot(pointer), rule, fact })
const answer = (issues: readonly object[], unchecked: readonly object[] = []) => ({ issues, unchecked }) as unknown as Answer // prettier-ignore

function stateOf(pointer: string, answers: readonly Answer[], locks: readonly string[] = ["lock", "open"]) {
  let asked = 0
  const operation: Judge = { check: () => answers[asked++] as Answer }
  const outline = { fields: [], locks, probes: answers.map(() => ({})) }
  return editableIn(operation, outline, {}, undefined)({ pointer } as FieldOutline)
}
const editable = { editable: true }
const closedBy = (rule: string) => ({ editable: false, closedBy: { rule, message: `by ${rule}` } })
const needs = (fact: string) => ({ editable: undefined, needs: fact })

describe("a field", () => {
  it.each<[about: string, pointer: string, answers: readonly Answer[], state: object]>([
    ["of which nothing is said", "/a", [answer([])], editable],
    ["that a lock closes", "/a", [answer([closes("lock", "/a")])], closedBy("lock")],
    ["beside a closed one", "/a", [answer([closes("lock", "/ab")])], editable],
    ["inside a closed one", "/a/b", [answer([closes("lock", "/a")])], editable],
    ["in a closed list", "/a/*/b", [answer([closes("lock", "/a")])], closedBy("lock")],
    ["in a list in a closed list", "/a/*/b/*", [answer([closes("lock", "/a")])], closedBy("lock")],
    ["of a closed body", "/a", [answer([closes("open", "")])], closedBy("open")],
    [
      "of a closed body before its own lock",
      "/a",
      [answer([closes("lock", "/a"), closes("open", "")])],
      closedBy("open"),
    ],
    ["by the first of two locks", "/a", [answer([closes("lock", "/a"), closes("open", "/a")])], closedBy("lock")],
    ["in a later body", "/a", [answer([]), answer([closes("lock", "/a")])], closedBy("lock")],
    ["that another rule objects to", "/a", [answer([closes("other", "/a")])], editable],
    ["of the same name in another part", "/a", [answer([closes("lock", "/a", "path")])], editable],
    ["of which a fact would tell", "/a", [answer([], [lacks("lock", "/a", "status")])], needs("status")],
    ["in a list of which a fact would", "/a/*", [answer([], [lacks("lock", "/a", "status")])], needs("status")],
    [
      "of a body of which a fact would",
      "/a",
      [answer([], [lacks("lock", "/a", "status"), lacks("open", "", "ad")])],
      needs("ad"),
    ],
    ["of which a fact would tell another rule", "/a", [answer([], [lacks("other", "/a", "status")])], editable],
    [
      "that is closed, whatever a fact would tell",
      "/a",
      [answer([closes("lock", "/a")], [lacks("open", "", "ad")])],
      closedBy("lock"),
    ],
  ])("%s", (_, pointer, answers, state) => {
    expect(stateOf(pointer, answers)).toEqual(state)
  })
})

it("asks with the facts and the language about each body, and for every issue", () => {
  const check = vi.fn(() => answer([]))
  const probes = [{ a: 1 }, { a: 2 }]
  editableIn({ check }, { fields: [], locks: ["lock"], probes }, { status: "NEW" }, "uk")
  const options = { locale: "uk", maxIssues: Infinity }
  expect(check.mock.calls).toEqual(probes.map((probe) => [probe, { status: "NEW" }, options]))
})

it("asks nothing where nothing locks", () => {
  expect(stateOf("/a", [answer([closes("lock", "/a")])], [])).toEqual(editable)
  const check = vi.fn(() => answer([]))
  editableIn({ check }, { fields: [], locks: [], probes: [{}] }, {}, undefined)
  expect(check).not.toHaveBeenCalled()
})
