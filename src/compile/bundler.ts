import type * as esbuild from "esbuild"

/** esbuild, which reads a pack's files and joins the compiled one. Throws, with what to do, when it is not installed. */
export async function bundler(): Promise<typeof esbuild> {
  try {
    return await import("esbuild")
  } catch (error) {
    throw new Error(`reading a pack needs esbuild, which is not installed: run "npm install --save-dev esbuild".`, {
      cause: error,
    })
  }
}
