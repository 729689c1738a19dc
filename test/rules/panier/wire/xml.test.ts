import { decodeRequest, decodeResponse, encodeRequest, encodeResponse } from "perevir/panier/wire"
import { describe, expect, test } from "vitest"
import { found } from "./found.js"

const models = "http://schemas.datacontract.org/2004/07/Namebay.Rest.Api.Models"
const nil = `xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"`
const arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays"

const panier = (inside: string): string => `<UpdatePanier xmlns="${models}">${inside}</UpdatePanier>`
const item = (inside: string): string => panier(`<Items><Item>${inside}</Item></Items>`)
const entry = (key: string, value: string): string =>
  `<a:KeyValueOfstringstring><a:Key>${key}</a:Key><a:Value>${value}</a:Value></a:KeyValueOfstringstring>`
const attributes = (inside: string): string => item(`<Attributes xmlns:a="${arrays}">${inside}</Attributes>`)

const read = (xml: string) => decodeRequest("application/xml", xml)
const valueIn = (xml: string): unknown => {
  const result = read(xml)
  return result.ok ? result.value : result.issues
}

describe("XML says", () => {
  test.each([
    ["nothing", "", {}],
    ["empty elements", "<Currency /><Items></Items>", { Currency: "", Items: [] }],
    ["nil", `<Currency ${nil} /><Items ${nil}></Items>`, { Currency: null, Items: null }],
    ["nil that is false", `<Currency ${nil.replace("true", " 0 ")}>EUR</Currency>`, { Currency: "EUR" }],
    ["white space, which text keeps", "<Currency> EUR\n</Currency><Id>\n 5 </Id>", { Currency: " EUR\n", Id: 5 }],
    ["lines that end as on Windows", "<Currency>a\r\nb&#xD;</Currency>", { Currency: "a\nb\r" }],
    ["CDATA and comments amid text", "<Currency>E<!-- - -->U<![CDATA[<R>]]></Currency>", { Currency: "EU<R>" }],
    ["entities of XML", "<Currency>&lt;&amp;&#x20AC;&#8364;</Currency>", { Currency: "<&€€" }],
    [
      "numbers as XML Schema has them",
      "<Id>+07</Id><Total_HT>-.50</Total_HT><Total_TTC>-0</Total_TTC>",
      { Id: 7, Total_HT: -0.5, Total_TTC: 0 },
    ],
    ["an empty object", "<Errors><Error><Data /></Error></Errors>", { Errors: [{ Data: {} }] }],
  ])("%s", (_, inside, value) => {
    expect(valueIn(panier(inside))).toEqual(value)
  })

  test.each([
    ["true", true],
    ["1", true],
    [" false\n", false],
    ["0", false],
  ])("%j for a boolean", (text, value) => {
    expect(valueIn(item(`<Confirm>${text}</Confirm>`))).toEqual({ Items: [{ Confirm: value }] })
  })

  test("the same whatever its prefixes", () => {
    const xml = `<?xml version="1.0"?><m:UpdatePanier xmlns:m="${models}"><m:Items><Item xmlns="${models}"><Id>1</Id></Item></m:Items></m:UpdatePanier>`
    expect(valueIn(xml)).toEqual({ Items: [{ Id: 1 }] })
  })

  test("names that JavaScript has for itself, as a map's own", () => {
    const value = valueIn(attributes(entry("__proto__", "x") + entry("constructor", "y"))) as {
      readonly Items: readonly [{ readonly Attributes: object }]
    }
    expect(Object.entries(value.Items[0].Attributes)).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ])
    expect(Object.getPrototypeOf(value.Items[0].Attributes)).toBe(Object.prototype)
  })
})

