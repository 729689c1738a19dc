import { SaxesParser, type SaxesTagNS } from "saxes"
import { type Issues, mostDepth, type Path } from "./issues.js"
import { scalarOf } from "./scalar.js"
import { kindOfType } from "./wire-type.js"
import { instance, type XmlElement, type XmlType } from "./xml-type.js"

const xmlns = "http://www.w3.org/2000/xmlns/"
const blank = /^[\t\n\r ]*$/

/** What no document describes: read as whatever it looks like. `empty` is what it is when nothing is inside. */
interface Unlisted {
  readonly is: "unlisted"
  readonly empty: () => unknown
}

type Type = XmlType | Unlisted

interface Frame {
  readonly type: Type
  readonly key: string | number
  readonly offset: number
  readonly nil: boolean
  /** Of a container: what has been read, by name or index. */
  readonly inside: Map<string | number, unknown>
  /** Of a record: the last member that stood where it must. */
  last?: XmlElement
  text: string
}

/**
 * Reads the XML of a DataContractSerializer, whatever the prefixes. Elements that it would drop in silence are issues: out of order,
 * repeated, in another namespace, and unknown ones unless they are kept. Entities are the five of XML; a DOCTYPE is refused.
 */
export function decodeXml(text: string, roots: readonly XmlElement[], keepsUnknown: boolean, issues: Issues): unknown {
  return new Reader(text, roots, keepsUnknown, issues).read()
}

class Reader {
  private readonly parser = new SaxesParser({ xmlns: true, defaultXMLVersion: "1.0", forceXMLVersion: true })
  private readonly open: Frame[] = []
  private depth = 0
  /** The depth of an element that is passed over with all that is inside, or 0. */
  private skipped = 0
  private result: unknown

  constructor(
    private readonly text: string,
    private readonly roots: readonly XmlElement[],
    private readonly keepsUnknown: boolean,
    private readonly issues: Issues,
  ) {}

  read(): unknown {
    const { parser } = this
    parser.on("error", () =>
      this.issues.stop("wire.syntax", [], { format: "XML" }, Math.min(parser.position, this.text.length)),
    )
    parser.on("doctype", () => this.forbid("DOCTYPE", "<!DOCTYPE"))
    parser.on("processinginstruction", () => this.forbid("processing instruction", "<?"))
    parser.on("opentag", (tag) => {
      this.begin(tag)
    })
    parser.on("text", (text) => {
      this.say(text)
    })
    parser.on("cdata", (text) => {
      this.say(text)
    })
    parser.on("closetag", () => {
      this.end()
    })
    parser.write(this.text).close()
    return this.result
  }

  private forbid(what: "DOCTYPE" | "processing instruction", start: string): void {
    this.issues.stop("wire.forbidden", [], { what }, this.text.lastIndexOf(start, this.parser.position - 1))
  }

  private begin(tag: SaxesTagNS): void {
    const offset = this.text.lastIndexOf("<", this.parser.position - 1)
    this.depth++
    if (this.depth > mostDepth) this.issues.stop("wire.depth", this.path(), { limit: mostDepth }, offset)
    if (this.skipped > 0) return
    const parent = this.open.at(-1)
    const found = parent === undefined ? this.root(tag, offset) : this.child(parent, tag, offset)
    if (found === undefined) this.skipped = this.depth
    else this.open.push({ ...found, offset, nil: this.isNil(tag, found, offset), inside: new Map(), text: "" })
  }

  private root({ local, uri }: SaxesTagNS, offset: number) {
    const root = this.roots.find(({ name }) => name === local)
    if (root === undefined)
      return this.issues.stop("wire.root", [], { expected: this.roots.map(({ name }) => name) }, offset)
    if (root.namespace !== uri) return this.issues.stop("wire.namespace", [], { expected: root.namespace }, offset)
    return { type: root.type, key: "" }
  }

  /** What an element inside another one is, or nothing when it is passed over. */
  private child(parent: Frame, tag: SaxesTagNS, offset: number) {
    const { type } = parent
    if (parent.nil) {
      this.mistyped(parent, "object", offset)
      return undefined
    }
    switch (type.is) {
      case "record":
        return this.member(parent, type.members.get(tag.local), tag, offset)
      case "list":
      case "map":
        return this.item(parent, type.item, tag, offset)
      case "unlisted":
        return { type: text, key: tag.local }
      case "open":
        this.issues.add("wire.carried", this.path(), { format: "XML", what: "open" }, offset)
        return undefined
      default:
        this.mistyped(parent, "object", offset)
        return undefined
    }
  }

