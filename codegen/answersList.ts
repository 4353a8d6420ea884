import { Node, SyntaxKind } from "ts-morph";
import type { Row } from "./table.ts";

/** Methods of arrays that answer an array. */
const listMethods = new Set(["concat", "filter", "flatMap", "from", "map", "slice"]);

/** Whether a composite answers several tensors, read off the text of its `expand`: types would need the very methods that are being generated. */
export function answersList(row: Row, rows: readonly Row[]): boolean {
  const property = row.source.getProperty("expand");
  const expand = Node.isPropertyAssignment(property) ? property.getInitializer() : property;
  if (!Node.isArrowFunction(expand) && !Node.isMethodDeclaration(expand)) return false;
  const initializerOf = (name: string): Node | undefined =>
    expand
      .getDescendantsOfKind(SyntaxKind.VariableDeclaration)
      .find((declaration) => declaration.getName() === name)
      ?.getInitializer();
  const isList = (node: Node | undefined): boolean => {
    if (Node.isArrayLiteralExpression(node)) return true;
    if (Node.isParenthesizedExpression(node) || Node.isAsExpression(node)) return isList(node.getExpression());
    if (Node.isConditionalExpression(node)) return isList(node.getWhenTrue()) || isList(node.getWhenFalse());
    if (Node.isIdentifier(node)) return isList(initializerOf(node.getText()));
    const callee = Node.isCallExpression(node) ? node.getExpression() : undefined;
    if (!Node.isPropertyAccessExpression(callee)) return false;
    const called = rows.find((other) => other.name === callee.getName());
    if (called === undefined) return listMethods.has(callee.getName());
    return called !== row && called.value.kind === "composite" && answersList(called, rows);
  };
  const body = expand.getBody();
  if (!Node.isBlock(body)) return isList(body);
  return body
    .getDescendantsOfKind(SyntaxKind.ReturnStatement)
    .filter((statement) => statement.getFirstAncestor((a) => Node.isArrowFunction(a) || Node.isMethodDeclaration(a)) === expand)
    .some((statement) => isList(statement.getExpression()));
}
