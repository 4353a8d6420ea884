import { type Identifier, Node, SyntaxKind } from "ts-morph";

/** The names that a binding (`x`, `{ a, b: [c] }`) introduces. */
const boundBy = (name: Node): string[] =>
  Node.isIdentifier(name)
    ? [name.getText()]
    : name
        .getChildrenOfKind(SyntaxKind.SyntaxList)
        .flatMap((list) => list.getChildrenOfKind(SyntaxKind.BindingElement).flatMap((e) => boundBy(e.getNameNode())));

/** The names that a function's parameters or a block's declarations introduce. */
const declaredBy = (scope: Node): string[] => {
  if (Node.isArrowFunction(scope) || Node.isFunctionExpression(scope) || Node.isMethodDeclaration(scope))
    return [...scope.getParameters().flatMap((p) => boundBy(p.getNameNode())), ...scope.getTypeParameters().map((t) => t.getName())];
  if (Node.isBlock(scope))
    return scope.getVariableStatements().flatMap((s) => s.getDeclarations().flatMap((d) => boundBy(d.getNameNode())));
  return [];
};

/** Whether an identifier stands for a value or type, rather than naming a property or declaring something. */
const isReference = (identifier: Identifier): boolean => {
  const parent = identifier.getParent();
  if (Node.isPropertyAccessExpression(parent)) return parent.getExpression() === identifier;
  if (Node.isQualifiedName(parent)) return parent.getLeft() === identifier;
  if (
    Node.isPropertyAssignment(parent) ||
    Node.isPropertySignature(parent) ||
    Node.isMethodDeclaration(parent) ||
    Node.isNamedTupleMember(parent)
  )
    return parent.getNameNode() !== identifier;
  if (Node.isBindingElement(parent)) return parent.getInitializer() === identifier;
  return true;
};

/** The identifiers under `node` that nothing under `node` declares. */
export const freeIdentifiers = (node: Node): Identifier[] =>
  node.getDescendantsOfKind(SyntaxKind.Identifier).filter((identifier) => {
    if (!isReference(identifier)) return false;
    const name = identifier.getText();
    for (let scope: Node | undefined = identifier.getParent(); scope !== undefined; scope = scope === node ? undefined : scope.getParent())
      if (declaredBy(scope).includes(name)) return false;
    return true;
  });
