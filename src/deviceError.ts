/** What a device error is about. */
export interface DeviceErrorContext {
  /** Label of the kernel that failed. */
  readonly kernel?: string;
  /** Names of the operations stitched into it. */
  readonly operations?: readonly string[];
  readonly cause?: unknown;
}

/** No adapter, a lost device, memory that ran out, or a kernel that the device refused. */
export class DeviceError extends Error {
  /** Tells it from other errors. */
  override readonly name = "DeviceError";
  /** Label of the kernel that failed, where one did. */
  declare readonly kernel?: string;
  /** Names of the operations stitched into it. */
  declare readonly operations?: readonly string[];

  constructor(message: string, context: DeviceErrorContext = {}) {
    const { kernel, operations, cause } = context;
    const stitched = operations?.length ? ` (${operations.join(", ")})` : "";
    super(kernel === undefined ? message : `kernel ${kernel}${stitched}: ${message}`, cause === undefined ? undefined : { cause });
    if (kernel !== undefined) this.kernel = kernel;
    if (operations !== undefined) this.operations = operations;
  }
}
