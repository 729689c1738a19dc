import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { onTestFinished } from "vitest"

/** Serves on loopback, at a free port, until the test has finished; answers the URL. */
export async function listening(handler: (...request: Parameters<RequestListener>) => unknown): Promise<string> {
  const server = createServer((...request) => void handler(...request))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
