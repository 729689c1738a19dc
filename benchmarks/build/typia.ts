import { readdirSync } from "node:fs"
import type { Plugin } from "esbuild"
import * as typiaTransform from "@typia/transform"
import ts from "typescript"
import { here } from "../folders.js"

type Transform = (
  program: ts.Program,
  options: object,
  extras: { addDiagnostic: (diagnostic: ts.Diagnostic) => number },
) => ts.TransformerFactory<ts.SourceFile>

// Its types are those of its CommonJS form
const transform = typiaTransform.default as unknown as Transform

/** Has typia write its validators while the rows are built, as its compiler plug-in does in a project of its users. */
export function typia(): Plugin {
  const folder = `${here}/peers/typia`
  const sources = readdirSync(folder).map((file) => `${folder}/${file}`)
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    types: [],
  }
  return {
    name: "typia",
    setup: (setup) => {
      const program = ts.createProgram(sources, options)
      const printer = ts.createPrinter()
      setup.onLoad({ filter: /peers\/typia\/[^/]+\.ts$/ }, ({ path }) => {
        const errors: { text: string }[] = []
        const addDiagnostic = ({ messageText }: ts.Diagnostic) =>
          errors.push({ text: ts.flattenDiagnosticMessageText(messageText, "\n") })
        const source = program.getSourceFile(path)
        if (source === undefined) return undefined
        const { transformed } = ts.transform(source, [transform(program, {}, { addDiagnostic })], options)
        return { contents: transformed.map((file) => printer.printFile(file)).join(""), loader: "ts", errors }
      })
    },
  }
}
