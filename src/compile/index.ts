export { compile, type Compiled, type CompileOptions } from "./compile.js"
export { load, type Loaded } from "./load.js"
export { declarations, type DeclarationOptions, type PackEntry } from "./declarations.js"
export { packIn } from "./pack-in.js"
