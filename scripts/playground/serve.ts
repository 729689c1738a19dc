import { readFile } from "node:fs/promises"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { extname } from "node:path"
import { gzipSync } from "node:zlib"
import { playgroundFolder } from "./build.js"

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
}

/** Serves the built page's files, and does nothing else. `port` 0 is any that is free. */
export async function servePlayground(port: number): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://localhost").pathname.slice(1) || "index.html"
    const type = types[extname(name)]
    const found = type === undefined || name.includes("/") ? Promise.reject(new Error(name)) : readFile(playgroundFolder + name) // prettier-ignore
    found.then(
      (file) => {
        response.writeHead(200, { "content-type": type, "content-encoding": "gzip", "cache-control": "no-cache" })
        response.end(gzipSync(file))
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}