  private member(parent: Frame, member: XmlElement | undefined, { local, uri }: SaxesTagNS, offset: number) {
    const path = this.path(local)
    if (member === undefined && !this.keepsUnknown) this.issues.add("unknown", path, {}, offset)
    else if (member !== undefined && member.namespace !== uri)
      this.issues.add("wire.namespace", path, { expected: member.namespace }, offset)
    else if (parent.inside.has(local)) this.issues.add("wire.once", path, {}, offset)
    else {
      parent.inside.set(local, undefined)
      if (member === undefined) return { type: text, key: local }
      if (parent.last && parent.last.rank > member.rank)
        this.issues.add("wire.order", path, { after: parent.last.name }, offset)
      else parent.last = member
      return { type: this.keepsUnknown && member.type.is === "open" ? open : member.type, key: local }
    }
    return undefined
  }

  private item(parent: Frame, item: XmlElement, { local, uri }: SaxesTagNS, offset: number) {
    const key = parent.inside.size
    if (local !== item.name) this.issues.add("unknown", this.path(key), {}, offset)
    else if (uri !== item.namespace)
      this.issues.add("wire.namespace", this.path(key), { expected: item.namespace }, offset)
    else return { type: item.type, key }
    return undefined
  }

  /** Whether an element says that it is nil. Other attributes change what the serializer makes of it, and so are issues. */
  private isNil({ attributes }: SaxesTagNS, { type, key }: Pick<Frame, "type" | "key">, offset: number): boolean {
    let nil = false
    for (const { uri, local, value } of Object.values(attributes)) {
      if (uri === xmlns) continue
      const said = uri === instance && local === "nil" ? scalarOf("boolean", value) : undefined
      if (typeof said === "object") nil = said.value === true
      else if (type.is !== "unlisted") this.issues.add("wire.attribute", this.path(key), {}, offset)
    }
    return nil
  }

  private say(text: string): void {
    const frame = this.open.at(-1)
    if (this.skipped > 0 || frame === undefined) return
    if (!frame.nil && holdsText.has(frame.type.is)) frame.text += text
    else if (!blank.test(text)) this.mistyped(frame, "string", frame.offset)
  }

  private mistyped({ nil, type }: Frame, got: "object" | "string", offset: number): void {
    const expected = nil || type.is === "unlisted" ? "null" : kindOfType[type.is]
    this.issues.add("type", this.path(), { expected: [expected], got }, offset)
  }

  private end(): void {
    const skipped = this.skipped
    if (this.skipped === this.depth) this.skipped = 0
    this.depth--
    if (skipped > 0) return
    const frame = this.open.at(-1)
    if (frame === undefined) return
    const value = frame.nil ? null : this.valueOf(frame)
    this.open.pop()
    const parent = this.open.at(-1)
    if (parent === undefined) this.result = value
    else this.put(parent, frame, value)
  }

  private valueOf(frame: Frame): unknown {
    const { type, text, inside, offset } = frame
    switch (type.is) {
      case "list":
        return [...inside.values()]
      case "record":
      case "open":
      case "map":
        return Object.fromEntries(inside)
      case "unlisted":
        if (inside.size === 0) return text === "" ? type.empty() : text
        // Of text beside elements an object has no place for the text.
        if (!blank.test(text)) this.issues.add("type", this.path(), { expected: ["object"], got: "string" }, offset)
        return Object.fromEntries(inside)
      default: {
        const read = scalarOf(type.is, text)
        if (typeof read === "object") return read.value
        if (read === "lossy") this.issues.lossy(this.path(), offset)
        else this.mistyped(frame, "string", offset)
        return undefined
      }
    }
  }

  private put({ type, inside }: Frame, { key, offset }: Frame, value: unknown): void {
    if (type.is === "map") this.entry(inside, value ?? {}, offset)
    else if (type.is !== "unlisted" || !inside.has(key)) inside.set(key, value)
    else {
      // More of one name is a list.
      const before = inside.get(key)
      if (Array.isArray(before)) before.push(value)
      else inside.set(key, [before, value])
    }
  }

  private entry(inside: Frame["inside"], { Key, Value }: Entry, offset: number): void {
    if (typeof Key !== "string") this.issues.add("required", this.path(), {}, offset)
    else if (inside.has(Key)) this.issues.add("wire.once", [...this.path(), Key], {}, offset)
    else inside.set(Key, Value ?? null)
  }

  /** Where the innermost element is in the value, or one inside it. What is inside an entry of a map is at the map. */
  private path(key?: string | number): Path {
    const map = this.open.findIndex(({ type }) => type.is === "map")
    const path = this.open.slice(1, map === -1 ? undefined : map + 1).map(({ key }) => key)
    return key === undefined || map !== -1 || this.open.length === 0 ? path : [...path, key]
  }
}

interface Entry {
  readonly Key?: unknown
  readonly Value?: unknown
}

const holdsText: ReadonlySet<string> = new Set(["text", "number", "boolean", "unlisted"])
const text: Unlisted = { is: "unlisted", empty: () => "" }
const open: Unlisted = { is: "unlisted", empty: () => ({}) }
