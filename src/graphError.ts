/** A graph that cannot be: which operation, which requirement, and what came. */
export class GraphError extends Error {
  /** The operation's name, as the method is called. */
  readonly operation: string;
  constructor(operation: string, message: string) {
    super(`${operation}${message.startsWith("(") ? " " : ": "}${message}`);
    this.name = "GraphError";
    this.operation = operation;
  }
}
