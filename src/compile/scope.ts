import type ts from "typescript"
import { type Layout } from "./layout.js"
import { Names } from "./names.js"
import type { TypeScript } from "./program.js"
import { isRelative, isRelativeOrEngine, reached } from "./reached.js"

/** A declaration that the module carries, under the name that it has there. */
export interface Carried {
  readonly name: string
  readonly text: () => Layout
}

type Subject = ts.Symbol | ts.Type

/** What a module's declarations may speak of: its own files' types and the engine's, each under one name. */
export class Scope {
  readonly checker: ts.TypeChecker
  private readonly names = new Names()
  private readonly given = new Map<Subject, string>()
  /** Types that a file of the pack names without exporting them from its entry. */
  private readonly named = new Map<ts.Type, ts.Symbol>()
  private readonly own: ReadonlySet<ts.SourceFile>
  /** Those, and the engine's. */
  private readonly carriable: ReadonlySet<ts.SourceFile>
  private readonly waiting: Carried[] = []

  constructor(
    readonly typescript: TypeScript,
    private readonly program: ts.Program,
    entry: ts.SourceFile,
  ) {
    this.checker = program.getTypeChecker()
    this.own = reached(typescript, this.checker, [entry], isRelative)
    this.carriable = reached(typescript, this.checker, this.own, isRelativeOrEngine)
    for (const file of this.own) this.collectNamed(file)
  }

  /** Names a type or a declaration; a type that is known already keeps its first name. */
  give(subject: Subject, name: string): void {
    if (!this.given.has(subject)) this.given.set(subject, name)
  }

  take(wish: string): string {
    return this.names.take(wish)
  }

  /** Has the module carry a declaration, unless it does already. Answers with its name there. */
  carry(subject: Subject, wish: string, text: (name: string) => Layout): string {
    const known = this.given.get(subject)
    if (known !== undefined) return known
    const name = this.names.take(wish)
    this.given.set(subject, name)
    this.waiting.push({ name, text: () => text(name) })
    return name
  }

  /** Has the module carry what a symbol declares; where that is one type, the type goes by the same name. */
  carryDeclared(symbol: ts.Symbol, text: (name: string) => Layout): string {
    const name = this.carry(symbol, symbol.name, text)
    const type = this.declaredType(symbol)
    if (type !== undefined && this.isNamedBy(symbol, type)) this.give(type, name)
    return name
  }

  /** The name that a declaration has in the module, or the type that it declares. */
  nameOfDeclared(symbol: ts.Symbol): string | undefined {
    const type = this.declaredType(symbol)
    return this.nameOf(symbol) ?? (type && this.nameOf(type))
  }

  private declaredType(symbol: ts.Symbol): ts.Type | undefined {
    const isGeneric = symbol.declarations?.some((node) => "typeParameters" in node && node.typeParameters !== undefined)
    return isGeneric === true ? undefined : this.checker.getDeclaredTypeOfSymbol(symbol)
  }

  /** What has to be carried and has not been written yet. */
  nextCarried(): Carried | undefined {
    return this.waiting.shift()
  }

  nameOf(subject: Subject): string | undefined {
    return this.given.get(subject)
  }

  /** The declaration that gives a type its name in the pack's files. */
  ownNameOf(type: ts.Type): ts.Symbol | undefined {
    return this.named.get(type)
  }

  /** A type with a name that is a union that has these members and no other. */
  unionOf(members: readonly ts.Type[], other?: ts.Type): ts.Type | undefined {
    const same = (subject: Subject): subject is ts.UnionType =>
      !("escapedName" in subject) &&
      subject !== other &&
      subject.isUnion() &&
      subject.types.length === members.length &&
      members.every((member) => subject.types.includes(member))
    return [...this.given.keys(), ...this.named.keys()].find(same)
  }

  /** Whether a name means something else in this module than in every other. */
  shadows(name: string): boolean {
    return this.names.has(name)
  }

  isOwn(declaration: ts.Node | undefined): boolean {
    return declaration !== undefined && this.own.has(declaration.getSourceFile())
  }

  /** Whether the module may carry what is declared there. */
  carries(declaration: ts.Node | undefined): boolean {
    return declaration !== undefined && this.carriable.has(declaration.getSourceFile())
  }

  isBuiltIn(symbol: ts.Symbol): boolean {
    const files = (symbol.declarations ?? []).map((declaration) => declaration.getSourceFile())
    return files.some((file) => this.program.isSourceFileDefaultLibrary(file))
  }

  /** What an import or export stands for. */
  resolved(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & this.typescript.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol
  }

  private collectNamed(file: ts.SourceFile): void {
    const { isInterfaceDeclaration, isTypeAliasDeclaration } = this.typescript
    for (const statement of file.statements) {
      if (!isInterfaceDeclaration(statement) && !isTypeAliasDeclaration(statement)) continue
      const symbol = this.checker.getSymbolAtLocation(statement.name)
      if (symbol === undefined || statement.typeParameters !== undefined) continue
      const type = this.checker.getDeclaredTypeOfSymbol(symbol)
      if (!this.named.has(type) && this.isNamedBy(symbol, type)) this.named.set(type, symbol)
    }
  }

  /** Whether a type goes by a symbol's name: an interface has its own, whatever else it is called. */
  isNamedBy(symbol: ts.Symbol, type: ts.Type): boolean {
    return this.isWorthAName(type) && (!type.isClassOrInterface() || type.symbol === symbol)
  }

  /** Whether a name tells more of a type than its text: of an object that has members, or a choice of such. */
  isWorthAName(type: ts.Type): boolean {
    const { TypeFlags } = this.typescript
    if (type.isUnion()) return type.types.some((member) => this.isWorthAName(member))
    if (!(type.flags & TypeFlags.Object) || this.checker.isArrayLikeType(type)) return false
    if (type.symbol !== undefined && this.isBuiltIn(type.symbol)) return false
    return type.getProperties().length > 0 || this.checker.getIndexInfosOfType(type).length > 0
  }
}
