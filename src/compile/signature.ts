import type ts from "typescript"
import type { Layout } from "./layout.js"
import type { TypeText } from "./type-text.js"
import { Unsupported } from "./unsupported.js"

/** Type parameters, parameters and result of a function. */
export function signatureText(
  text: TypeText,
  signature: ts.Signature,
  place: string,
  arrow: ": " | " => ",
): readonly Layout[] {
  const start = [typeParameters(text, signature, place), parameters(text, signature, place), arrow]
  const predicate = text.scope.checker.getTypePredicateOfSignature(signature)
  if (predicate === undefined) return [...start, text.of(signature.getReturnType(), `${place} › result`)]
  if (predicate.kind !== text.scope.typescript.TypePredicateKind.Identifier)
    throw new Unsupported(place, "an assertion, or a test of `this`", "Answer with a boolean.")
  return [...start, `${predicate.parameterName} is `, text.of(predicate.type, place)]
}

function parameters(text: TypeText, signature: ts.Signature, place: string): Layout {
  const { checker, typescript } = text.scope
  const items = signature.getParameters().map((parameter, index) => {
    const declaration = parameter.valueDeclaration
    const node = declaration && typescript.isParameter(declaration) ? declaration : undefined
    // A pattern has no name of its own.
    const name = parameter.name.startsWith("__") ? `value${index === 0 ? "" : index + 1}` : parameter.name
    const type = checker.getTypeOfSymbol(parameter)
    const at = `${place} › ${name}`
    if (node?.dotDotDotToken) return [`...${name}: `, text.of(type, at)]
    if (node && checker.isOptionalParameter(node)) return [`${name}?: `, text.given(type, at)]
    return [`${name}: `, text.of(type, at)]
  })
  return { open: "(", items, close: ")", between: ", ", after: "," }
}

function typeParameters(text: TypeText, signature: ts.Signature, place: string): Layout {
  const items = (signature.typeParameters ?? []).map((parameter) => {
    const constraint = parameter.getConstraint()
    return [parameter.symbol.name, ...(constraint ? [" extends ", text.of(constraint, place)] : [])]
  })
  return items.length === 0 ? "" : { open: "<", items, close: ">", between: ", ", after: "," }
}
