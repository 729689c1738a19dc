import { describe, expect, test } from "vitest"
import { arrays, codecOf, countries, instance, letterOf, post, stamps, told } from "./letter.js"

const { decode } = codecOf()
const keeping = codecOf({ keepsUnknown: true })
const read = (xml: string): unknown => told(decode("text/xml", xml))
const kept = (inside: string): unknown => told(keeping.decode("text/xml", letterOf(inside)))

const nil = `xmlns:i="${instance}" i:nil="true"`
const entry = (inside: string): string =>
  `<Headers xmlns:a="${arrays}"><a:KeyValueOfstringstring>${inside}</a:KeyValueOfstringstring></Headers>`

/** What is found: rule, pointer, line and column where it is told of, and other params. */
type Row = readonly [rule: string, pointer: string, place: readonly [line: number, column: number], params?: object]
const rows = (all: readonly Row[]): unknown =>
  all.map(([rule, pointer, [line, column], params]) => [rule, pointer, { ...params, line, column }])

describe("what ends the reading of XML is told with its place", () => {
  test.each<[about: string, xml: string, row: Row]>([
    ["no end", `<Letter xmlns="${post}">\n<To>`, ["wire.syntax", "", [2, 5], { format: "XML" }]],
    ["an end that is another's", letterOf("<To></Too>\n\n"), ["wire.syntax", "", [1, 36], { format: "XML" }]],
    ["a DOCTYPE", "\n <!DOCTYPE a [\n]><Letter />", ["wire.forbidden", "", [2, 2], { what: "DOCTYPE" }]],
    ["the first of two DOCTYPEs", "<!DOCTYPE a><!DOCTYPE a>", ["wire.forbidden", "", [1, 1], { what: "DOCTYPE" }]],
    [
      "the first of two instructions",
      "<?xml version='1.0'?>\n<?a b?><?a b?>",
      ["wire.forbidden", "", [2, 1], { what: "processing instruction" }],
    ],
    [
      "an instruction inside",
      letterOf("<To>a<?b c?>d</To>"),
      ["wire.forbidden", "", [1, 31], { what: "processing instruction" }],
    ],
    ["another root", "\n<Brief><To />", ["wire.root", "", [2, 1], { expected: ["Letter", "Letters"] }]],
    ["a root in no namespace", " <Letter>", ["wire.namespace", "", [1, 2], { expected: post }]],
    ["a sign of XML 1.1", letterOf("<To>&#1;</To>"), ["wire.syntax", "", [1, 34], { format: "XML" }]],
    [
      "one, even where the declaration says so",
      `<?xml version="1.1"?>\n${letterOf("<To>&#1;</To>")}`,
      ["wire.syntax", "", [2, 34], { format: "XML" }],
    ],
  ])("%s", (_, xml, row) => {
    expect(read(xml)).toEqual(rows([row]))
  })

  test("lines end as in XML 1.0, whatever the declaration says", () => {
    expect(read(`<?xml version="1.1"?>${letterOf("<To>a\u0085\u2028\r\nb</To>")}`)).toEqual({ To: "a\u0085\u2028\nb" })
  })
})

describe("each element amiss is told of at its own start, and what it holds is passed over", () => {
  test.each<[about: string, inside: string, found: readonly Row[]]>([
    [
      "unknown elements in a row",
      "<Tos/><Tos/><Tos/>",
      [
        ["unknown", "/Tos", [1, 26]],
        ["unknown", "/Tos", [1, 32]],
        ["unknown", "/Tos", [1, 38]],
      ],
    ],
    ["unknown elements inside of one", "<Tos>x<a x='1'/><b>y<c/></b>z</Tos>", [["unknown", "/Tos", [1, 26]]]],
    [
      "one after it",
      "<Tos><Tos/></Tos>\n<Copies>x</Copies>",
      [
        ["unknown", "/Tos", [1, 26]],
        ["type", "/Copies", [2, 1], { expected: ["number"], got: "string" }],
      ],
    ],
    [
      "an item of another name, and one of another namespace",
      '<Pages>\n<Leaf/><Page xmlns=""/>\n</Pages>',
      [
        ["unknown", "/Pages/0", [2, 1]],
        ["wire.namespace", "/Pages/0", [2, 8], { expected: post }],
      ],
    ],
    ["a member of another namespace", "<Stamp><Value/></Stamp>", [["wire.namespace", "/Stamp/Value", [1, 33], { expected: stamps }]]], // prettier-ignore
    [
      "a member of a base class in the namespace of its own",
      `<Stamp xmlns:s="${stamps}"><s:Country/></Stamp>`,
      [["wire.namespace", "/Stamp/Country", [1, 54], { expected: countries }]],
    ],
    [
      "a member of a base class after one of its own",
      `<Stamp xmlns:s="${stamps}" xmlns:c="${countries}"><s:Value>1</s:Value><c:Country/></Stamp>`,
      [["wire.order", "/Stamp/Country", [1, 98], { after: "Value" }]],
    ],
    [
      "a member given twice, the second time out of order",
      "<Copies>1</Copies><To/><Copies>1</Copies>",
      [["wire.once", "/Copies", [1, 49]]],
    ],
    [
      "two members out of order: the latest in order is named",
      "<Copies>1</Copies><To/><Cents>1</Cents><Subject/>",
      [["wire.order", "/Cents", [1, 49], { after: "To" }], ["wire.order", "/Subject", [1, 65], { after: "To" }]], // prettier-ignore
    ],
    ["data", "<Extra>\n<a><b/></a></Extra>", [["wire.carried", "/Extra", [2, 1], { format: "XML", what: "open" }]]],
    ["an element inside a number", "<Copies>1<b>2</b></Copies>", [["type", "/Copies", [1, 35], { expected: ["number"], got: "object" }]]], // prettier-ignore
    ["text inside an object", "<Stamp>\nx</Stamp>", [["type", "/Stamp", [1, 26], { expected: ["object"], got: "string" }]]], // prettier-ignore
    ["a number that JavaScript would round", "<Copies>\n0.10000000000000000555</Copies>", [["letter.lossy", "/Copies", [1, 26]]]], // prettier-ignore
    ["a boolean that is none", "<Urgent>TRUE</Urgent>", [["type", "/Urgent", [1, 26], { expected: ["boolean"], got: "string" }]]], // prettier-ignore
    ["an entry without a key", entry("<a:Value>1</a:Value>"), [["required", "/Headers", [1, 103]]]],
    [
      "an entry that is nil",
      `<Headers xmlns:a="${arrays}"><a:KeyValueOfstringstring ${nil}/></Headers>`,
      [["required", "/Headers", [1, 103]]],
    ],
    ["something else in an entry", entry("<a:Key>a</a:Key><a:Vale/>"), [["unknown", "/Headers", [1, 145]]]],
  ])("%s", (_, inside, found) => {
    expect(read(letterOf(inside))).toEqual(rows(found))
  })

  test("members of one class stand in the alphabet's order, those of the base class first", () => {
    const stamp = `<Stamp xmlns:s="${stamps}" xmlns:c="${countries}"><c:Country>UA</c:Country><s:Value>1</s:Value><s:Year>2</s:Year></Stamp>`
    expect(read(letterOf(`<Copies>2</Copies>${stamp}<To>a</To>`))).toEqual({
      Copies: 2,
      Stamp: { Country: "UA", Value: 1, Year: 2 },
      To: "a",
    })
  })

  test("an entry without a value has null", () => {
    expect(read(letterOf(entry("<a:Key>a</a:Key>")))).toEqual({ Headers: { a: null } })
  })
})

