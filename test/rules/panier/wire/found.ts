interface Issue {
  readonly rule: string
  readonly pointer: string
  readonly params: unknown
}

type Result = { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] }

/** What a codec found, a row an issue; nothing where it succeeded. */
export const found = (result: Result): readonly (readonly [rule: string, pointer: string, params: unknown])[] =>
  result.ok ? [] : result.issues.map(({ rule, pointer, params }) => [rule, pointer, params] as const)
