/** A stream that tells of its errors. */
interface Emitter {
  on(event: "error", listener: (error: NodeJS.ErrnoException) => void): unknown
}

/** Lets a reader that leaves early (`| head`) pass in silence. Other failures of writing are told to `failed`. */
export function quietWhenPipeBreaks(stream: Emitter, failed: (code: string) => void): void {
  stream.on("error", ({ code = "unknown" }) => {
    if (code !== "EPIPE") failed(code)
  })
}
