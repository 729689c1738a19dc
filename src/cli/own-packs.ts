import { resolve } from "node:path"
import type { Cli } from "./cli.js"
import { packOf } from "./pack.js"
import { Unusable } from "./unusable.js"

/** What the commands are given, and how packs of one's own are added to it before one of them runs. */
export interface OwnPacks {
  readonly cli: Cli
  readonly read: (files: readonly string[]) => Promise<void>
}

/** Lets the commands do with packs of one's own all that they do with those that the command is made for. */
export function ownPacks(made: Omit<Cli, "packs">): OwnPacks {
  const packs: string[] = []
  const [operations, forms] = [[...made.operations], [...made.forms]]
  const read = async (files: readonly string[]): Promise<void> => {
    for (const file of files) {
      const pack = await packOf(file)
      const again = pack.operations.find(({ id }) => operations.some((operation) => operation.id === id))
      if (again) throw new Unusable(`${file}: there is an operation ${again.id} already; give yours another id`)
      operations.push(...pack.operations)
      forms.push(...pack.forms)
      packs.push(resolve(file))
    }
  }
  return { cli: { ...made, operations, forms, packs }, read }
}
