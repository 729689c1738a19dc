import { buildPlayground } from "./playground/build.js"
import { servePlayground } from "./playground/serve.js"

// Builds the playground and serves it until it is stopped: `PORT` says where, else 4173.

const usual = 4173

await buildPlayground()
const { url } = await servePlayground(Number(process.env["PORT"] ?? usual))
console.log(`The playground is at ${url} (Ctrl+C stops it)`)
