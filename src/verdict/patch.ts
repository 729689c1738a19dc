/**
 * A JSON Patch operation (RFC 6902), as an issue's `fix` lists them. Pointers are relative to the issue's `in`.
 */
export type PatchOperation =
  | { readonly op: "replace"; readonly path: string; readonly value: unknown }
  | { readonly op: "move"; readonly from: string; readonly path: string }
  | { readonly op: "remove"; readonly path: string }
