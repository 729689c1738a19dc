import type { Argument } from "../survivors.js"

const given = "what the checker gives here has it: its types cannot say so"
const found = "it is found among those that were looked through: the types cannot say so"
const literal = "the checker writes an object type as a literal, whose members have names and no mark but `readonly`"
const isNoText = "only what is no text is asked"
const semicolon = "a member ends in its semicolon, where it has one: two signs after its last cannot be one"
const specifier = "what is neither has no name of a module"
const files = "the program's files are given: which ones the project has is not looked at"
const same = "two files of one name are one file, and were compared before"
const text = "of two that are written alike it cannot be seen which comes first"

/** Of the compiler. */
export const compile: readonly Argument[] = [
  {
    file: "src/compile/carried-text.ts",
    code: ["if (declaration === undefined || !scope.carries(declaration))"],
    replacements: ["false"],
    because: given,
  },
  {
    file: "src/compile/carried-text.ts",
    code: [
      '`\\`${symbol.name}\\` is a type of another package${declaration ? ` (${declaration.getSourceFile().fileName})` : ""}`,',
    ],
    replacements: ['"Stryker was here!"'],
    because: given,
  },
  {
    file: "src/compile/carried-text.ts",
    code: ["symbol.declarations?.length !== 1 ||"],
    replacements: ["symbol.declarations.length"],
    because: given,
  },
  {
    file: "src/compile/carried-text.ts",
    code: ["return { from, to: node.end, text: carriedText(scope, target, target.declarations?.[0], place) }"],
    replacements: ["target.declarations[0]"],
    because: given,
  },
  {
    file: "src/compile/carried-text.ts",
    code: ["if (typescript.isTypeElement(child) && /^;\\r?\\n/.test(source.slice(child.end - 1, child.end + 2)))"],
    replacements: ["/;\\r?\\n/"],
    because: semicolon,
  },
  {
    file: "src/compile/declarations.ts",
    code: ['const file = files[index] ?? ""'],
    replacements: ['"Stryker was here!"'],
    because: found,
  },
  {
    file: "src/compile/doc-comment.ts",
    code: ["if (declaration === undefined) return []"],
    replacements: ["false", '["Stryker was here"]'],
    because: given,
  },
  {
    file: "src/compile/layout.ts",
    code: ['const isBlock = (layout: Layout): layout is Block => typeof layout === "object" && "items" in layout'],
    replacements: ["true"],
    because: isNoText,
  },
  {
    file: "src/compile/members.ts",
    code: ['const name = declaration?.parameters?.[0]?.name.getText() ?? "name"'],
    replacements: ["declaration?.parameters?.[0].name", "declaration?.parameters[0]"],
    because: given,
  },
  {
    file: "src/compile/members.ts",
    code: ["const isReadonly = ({ declarations = [] }: ts.Symbol) =>"],
    replacements: ['["Stryker was here"]'],
    because: given,
  },
  {
    file: "src/compile/members.ts",
    code: ["const members = node !== undefined && typescript.isTypeLiteralNode(node) ? node.members : []"],
    replacements: ["true", "node !== undefined || typescript.isTypeLiteralNode(node)", '["Stryker was here"]'],
    because: literal,
  },
  {
    file: "src/compile/members.ts",
    code: ["const marks = typescript.isPropertySignature(member) ? (member.modifiers ?? []) : []"],
    replacements: ['["Stryker was here"]'],
    because: literal,
  },
  {
    file: "src/compile/members.ts",
    code: ["const marked = marks.some(({ kind }) => kind === typescript.SyntaxKind.ReadonlyKeyword)"],
    replacements: ["true"],
    because: literal,
  },
  {
    file: "src/compile/members.ts",
    code: ["return marked && member.name !== undefined ? [writtenName(typescript, member.name)] : []"],
    replacements: ["true", '["Stryker was here"]'],
    because: literal,
  },
  {
    file: "src/compile/members.ts",
    code: ['typescript.isComputedPropertyName(name) ? "" : name.text'],
    replacements: ['"Stryker was here!"'],
    because: literal,
  },
  {
    file: "src/compile/members.ts",
    code: ["return file === other ? first.pos - second.pos : file < other ? -1 : 1"],
    replacements: ["file <= other"],
    because: same,
  },
  {
    file: "src/compile/module-text.ts",
    code: ["const symbol = exported.find((one) => one.name === name)?.symbol"],
    replacements: ["exported.find(one => one.name === name).symbol"],
    because: found,
  },
  {
    file: "src/compile/module-text.ts",
    code: ["return [...docComment(scope.typescript, symbol?.valueDeclaration), ...text]"],
    replacements: ["symbol.valueDeclaration"],
    because: found,
  },
  {
    file: "src/compile/module-text.ts",
    code: ["const symbols = module === undefined ? [] : scope.checker.getExportsOfModule(module)"],
    replacements: ["false", '["Stryker was here"]'],
    because: given,
  },
  {
    file: "src/compile/object-text.ts",
    code: [
      "if (symbol === undefined || !(symbol.flags & (SymbolFlags.Interface | SymbolFlags.Class | SymbolFlags.Enum)))",
    ],
    replacements: ["false"],
    because: given,
  },
  {
    file: "src/compile/object-text.ts",
    code: [
      "return [carriedText(text.scope, symbol, symbol.declarations?.[0], place), typeArguments(text, type, place)]",
    ],
    replacements: ["symbol.declarations[0]"],
    because: given,
  },
  {
    file: "src/compile/object-text.ts",
    code: ['const own = "target" in type ? (type as ts.TypeReference).target.typeParameters?.length : undefined'],
    replacements: ["(type as ts.TypeReference).target.typeParameters.length"],
    because: given,
  },
  {
    file: "src/compile/operation-types.ts",
    code: ['const declared = type.getProperty("~standard")?.declarations?.[0]?.parent'],
    replacements: [
      'type.getProperty("~standard")?.declarations?.[0].parent',
      'type.getProperty("~standard")?.declarations[0]',
    ],
    because: given,
  },
  {
    file: "src/compile/operation-types.ts",
    code: ["return types !== undefined && face !== undefined ? { name, type, face, types } : undefined"],
    replacements: ["true", "types !== undefined || face !== undefined"],
    because: given,
  },
  {
    file: "src/compile/operation-types.ts",
    code: ["if (type === undefined || !text.scope.isWorthAName(type) || text.scope.ownNameOf(type)) continue"],
    replacements: ["false"],
    because: given,
  },
  {
    file: "src/compile/operation-types.ts",
    code: ["const interfaceName = carriedText(text.scope, face, face.declarations?.[0], name)"],
    replacements: ["face.declarations[0]"],
    because: given,
  },
  {
    file: "src/compile/operation-types.ts",
    code: ["const parts = made.type.typeArguments?.map((node) => partNamed(text.scope, node)) ?? []"],
    replacements: ["made.type.typeArguments.map", '["Stryker was here"]'],
    because: given,
  },
  {
    file: "src/compile/operation-types.ts",
    code: ["return symbol && scope.resolved(symbol).declarations?.find(isTypeAliasDeclaration)"],
    replacements: ["scope.resolved(symbol).declarations.find"],
    because: given,
  },
  {
    file: "src/compile/program.ts",
    code: ["const host = { ...sys, readDirectory: () => [] }"],
    replacements: ['["Stryker was here"]'],
    because: files,
  },
  {
    file: "src/compile/program.ts",
    code: ['...optionsOf(typescript, files[0] ?? ".", tsconfig),'],
    replacements: ['""'],
    because: found,
  },
  {
    file: "src/compile/reached.ts",
    code: ["const imported = checker.getSymbolAtLocation(specifier)?.valueDeclaration?.getSourceFile()"],
    replacements: ["checker.getSymbolAtLocation(specifier)?.valueDeclaration.getSourceFile"],
    because: given,
  },
  {
    file: "src/compile/reached.ts",
    code: ["if (!isImportDeclaration(statement) && !isExportDeclaration(statement)) continue"],
    replacements: ["false"],
    because: specifier,
  },
  {
    file: "src/compile/scope.ts",
    code: [
      'const isGeneric = symbol.declarations?.some((node) => "typeParameters" in node && node.typeParameters !== undefined)',
    ],
    replacements: ["symbol.declarations.some"],
    because: given,
  },
  {
    file: "src/compile/scope.ts",
    code: ["return declaration !== undefined && this.own.has(declaration.getSourceFile())"],
    replacements: ["true"],
    because: given,
  },
  {
    file: "src/compile/scope.ts",
    code: ["const files = (symbol.declarations ?? []).map((declaration) => declaration.getSourceFile())"],
    replacements: ['["Stryker was here"]'],
    because: given,
  },
  {
    file: "src/compile/scope.ts",
    code: ["if (symbol === undefined || statement.typeParameters !== undefined) continue"],
    replacements: ["false"],
    because: given,
  },
  {
    file: "src/compile/scope.ts",
    code: ["if (type.symbol !== undefined && this.isBuiltIn(type.symbol)) return false"],
    replacements: ["true"],
    because: given,
  },
  {
    file: "src/compile/signature.ts",
    code: ["const node = declaration && typescript.isParameter(declaration) ? declaration : undefined"],
    replacements: ["true", "declaration || typescript.isParameter(declaration)"],
    because: given,
  },
  {
    file: "src/compile/signature.ts",
    code: ["if (node?.dotDotDotToken) return [`...${name}: `, text.of(type, at)]"],
    replacements: ["node.dotDotDotToken"],
    because: given,
  },
  {
    file: "src/compile/type-text.ts",
    code: ["symbol.declarations?.find((node) => isInterfaceDeclaration(node) || isTypeAliasDeclaration(node))"],
    replacements: ["symbol.declarations.find"],
    because: given,
  },
  {
    file: "src/compile/union.ts",
    code: [
      "keyed.sort((a, b) => Number(a.isObject) - Number(b.isObject) || a.size - b.size || (a.key < b.key ? -1 : 1))",
    ],
    replacements: ["a.key <= b.key"],
    because: text,
  },
  {
    file: "src/compile/value-text.ts",
    code: ["!scope.isBuiltIn(symbol) && !(symbol.declarations ?? []).some((declaration) => scope.isOwn(declaration))"],
    replacements: ['["Stryker was here"]'],
    because: given,
  },
]
