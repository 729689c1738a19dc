import { formOf } from "perevir/form"
import { describe, expect, test } from "vitest"
import { languages, tags } from "../../scripts/message-page/languages.js"
import { packs } from "../../scripts/rule-pages/packs.js"
import { leaks, secrets, valueFor } from "../src/secrets.js"

// What is sensitive shows in no language, whatever is wrong with it

const operations = packs.flatMap(({ name, operations: all }) => all.map((operation) => [operation.id, name, operation] as const)) // prettier-ignore

describe.each(operations)("%s", (_, pack, operation) => {
  const { parts, facts } = operation.tree
  const form = formOf(operation)

  describe.each(tags)("in %s", (tag) => {
    const locale = languages[pack]?.[tag].locale

    test.each(secrets)("shows nothing of sensitive members %s", (_about, secret) => {
      const request = Object.fromEntries(Object.entries(parts).map(([part, node]) => [part, valueFor(node, secret)]))
      const known: unknown = valueFor(facts, secret)
      for (const given of [{}, known])
        for (const options of [{}, { inferred: "error" }, { unchecked: "reject", unknownKeys: "ignore" }] as const) {
          const bound = operation.given(given, { ...options, locale })
          const { issues, warnings } = bound.checkRequest(request)
          const said = JSON.stringify([issues, warnings, bound["~standard"].validate(request["body"]).issues ?? []])
          expect(said).toContain('"message"')
          expect(leaks(JSON.stringify(form.fields(given as never)))).toBe(false)
          expect(leaks(said)).toBe(false)
        }
    })
  })
})
