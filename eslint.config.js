import js from "@eslint/js"
import { defineConfig, globalIgnores } from "eslint/config"
import tseslint from "typescript-eslint"

/** What a rule may not do: read a clock or a die, wait, or throw. A verdict depends on the input and its facts alone. */
const impure = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Take the time as a fact.",
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Take the time as a fact." },
  { selector: "CallExpression[callee.name='Date']", message: "Take the time as a fact." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "A rule is deterministic." },
  { selector: ":function[async=true]", message: "A rule is synchronous: look-ups are facts." },
  { selector: "AwaitExpression", message: "A rule is synchronous: look-ups are facts." },
  { selector: "ForOfStatement[await=true]", message: "A rule is synchronous: look-ups are facts." },
  { selector: "ThrowStatement", message: "A rule answers; what it cannot judge is a type error or an unchecked rule." },
]

export default defineConfig(
  globalIgnores([
    "dist/",
    "coverage/",
    ".compiled/",
    "benchmarks/built/",
    "test/src/compile/emitted/",
    "site/out/",
    "site/pages/",
    "dist-playground/",
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ["eslint.config.js", ".dependency-cruiser.cjs", "scripts/*.js", "site/*.js"],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      // Numbers and booleans in a template print as everyone expects.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // `() => list.push(x)` is clear, and its result is not used.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // A type parameter used once still names what a caller may give: the type-level code is full of them.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // noUncheckedIndexedAccess and data from outside make guards that the types call needless, and input is never trusted.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // `{}` is the params of a message that has none.
      "@typescript-eslint/no-empty-object-type": ["error", { allowObjectTypes: "always" }],
      // Spreading a string gives its code points, which is what alphabets and look-alikes are about.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: { "@typescript-eslint/explicit-module-boundary-types": "error" },
  },
  {
    files: ["src/declare/**/*.ts"],
    rules: {
      // Inference over any shape needs `any` as the bound of a generic: `unknown` does not stand in both variances.
      "@typescript-eslint/no-explicit-any": "off",
    },
  },
  {
    files: ["rules/*/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...impure],
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex:
                "^(?!(perevir|perevir/constraint|perevir/wire|perevir/form|perevir/codec|effect/Schema)$|\\./(?!.*\\.\\./)|\\.\\./[^/]+\\.js$)",
              message: "A pack knows the engine by its package name, Effect's Schema, and its own files.",
            },
          ],
        },
      ],
    },
  },
  {
    // What runs in a compiled pack: free of effect, and of every file that has it.
    files: [
      "rules/*/{,wire/}vocabulary.ts",
      "rules/*/vocabulary/**/*.ts",
      "rules/*/{,wire/}messages/en.ts",
      "rules/*/labels/**/*.ts",
    ],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(?!perevir/constraint$|\\.\\./vocabulary\\.js$|(\\.\\./\\.\\./messages|\\.)/values/en\\.js$)",
              allowTypeImports: true,
              message:
                "Words and messages import types, perevir/constraint, and other words only: a compiled pack carries them as they are.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["rules/*/{,wire/}messages/**/*.ts"],
    ignores: ["rules/*/{,wire/}messages/en.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex:
                "^(?!perevir/locale(/[a-z]+)?$|\\.\\./labels/[a-z]+\\.js$|\\.\\./wire/messages/[a-z]+\\.js$|(\\.\\./\\.\\./messages|\\.)/values/[a-z]+\\.js$)",
              allowTypeImports: true,
              message:
                "A language is words: it imports types, perevir/locale, its labels, and what it says of answers.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["test/**/*.ts", "benchmarks/**/*.ts"],
    rules: {
      // Tests hand over wrong values on purpose.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
  {
    // What they import is installed only where benchmarks are run: there tsc has their types.
    files: ["benchmarks/build/*.ts", "benchmarks/peers/**/*.ts"],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ["**/*.js", "**/*.cjs"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { console: "readonly", process: "readonly", URL: "readonly", module: "writable", require: "readonly" },
    },
  },
)