describe("an issue is", () => {
  test.each([
    [
      "an element out of order, which would be dropped",
      "<Id>5</Id><Currency>EUR</Currency>",
      "wire.order",
      "/Currency",
      { after: "Id" },
      94,
    ],
    ["an element given twice", "<Id>5</Id><Id>5</Id>", "wire.once", "/Id", {}, 94],
    ["an element in another namespace", '<Id xmlns="">5</Id>', "wire.namespace", "/Id", { expected: models }, 84],
    ["an unknown element", "<Idd>5</Idd>", "unknown", "/Idd", {}, 84],
    ["an unknown attribute", '<Id i="1">5</Id>', "wire.attribute", "/Id", {}, 84],
    [
      "an element with a type of its own",
      `<Id xmlns:i="${nil.slice(9, 50)}" i:type="x">5</Id>`,
      "wire.attribute",
      "/Id",
      {},
      84,
    ],
    ["a number that is none", "<Id>five</Id>", "type", "/Id", { expected: ["number"], got: "string" }, 84],
    ["a number with an exponent", "<Id>1e3</Id>", "type", "/Id", { expected: ["number"], got: "string" }, 84],
    ["no number at all", "<Id />", "type", "/Id", { expected: ["number"], got: "string" }, 84],
    [
      "an element inside a text",
      "<Currency><b>EUR</b></Currency>",
      "type",
      "/Currency",
      { expected: ["string"], got: "object" },
      94,
    ],
    ["text between elements", "<Items>one</Items>", "type", "/Items", { expected: ["array"], got: "string" }, 84],
    [
      "nil with something inside",
      `<Currency ${nil}>EUR</Currency>`,
      "type",
      "/Currency",
      { expected: ["null"], got: "string" },
      84,
    ],
    [
      "nil with an element inside",
      `<Items ${nil}><Item /></Items>`,
      "type",
      "/Items",
      { expected: ["null"], got: "object" },
      undefined,
    ],
    [
      "a number that JavaScript would round",
      "<Total_HT>0.1000000000000000055511151231257827</Total_HT>",
      "panier.decimal",
      "/Total_HT",
      {},
      84,
    ],
    ["an integer beyond what it counts to", "<Id>9007199254740993</Id>", "panier.decimal", "/Id", {}, 84],
    [
      "data of which nothing is known",
      "<Errors><Error><Data><x /></Data></Error></Errors>",
      "wire.carried",
      "/Errors/0/Data",
      { format: "XML", what: "open" },
      undefined,
    ],
  ])("%s", (_, inside, rule, pointer, params, column) => {
    const [issue, ...others] = found(read(panier(inside)))
    expect([issue?.[0], issue?.[1], others]).toEqual([rule, pointer, []])
    expect(issue?.[2]).toMatchObject({
      ...params,
      line: 1,
      ...(column !== undefined && { column: expect.any(Number) }),
    })
  })

  test.each([
    ["another element in a list", panier("<Items><Thing /></Items>"), "unknown", "/Items/0"],
    [
      "one of another namespace in a list",
      panier('<Items><Item /><Item xmlns="" /></Items>'),
      "wire.namespace",
      "/Items/1",
    ],
    ["a map's key given twice", attributes(entry("a", "1") + entry("a", "2")), "wire.once", "/Items/0/Attributes/a"],
    ["a map's entry without a key", attributes("<a:KeyValueOfstringstring />"), "required", "/Items/0/Attributes"],
    [
      "a map's value before its key",
      attributes("<a:KeyValueOfstringstring><a:Value>1</a:Value><a:Key>a</a:Key></a:KeyValueOfstringstring>"),
      "wire.order",
      "/Items/0/Attributes",
    ],
    ["another root", "<Panier />", "wire.root", ""],
    ["the root in another namespace", "<UpdatePanier />", "wire.namespace", ""],
    ["an attribute of the root", panier("").replace("xmlns", 'x="1" xmlns'), "wire.attribute", ""],
  ])("%s", (_, xml, rule, pointer) => {
    expect(found(read(xml)).map(([rule, pointer]) => [rule, pointer])).toContainEqual([rule, pointer])
  })

  test("told with line and column, and many are told at once", () => {
    const xml = panier("\n  <Idd />\n  <Id>x</Id>\n  <Items><Item><Pu>1</Pu><Pu>2</Pu></Item></Items>\n")
    expect(found(read(xml))).toEqual([
      ["unknown", "/Idd", { line: 2, column: 3 }],
      ["type", "/Id", { expected: ["number"], got: "string", line: 3, column: 3 }],
      ["wire.once", "/Items/0/Pu", { line: 4, column: 26 }],
    ])
  })

  test("no more than one of a hundred", () => {
    expect(found(read(panier("<Idd />".repeat(1000))))).toHaveLength(100)
  })
})

