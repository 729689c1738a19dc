/** The names of a module's own scope. */
export class Names {
  private readonly taken = new Set<string>()

  has(name: string): boolean {
    return this.taken.has(name)
  }

  /** Takes the name that is wished for, or one like it. What a bundler appended to a name is left out. */
  take(wish: string): string {
    const plain = wish.replace(/\$\d+$/, "")
    let name = plain
    for (let count = 2; this.taken.has(name); count++) name = `${plain}${count}`
    this.taken.add(name)
    return name
  }
}
