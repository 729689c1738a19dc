/** Where a text stops being JSON: it ends too early, something can't stand there, or a string holds a bare control character. */
export interface Flaw {
  readonly kind: "end" | "token" | "control"
  readonly offset: number
}

/** What a scan tells of. `path` leads to the value that is read, and is made only when asked for. */
export interface Heard {
  /** An object or list begins; the outermost one has depth 1. */
  readonly container?: (depth: number, offset: number, path: () => Path) => void
  /** A number, as it is written. */
  readonly number?: (literal: string, offset: number, path: () => Path) => void
  /** A name that its object has had already, at `first`. */
  readonly repeated?: (first: number, offset: number, path: () => Path) => void
}

type Path = readonly (string | number)[]

interface Container {
  /** Of an object: where each of its names stood. */
  readonly names?: Map<string, number>
  key: string | number
}

type Expected = "value" | "value or end" | "name" | "name or end" | "colon" | "more" | "nothing"

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y
const blank = /[\t\n\r ]*/y
const words = ["true", "false", "null"]

/**
 * Reads a text as JSON (RFC 8259), token by token: makes no value and no tree, and no depth is too deep for it. Gives the first
 * flaw, or nothing for a text that `JSON.parse` takes. Linear; what a listener throws passes through.
 */
export function scanJson(text: string, heard: Heard): Flaw | undefined {
  const scan = new Scan(text, heard)
  while (scan.step());
  return scan.flaw
}

class Scan {
  flaw: Flaw | undefined
  private at = 0
  private expected: Expected = "value"
  private readonly open: Container[] = []
  private readonly path = (): Path => this.open.map(({ key }) => key)

  constructor(
    private readonly text: string,
    private readonly heard: Heard,
  ) {}

  /** Reads one token; false when there is none, or it can't stand there. */
  step(): boolean {
    this.at = this.past(blank)
    if (this.at === this.text.length) return this.expected === "nothing" ? false : this.fail("end")
    const sign = this.text.charAt(this.at)
    switch (this.expected) {
      case "nothing":
        return this.fail()
      case "colon":
        return sign === ":" ? this.to("value", 1) : this.fail()
      case "more":
        if (sign === ",") return this.next()
        return this.closes(sign) ? this.close() : this.fail()
      case "name or end":
      case "name":
        if (sign === '"') return this.name()
        return this.expected === "name or end" && sign === "}" ? this.close() : this.fail()
      default:
        return this.expected === "value or end" && sign === "]" ? this.close() : this.value(sign)
    }
  }

  private value(sign: string): boolean {
    if (sign === "{" || sign === "[") return this.container(sign)
    if (sign === '"') return this.string() && this.done()
    const word = words.find((word) => this.text.startsWith(word, this.at))
    if (word !== undefined) return this.to(this.after, word.length)
    const end = this.past(number)
    if (end === this.at) return this.fail()
    this.heard.number?.(this.text.slice(this.at, end), this.at, this.path)
    return this.to(this.after, end - this.at)
  }

  private container(sign: "{" | "["): boolean {
    this.heard.container?.(this.open.length + 1, this.at, this.path)
    this.open.push(sign === "{" ? { names: new Map(), key: "" } : { key: 0 })
    return this.to(sign === "{" ? "name or end" : "value or end", 1)
  }

  private name(): boolean {
    const { at } = this
    const top = this.open.at(-1)
    if (!this.string() || top === undefined) return false
    top.key = JSON.parse(this.text.slice(at, this.at)) as string
    const first = top.names?.get(top.key)
    if (first === undefined) top.names?.set(top.key, at)
    else this.heard.repeated?.(first, at, this.path)
    return this.to("colon", 0)
  }

  /** Steps over a string; escapes are looked at, what they stand for is not. */
  private string(): boolean {
    for (let index = this.at + 1; index < this.text.length; index++) {
      const sign = this.text.charAt(index)
      if (sign === '"') return this.to(this.expected, index + 1 - this.at)
      if (sign < " ") return this.fail("control", index)
      if (sign !== "\\") continue
      const escape = /^(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(this.text.slice(index + 1, index + 6))
      if (escape === null)
        return index + 1 === this.text.length ? this.fail("end", index + 1) : this.fail("token", index)
      index += escape[0].length
    }
    return this.fail("end", this.text.length)
  }

  private next(): boolean {
    const top = this.open.at(-1)
    if (typeof top?.key === "number") top.key++
    return this.to(top?.names ? "name" : "value", 1)
  }

  private closes(sign: string): boolean {
    return sign === (this.open.at(-1)?.names ? "}" : "]")
  }

  private close(): boolean {
    this.open.pop()
    return this.to(this.after, 1)
  }

  private get after(): Expected {
    return this.open.length === 0 ? "nothing" : "more"
  }

  private done(): boolean {
    return this.to(this.after, 0)
  }

  private to(expected: Expected, length: number): true {
    this.expected = expected
    this.at += length
    return true
  }

  private past(pattern: RegExp): number {
    pattern.lastIndex = this.at
    return pattern.test(this.text) ? pattern.lastIndex : this.at
  }

  private fail(kind: Flaw["kind"] = "token", offset = this.at): false {
    this.flaw = { kind, offset }
    return false
  }
}
