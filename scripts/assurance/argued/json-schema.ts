import type { Argument } from "../survivors.js"

export const jsonSchema: readonly Argument[] = [
  {
    file: "src/json-schema/json-schema.ts",
    code: ["const { settings, known } = asked({}, false, facts, options).question"],
    replacements: ["true"],
    because: "whether the request is whole is asked of the request, and only settings and facts are taken from here",
  },
  {
    file: "src/json-schema/standing.ts",
    code: ["request: new RequestCells(tree, settings, {}, false),", "tells: false,"],
    because: "facts alone are read, and neither the request nor rows of a trace are looked at",
  },
  {
    file: "src/json-schema/standing.ts",
    code: [
      "const state = read(scope, rule.by, [])",
      "const given = readAll(scope, { ...stand, reads: reads.filter(([, one]) => isFact(one)) }, [])",
    ],
    because: "a read of a fact binds no star, so nobody takes an index",
  },
  {
    file: "src/json-schema/writer.ts",
    code: ["return keywords === undefined ? [] : [{ id, severity, keywords }]"],
    because: "a group is taken by its severity: what has none is in neither list",
  },
  {
    file: "src/json-schema/described.ts",
    code: ['case "sampled":'],
    because: "what is only known by samples has no pattern of its name either",
  },
]
