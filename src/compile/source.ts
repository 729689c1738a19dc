/** Where what runs is found: a file that imports no effect, and the name that it exports it by. */
export interface Found {
  readonly file: string
  readonly name: string
}

/** The JavaScript module that is being written: its imports, its constants and its functions, each once. */
export class Source {
  readonly #exports: ReadonlyMap<unknown, Found>
  readonly #imports = new Map<string, Map<string, string>>()
  readonly #runtime = new Set<string>()
  readonly #constants = new Map<string, string>()
  readonly #lines: string[] = []
  #names = 0

  constructor(exports: ReadonlyMap<unknown, Found>) {
    this.#exports = exports
  }

  /** A name that nothing else has. With digits alone behind its prefix it is no word of the language, as `do` is. */
  fresh(prefix: string): string {
    return `${prefix}${this.#names++}`
  }

  /** The local name of something that runs. Throws when no file exports it: `what` tells which rule it belongs to. */
  refer(value: unknown, what: string): string {
    const found = this.#exports.get(value)
    if (found === undefined)
      throw new Error(
        `${what} is not exported by any file that runs without effect: give it a name in the pack's vocabulary, and export it`,
      )
    const file = this.#imports.get(found.file) ?? new Map<string, string>()
    this.#imports.set(found.file, file)
    const known = file.get(found.name)
    if (known !== undefined) return known
    const local = this.fresh(`${found.name === "default" ? "standard" : found.name}_`)
    file.set(found.name, local)
    return local
  }

  /** The local name of something of the engine. */
  engine(name: string): string {
    this.#runtime.add(name)
    return name
  }

  /** A constant of that text, made once. */
  constant(prefix: string, text: string): string {
    const known = this.#constants.get(text)
    if (known !== undefined) return known
    const name = this.fresh(prefix)
    this.#constants.set(text, name)
    this.line(`const ${name} = ${text}`)
    return name
  }

  line(text: string): void {
    this.#lines.push(text)
  }

  /** The whole module. `runtime` is where the engine's part of it is imported from. */
  text(runtime: string): string {
    const imports = [...this.#imports].map(([file, names]) => {
      const list = [...names].map(([name, local]) => `${name} as ${local}`).join(", ")
      return `import { ${list} } from ${JSON.stringify(file)}`
    })
    const engine = `import { ${[...this.#runtime].sort().join(", ")} } from ${JSON.stringify(runtime)}`
    return [engine, ...imports, ...this.#lines, ""].join("\n")
  }
}
