import { execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir, userInfo } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import pg from "pg"
import type { Database } from "../laws/databases.js"

const installed = "/usr/lib/postgresql"

/** A PostgreSQL server of its own, with its files in a folder of its own, that listens on a socket there and on no network. */
export async function postgresServer(): Promise<Database & { readonly version: string }> {
  if (!existsSync(installed)) throw new Error("there is no PostgreSQL here: apt-get install postgresql")
  const [newest = ""] = readdirSync(installed).sort((a, b) => Number(b) - Number(a))
  const folder = mkdtempSync(join(tmpdir(), "perevir-postgres-"))
  const [data, program] = [join(folder, "data"), (name: string) => join(installed, newest, "bin", name)]
  // The server refuses to run as root; its package brings a user for it.
  const asRoot = userInfo().uid === 0
  const command = (...words: readonly string[]): [string, readonly string[]] =>
    asRoot ? ["runuser", ["-u", "postgres", "--", ...words]] : [words[0] ?? "", words.slice(1)]
  if (asRoot) execFileSync("chown", ["postgres", folder])
  chmodSync(folder, 0o755)
  execFileSync(...command(program("initdb"), "-D", data, "-A", "trust", "-U", "perevir", "-E", "UTF8", "--locale", "C.UTF-8", "--no-sync"), { stdio: "ignore" }) // prettier-ignore
  const server = spawn(...command(program("postgres"), "-D", data, "-k", folder, "-c", "listen_addresses=", "-F"), { stdio: "ignore" }) // prettier-ignore
  const client = await connected(folder)
  const close = async (): Promise<void> => {
    await client.end()
    const ended = once(server, "close")
    execFileSync(...command(program("pg_ctl"), "-D", data, "stop", "-m", "fast"), { stdio: "ignore" })
    await ended
    rmSync(folder, { recursive: true })
  }
  const run: Database["run"] = async (text, values = []) => (await client.query<Record<string, unknown>>(text, [...values])).rows
  const [{ version } = {}] = await run("SELECT version()")
  return { engine: "postgres", version: String(version).split(" ").slice(0, 2).join(" "), run, close }
} // prettier-ignore

/** Connects to a server that is about to start. */
async function connected(host: string): Promise<pg.Client> {
  for (let tries = 0; ; tries++)
    try {
      const client = new pg.Client({ host, user: "perevir", database: "postgres" })
      await client.connect()
      return client
    } catch (error) {
      if (tries === 100) throw error
      await setTimeout(100)
    }
}
