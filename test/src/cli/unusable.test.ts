import { expect, test } from "vitest"
import { update } from "../parcel.js"
import { fileOf, perevir } from "./perevir.js"
import { six } from "./six.js"

const good = fileOf({ name: "Olha" }, "good.json")
const check = (...rest: readonly string[]) => ["check", "parcel.update", ...rest]

test.each([
  ["an operation that does not exist", ["check", "parcel.updat", good], "did you mean parcel.update?"],
  ["an operation like no other", ["check", "x", good], 'there is no operation "x"; there are parcel.update\n'],
  ["rules of an operation that does not exist", ["rules", "x"], "there are parcel.update"],
  ["no operation", ["check"], "missing required argument 'operation'"],
  ["a file too many", check(good, good), "too many arguments"],
  ["a flag that does not exist", check(good, "--fcat"), "unknown option '--fcat'"],
  ["a flag without its value", check(good, "--fact"), "argument missing"],
  ["a choice that does not exist", check(good, "--unchecked", "maybe"), "Allowed choices are undecided, allow, reject"],
  ["a form that does not exist", check(good, "--format", "xml"), "Allowed choices are pretty, json"],
  ["a rule that does not exist", check(good, "--off", "parcel.x"), "has no rule parcel.x"],
  ["a rule of the engine", check(good, "--off", "type"), "neither muted nor promoted"],
  ["a count that is none", check(good, "--max-issues", "few"), "above zero"],
  ["a command that does not exist", ["chek"], "unknown command 'chek'"],
  ["nothing at all", [], "Usage: perevir"],
  ["a file that is not there", check("nowhere.json"), "nowhere.json cannot be read: there is no such file"],
  ["a folder", check("test"), "test cannot be read: it is a folder"],
  ["a facts file that is not there", check(good, "--facts", "nowhere.json"), "there is no such file"],
  ["both from standard input", check("-", "--facts", "-"), "put one into a file"],
  ["a request that is none", check(fileOf([], "list.json"), "--request"), "must be an object with path, query"],
  ["a request with a part too many", check(good, "--request"), 'leave out "name"'],
  ["an empty file", check(fileOf(" \n", "empty.json")), "empty.json is empty"],
  ["no UTF-8", check(fileOf(Buffer.from([0x22, 0xff, 0x22]), "latin.json")), "is not UTF-8 text"],
])("exits with 2 and a sentence: %s", async (_, argv, sentence) => {
  const answer = await perevir(argv)
  expect(answer).toMatchObject({ code: 2, out: "" })
  expect(answer.err).toContain(sentence)
  expect(answer.err).not.toMatch(/^\s+at /m)
})

test("names all that there are", async () => {
  const { err } = await perevir(["check", "x", good], { operations: [update, ...six] })
  expect(err).toContain("; there are parcel.update, deals.update, panier.update, ")
})

test("says what is wrong with the arguments, and where to look", async () => {
  const err = "perevir: missing required argument 'operation'\nperevir --help shows how it is used.\n"
  expect(await perevir(["check"])).toEqual({ code: 2, out: "", err })
  expect((await perevir(["check", "--x\nerror: "])).err).toMatch(/^perevir: unknown option '--x\nerror: '/)
})

test("reads from a terminal where it is told to", async () => {
  const answer = await perevir(check("-"), { stdin: "{}", stdinIsTerminal: true })
  expect(answer).toMatchObject({ code: 3, err: "" })
})

test("takes facts from standard input where the body is in a file", async () => {
  const answer = await perevir(check(good, "--facts", "-"), { stdin: '{"status":"NEW"}' })
  expect(answer.out).toContain("status NEW")
})

test("asks for input rather than wait at a terminal", async () => {
  const answer = await perevir(check(), { stdinIsTerminal: true })
  expect(answer).toMatchObject({ code: 2, err: expect.stringContaining("nothing to judge") })
})

test.each([
  [Object.assign(new Error("secret"), { code: "EACCES" }), "you may not read it"],
  [Object.assign(new Error("secret"), { code: "EPERM" }), "you may not read it"],
  [Object.assign(new Error("secret"), { code: "EIO" }), "EIO"],
  [new Error("secret"), "reading it broke off"],
])("tells why standard input cannot be read", async (stdin, reason) => {
  const answer = await perevir(check("-"), { stdin })
  expect(answer).toMatchObject({ code: 2, err: `perevir: standard input cannot be read: ${reason}\n` })
})
