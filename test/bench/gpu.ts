import { type AdapterChoice, findAdapter, isSoftware } from "../../src/adapter/find.ts";
import { wait } from "../../src/adapter/wait.ts";
import type { AdapterDescription } from "./contender.ts";

/**
 * Installs `navigator.gpu` for a library written for browsers: the adapter that stitchgraph itself would find, and its way of waiting,
 * so that nobody is held up by Node. An error of the device, which a library may overlook, ends the next wait for it.
 */
export async function installGPU(choice?: AdapterChoice): Promise<AdapterDescription> {
  const { adapter, instance } = await findAdapter(choice, "high-performance");
  const software = isSoftware(adapter.info);
  const errors: string[] = [];
  const settle = async <T>(promise: Promise<T>): Promise<T> => {
    const value = await wait(promise, software);
    if (errors.length) throw new Error(errors.splice(0).join("\n").slice(0, 500));
    return value;
  };
  const { mapAsync } = GPUBuffer.prototype;
  GPUBuffer.prototype.mapAsync = function (...range) {
    return settle(mapAsync.apply(this, range));
  };
  const { onSubmittedWorkDone } = GPUQueue.prototype;
  GPUQueue.prototype.onSubmittedWorkDone = function () {
    return settle(onSubmittedWorkDone.apply(this));
  };
  const { requestDevice } = GPUAdapter.prototype;
  GPUAdapter.prototype.requestDevice = async function (descriptor) {
    const device = await requestDevice.call(this, descriptor);
    device.addEventListener("uncapturederror", ({ error }) => errors.push(error.message));
    return device;
  };
  // The first who asks gets the adapter that was found, which is then not searched for twice.
  const found = [adapter];
  const { requestAdapter } = instance;
  instance.requestAdapter = async (options) => found.pop() ?? requestAdapter.call(instance, options);
  const navigator = {
    gpu: instance,
    userAgent: "Mozilla/5.0 (X11; Linux x86_64) Chrome/147",
    platform: "Linux",
    language: "en",
    hardwareConcurrency: 4,
  };
  Object.defineProperty(globalThis, "navigator", { value: navigator, configurable: true, writable: true });
  return { description: adapter.info.description, software };
}