describe("nil", () => {
  test.each([
    [`<Copies ${nil}/>`, { Copies: null }],
    [`<Copies ${nil}> </Copies>`, { Copies: null }],
    [`<Pages><Page ${nil}/></Pages>`, { Pages: [null] }],
    [`<To xmlns:n="${instance}" n:nil=" 1 "/>`, { To: null }],
    [`<To xmlns:i="${instance}" i:nil="false"/>`, { To: "" }],
    [`<To xmlns:i="${instance}" i:nil="0">a</To>`, { To: "a" }],
  ])("is read from %s", (inside, value) => {
    expect(read(letterOf(inside))).toEqual(value)
  })

  const attribute = (column: number): Row => ["wire.attribute", "/To", [1, column]]
  test.each<[inside: string, found: readonly Row[]]>([
    [`<To nil="true">a</To>`, [attribute(26)]],
    [`<To xmlns:p="${post}" p:nil="true">a</To>`, [attribute(26)]],
    [`<To xmlns:i="${instance}" i:type="1">a</To>`, [attribute(26)]],
    [`<To xmlns:i="${instance}" i:nil="yes">a</To>`, [attribute(26)]],
    [`<To xmlns:i="${instance}" i:nil="">a</To>`, [attribute(26)]],
    [`<To ${nil}>a</To>`, [["type", "/To", [1, 26], { expected: ["null"], got: "string" }]]],
    [`<Pages ${nil}><Page/></Pages>`, [["type", "/Pages", [1, 98], { expected: ["null"], got: "object" }]]],
  ])("is not read from %s", (inside, found) => {
    expect(read(letterOf(inside))).toEqual(rows(found))
  })

  test("is the whole", () => {
    expect(told(decode("text/xml", `<Letter xmlns="${post}" ${nil}/>`))).toBe(null)
  })
})

describe("what no document lists is kept", () => {
  test.each([
    ["text", "<New>a<![CDATA[b]]></New>", { New: "ab" }],
    ["nothing", "<New/>", { New: "" }],
    ["nil", `<New ${nil}/>`, { New: null }],
    ["an attribute", "<New b='1'>a</New>", { New: "a" }],
    ["one element, and several", "<New><a>1</a><b/><a>2</a><a>3</a></New>", { New: { a: ["1", "2", "3"], b: "" } }],
    ["a list inside of a list", "<New><a><b>1</b><b>2</b></a><a/></New>", { New: { a: [{ b: ["1", "2"] }, ""] } }],
    ["elements in lines", "<New>\n\t<a>1</a>\n</New>", { New: { a: "1" } }],
    ["data", "<Extra><a>1</a></Extra>", { Extra: { a: "1" } }],
    ["data of text", "<Extra>a</Extra>", { Extra: "a" }],
    ["no data", "<Extra/>", { Extra: {} }],
  ])("%s", (_, inside, value) => {
    expect(kept(inside)).toEqual(value)
  })

  test.each<[about: string, inside: string, found: readonly Row[]]>([
    ["twice", "<New/><New/>", [["wire.once", "/New", [1, 32]]]],
    ["with an element where it is nil", `<New ${nil}><a/></New>`, [["type", "/New", [1, 96], { expected: ["null"], got: "object" }]]], // prettier-ignore
    ["as text beside elements", "<New>\n<a/>x</New>", [["type", "/New", [1, 26], { expected: ["object"], got: "string" }]]], // prettier-ignore
    ["as text beside elements, deep in it", "<New><a>x<b/></a></New>", [["type", "/New/a", [1, 31], { expected: ["object"], got: "string" }]]], // prettier-ignore
    ["in another list", "<Pages><Leaf/></Pages>", [["unknown", "/Pages/0", [1, 33]]]],
  ])("but not %s", (_, inside, found) => {
    expect(kept(inside)).toEqual(rows(found))
  })
})
