import { pathOf, type Place } from "../operation/place.js"
import type { Found } from "../operation/found.js"
import type { Settings } from "../operation/settings.js"
import { toPointer } from "../pointer.js"
import type { Node, ValueRule } from "../tree/tree.js"
import { engineRuleIds, type EngineRuleId } from "../verdict/engine-rules.js"
import type { PatchOperation } from "../verdict/patch.js"
import type { In } from "../verdict/spot.js"
import type { Change } from "../operation/face.js"
import { expected } from "./kind.js"

const enginePhases = new Map([...engineRuleIds].map((id, index) => [id, index - engineRuleIds.size]))

/** How the values of one part are judged, and what was found in them. */
export interface Judging {
  readonly settings: Settings
  readonly part: In
  add(found: Found): void
  note(change: Change): void
  /** Whether texts stand for numbers and booleans. */
  readonly decodes: boolean
  readonly normalize: boolean
  readonly unknownKeys: Settings["unknownKeys"]
  /** Whether something in a value is an error where `node` is wanted. What is found is dropped. */
  fails(node: Node, value: unknown): boolean
  /** Another part of the request, than the one where it was met, that has a member of that name. */
  elsewhere(name: string, met: In): string | undefined
}

/** A value as it is judged by itself, at its place: by the walker of a tree, or by compiled code where it does not simply pass. */
export abstract class Judged implements Place {
  readonly in: In
  readonly depth: number
  /** What was found at this very place, or inside it where nothing else looks (an open value). */
  readonly found: Found[] = []
  /** The value as it is judged: decoded and composed. Of a container, as it was given. */
  value: unknown
  /** Whether it has its type, so that rules can be asked about it. */
  typed = false
  /** Whether it, or something inside it, failed a rule that is an error as declared. */
  broken = false

  constructor(
    readonly judging: Judging,
    readonly parent: Place | undefined,
    readonly key: string | number,
    readonly rank: number,
    /** What the value must be; once it is judged, the variant that fits. */
    public node: Node | undefined,
    readonly given: unknown,
    readonly sensitive: boolean,
  ) {
    this.in = judging.part
    this.depth = parent ? parent.depth + 1 : 0
    this.value = given
  }

  /** The names of the members that it stands among, if it is a member of an object that names its members. */
  abstract get siblings(): readonly string[]

  /** Whether a member of that name stands beside it. */
  abstract isBeside(name: string): boolean

  /** The documented spelling of its name: header names match without regard to case. */
  abstract get documented(): string

  /** Whether a container above is this very one, in a shape that contains itself. */
  abstract isInsideItself(): boolean

  /** Marks it, and all that it is inside of, as not being as it was given. */
  abstract change(): void

  /** Marks it, and all that it is inside of, as invalid for the rules that read it. */
  abstract spoil(): void

  get isContainer(): boolean {
    return this.node?.kind === "object" || this.node?.kind === "list"
  }

  /** Records that a rule of the engine failed here, or inside an open value. In facts every failure is a broken fact. */
  fail(rule: EngineRuleId, params: () => object = () => ({}), fix?: Found["fix"], place: Place = this): void {
    // Of the engine's rules only `unknown` may be but a warning.
    const isWarning = this.judging.settings.severity.get(rule) === "warning"
    const severity = isWarning ? "warning" : "error"
    if (!isWarning) this.spoil()
    const isFact = this.in === "facts" && rule !== "fault"
    if (isFact && this.found.length > 0) return
    const kind = isFact ? "fact" : rule
    const all = isFact ? () => ({ expected: this.node ? expected(this.node) : [], ...params() }) : params
    const phase = enginePhases.get(kind) as number
    const { sensitive } = this
    this.add({ place, rule: kind, severity, phase, params: all, sensitive, ...(fix && { fix }) })
  }

  /** Records that a rule of its type failed. */
  failRule({ id, about, check }: ValueRule, phase: number): void {
    if (about.severity !== "warning") this.spoil()
    if (this.in === "facts") {
      this.fail("fact", () => ({ rules: [id] }))
      return
    }
    const severity = this.judging.settings.severity.get(id)
    if (severity === undefined || severity === "off") return
    const params = check.params?.(this.value, this.given) ?? {}
    const fix = about.fix
      ? () => [{ op: "remove", path: toPointer(pathOf(this)) } as const]
      : () => this.replaced(check.fix?.(this.value))
    this.add({
      place: this,
      rule: id,
      severity,
      phase,
      params: () => params,
      sensitive: this.sensitive,
      fix,
      ...(check.reveals && { reveals: check.reveals }),
    })
  }

  /** The fix that puts another value in its place. */
  replaced(value: unknown): readonly PatchOperation[] | undefined {
    return value === undefined ? undefined : [{ op: "replace", path: toPointer(pathOf(this)), value }]
  }

  /** Puts another value in its place before it is judged. */
  replace(value: unknown): void {
    if (value === this.value) return
    this.value = value
    this.change()
  }

  add(found: Found): void {
    this.found.push(found)
    this.judging.add(found)
  }
}
