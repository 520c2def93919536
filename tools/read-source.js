import { readFileSync } from "node:fs";
import ts from "typescript";

/**
 * @typedef {{ specifier: string, typeOnly: boolean, line: number }} Import
 * @typedef {{ name: string, line: number }} Use
 */

/**
 * What a source file takes from outside itself: its imports (and re-exports), and the globals it uses as
 * `name(…)`, `name.…` or `new Name()`.
 * @param {string} file an absolute path
 * @returns {{ imports: Import[], uses: Use[] }}
 */
export function readSource(file) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  /** @type {Import[]} */
  const imports = [];
  /** @type {Use[]} */
  const uses = [];
  /** @param {ts.Node} node */
  function visit(node) {
    const line = () => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const specifier = specifierOf(node);
    if (specifier !== null) imports.push({ specifier, typeOnly: isTypeOnly(node), line: line() });
    for (const name of globalsOf(node)) uses.push({ name, line: line() });
    ts.forEachChild(node, visit);
  }
  visit(source);
  return { imports, uses };
}

/**
 * The specifier of an import, a re-export, `import("…")` as a call or as a type.
 * @param {ts.Node} node
 */
function specifierOf(node) {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
    return ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : null;
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  )
    return node.argument.literal.text;
  if (!ts.isCallExpression(node)) return null;
  const loads =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === "require");
  const [argument] = node.arguments;
  return loads && argument && ts.isStringLiteralLike(argument) ? argument.text : null;
}

/** @param {ts.Node} node */
function isTypeOnly(node) {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return ts.isExportDeclaration(node) ? node.isTypeOnly : ts.isImportTypeNode(node);
}

/**
 * @param {ts.Node} node
 * @returns {string[]}
 */
function globalsOf(node) {
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression))
    return node.arguments?.length ? [] : [`new ${node.expression.text}()`];
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) return [node.expression.text];
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression))
    return [node.expression.text, `${node.expression.text}.${node.name.text}`];
  return [];
}