describe("hostile XML is refused before it can do harm", { timeout: 30_000 }, () => {
  const laughs = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("")
  test.each([
    [
      "a billion laughs",
      `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>${panier("<Currency>&l9;</Currency>")}`,
      "wire.forbidden",
    ],
    [
      "an external entity",
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${panier("<Currency>&e;</Currency>")}`,
      "wire.forbidden",
    ],
    ["an external DTD", `<!DOCTYPE x SYSTEM "http://localhost:1/x.dtd">${panier("")}`, "wire.forbidden"],
    ["a DOCTYPE that says nothing", `<!DOCTYPE UpdatePanier>${panier("")}`, "wire.forbidden"],
    ["an entity that nobody declared", panier("<Currency>&e;</Currency>"), "wire.syntax"],
    ["a processing instruction", panier('<?xml-stylesheet href="x"?>'), "wire.forbidden"],
    ["a hundred thousand levels", "<UpdatePanier>".repeat(100_000), "wire.namespace"],
    ["levels that are passed over", panier("<x>".repeat(100_000)), "wire.depth"],
    ["ten megabytes", panier(`<Currency>${"x".repeat(10_000_000)}</Currency>`), "wire.size"],
    ["a million elements of no use", panier("<x/>".repeat(1_000_000)), "unknown"],
    [
      "attributes without end",
      panier(`<Id ${Array.from({ length: 100_000 }, (_, n) => `a${n}="1"`).join(" ")}>1</Id>`),
      "wire.attribute",
    ],
    ["text outside of elements", `${panier("")}x`, "wire.syntax"],
    ["a second root", panier("") + panier(""), "wire.syntax"],
    ["an element that does not end", panier("").slice(0, -3), "wire.syntax"],
    ["a prefix that stands for nothing", panier("<x:Id>1</x:Id>"), "wire.syntax"],
    ["an attribute given twice", panier('<Id a="1" a="1">1</Id>'), "wire.syntax"],
    ["a character that XML has not", panier("<Currency>\u0001</Currency>"), "wire.syntax"],
    ["half of a character", panier("<Currency>\ud800</Currency>"), "wire.syntax"],
    ["nothing", "", "wire.syntax"],
  ])("%s", (_, xml, rule) => {
    expect(found(read(xml)).map(([rule]) => rule)).toContain(rule)
  })
})

describe("an answer", () => {
  const answer = (inside: string): string => `<PanierResponse xmlns="${models}">${inside}</PanierResponse>`
  const readAnswer = (xml: string) => decodeResponse("text/xml", xml)

  test("keeps what no document lists, as it looks", () => {
    const more = `<New>1</New><Newer><a>1</a><b><c /></b><a>2</a><a>3</a></Newer>`
    expect(readAnswer(answer(`<OriginalPanierId>1</OriginalPanierId>${more}`))).toEqual({
      ok: true,
      value: { OriginalPanierId: 1, New: "1", Newer: { a: ["1", "2", "3"], b: { c: "" } } },
    })
  })

  test("keeps the data of an error", () => {
    const xml = `<ArrayOfError xmlns="${models}"><Error><Code>510</Code><Data><Handle x="1">h</Handle></Data></Error></ArrayOfError>`
    expect(readAnswer(xml)).toEqual({ ok: true, value: [{ Code: 510, Data: { Handle: "h" } }] })
  })

  test("of errors is written as a list, and read again", () => {
    const errors = [{ Code: 551, Detail: "twice", Data: {} }]
    const written = encodeResponse("application/xml", errors)
    expect(readAnswer(written.ok ? written.text : "")).toEqual({ ok: true, value: errors })
  })
})

describe("no XML is made of", () => {
  test.each([
    ["a control character", { Currency: "\u0000" }, "wire.carried", "/Currency", { format: "XML", what: "character" }],
    [
      "one in a map's key",
      { Items: [{ Attributes: { "\u001f": "" } }] },
      "wire.carried",
      "/Items/0/Attributes",
      { format: "XML", what: "character" },
    ],
    ["a noncharacter", { Currency: "\uffff" }, "wire.carried", "/Currency", { format: "XML", what: "character" }],
    ["half of a character", { Currency: "\ud800" }, "string.wellFormed", "/Currency", {}],
    [
      "data that XML has no words for",
      { Errors: [{ Data: { a: 1 } }] },
      "wire.carried",
      "/Errors/0/Data",
      { format: "XML", what: "open" },
    ],
    ["an unknown member", { Idd: 1 }, "unknown", "/Idd", {}],
    ["what is no number", { Id: Number.NaN }, "type", "/Id", { expected: ["number"], got: "NaN" }],
    [
      "what is no text",
      { Items: [{ Attributes: { a: 1 } }] },
      "type",
      "/Items/0/Attributes/a",
      { expected: ["string"], got: "number" },
    ],
    ["what is no list", { Items: {} }, "type", "/Items", { expected: ["array"], got: "object" }],
    ["null alone", null, "type", "", { expected: ["object"], got: "null" }],
  ])("%s", (_, value, rule, pointer, params) => {
    expect(found(encodeRequest("application/xml", value))).toEqual([[rule, pointer, params]])
  })
})
