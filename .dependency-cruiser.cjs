/** The layers of the project: who may import whom. @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or need a third. Types may refer to each other.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "engine-knows-no-domain",
      comment: "The engine imports no pack: whatever needs one takes it as an argument (rules/bin.ts hands them over).",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^rules/" },
    },
    {
      name: "packs-are-strangers",
      comment: "A pack reads alone, with its own document.",
      severity: "error",
      from: { path: "^rules/([^/]+)/" },
      to: { path: "^rules/", pathNot: "^rules/$1/" },
    },
    {
      name: "packs-use-public-entries",
      comment: "Packs import the engine as a user's own pack would.",
      severity: "error",
      from: { path: "^rules/[^/]+/" },
      to: {
        path: "^src/",
        pathNot: "^src/((constraint/|locale/|wire/|form/|codec/)?index|messages/(en|uk|ru|fr))\\.ts$",
      },
    },
    {
      name: "command-line-apart",
      comment: "Nobody but the command's entry needs src/cli.",
      severity: "error",
      from: { path: "^(src|rules)/", pathNot: "^(src/cli/|rules/(bin|bulk-worker)\\.ts$)" },
      to: { path: "^src/cli/" },
    },
    {
      name: "effect-at-the-edge",
      comment: "Effect is how rules are declared. What runs (check, verdict, constraint, format) does without it.",
      severity: "error",
      from: {
        path: "^(src|rules)/",
        pathNot:
          "^(src/declare/|src/effect/|src/tree/lower|src/index\\.ts$|rules/[^/]+/(types|update|create|replace|shape|wire/response|wire/types)\\.ts$)",
      },
      to: { path: "(^|node_modules/)effect(/|$)" },
    },
    {
      name: "fast-check-in-testing",
      comment:
        "What draws values is for tests and audits: nothing that judges needs fast-check, or what is made with it. One command loads it when asked.",
      severity: "error",
      from: { path: "^(src|rules)/", pathNot: "^src/((testing|audit)/|cli/generate-command\\.ts$)" },
      to: { path: "(^|node_modules/)fast-check(/|$)|^src/testing/" },
    },
    {
      name: "tools-that-are-built-in",
      comment:
        "The library needs nothing at run time: these few are copied into the build, or are peers that only a tool asks for.",
      severity: "error",
      from: { path: "^(src|rules)/" },
      to: {
        path: "node_modules/",
        pathNot:
          "node_modules/(effect|fast-check|(?:typescript|esbuild)|commander|picocolors|leven|diff|saxes|xmlchars|@eslint-community/regexpp)/",
        dependencyTypesNot: ["core"],
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".js", ".json"],
    },
  },
}
