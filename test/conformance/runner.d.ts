export declare const textOf: (value: unknown) => string
export declare const disagreements: <Case extends object>(cases: readonly Case[], pack: object) => readonly Case[]
