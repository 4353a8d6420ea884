/**
 * What is to happen beside a run. Swift: `MPSGraphExecutionDescriptor`, `MPSGraphExecutableExecutionDescriptor`.
 * `Results` is what the run answers: a map for graphs, an array for executables.
 */
export interface ExecutionDescriptor<Results> {
  /** Whether `graph.runAsync` resolves only when the work is finished, as `run` does. */
  readonly waitUntilCompleted?: boolean;
  /** Called when the work is on its way, before the call answers. */
  readonly scheduledHandler?: (results: Results) => void;
  /** Called when the work is finished, with the error if it failed. */
  readonly completionHandler?: (results: Results, error?: Error) => void;
}

/** Calls the completion handler, if there is one, as soon as it is known how the work ended. */
export function report<Results>({ completionHandler }: ExecutionDescriptor<Results>, results: Results, finished: Promise<void>): void {
  if (!completionHandler) return;
  finished.then(
    () => completionHandler(results),
    (error: Error) => completionHandler(results, error),
  );
}
