import { DeviceError } from "../deviceError.ts";

/** Which adapter is wanted; `lavapipe` is the system's own software one on Linux. */
export type AdapterChoice = "hardware" | "software" | "lavapipe";
export const adapterChoices: readonly AdapterChoice[] = ["hardware", "software", "lavapipe"];

/** An adapter with the WebGPU instance it came from: in Node the instance must outlive every device, or the process aborts. */
export interface FoundAdapter {
  readonly adapter: GPUAdapter;
  readonly instance: GPU;
}

/** Whether an adapter runs on the CPU. */
export const isSoftware = (info: GPUAdapterInfo): boolean =>
  info.isFallbackAdapter ||
  /swiftshader|llvmpipe|lavapipe|softpipe|basic render|warp/i.test(`${info.architecture} ${info.device} ${info.description}`);

/** The choice that STITCHGRAPH_ADAPTER in the environment makes, if any. */
function chosenByEnvironment(): AdapterChoice | undefined {
  const chosen = globalThis.process?.env?.STITCHGRAPH_ADAPTER;
  if (!chosen) return undefined;
  const choice = adapterChoices.find((c) => c === chosen);
  if (!choice) throw new DeviceError(`STITCHGRAPH_ADAPTER is ${adapterChoices.join(", ")}; got ${chosen}`);
  return choice;
}

/** Finds an adapter: `navigator.gpu`'s where there is one, else that of the `webgpu` package in Node. Hardware comes first unless `choice` says otherwise. */
export async function findAdapter(wanted?: AdapterChoice, powerPreference?: GPUPowerPreference): Promise<FoundAdapter> {
  const choice = wanted ?? chosenByEnvironment();
  const instance = globalThis.navigator?.gpu;
  if (!instance) {
    if (!globalThis.process?.versions?.node)
      throw new DeviceError(
        "this browser offers no WebGPU (navigator.gpu); use a current Chrome, Edge, Firefox or Safari over https or localhost",
      );
    return (await import("./node.ts")).findNodeAdapter(choice, powerPreference);
  }
  const adapter = await instance.requestAdapter({ powerPreference, forceFallbackAdapter: choice === "software" });
  if (!adapter || (choice === "hardware" && isSoftware(adapter.info)))
    throw new DeviceError(`this browser offers no ${choice ? `${choice} ` : ""}WebGPU adapter`);
  return { adapter, instance };
}
