import { Device } from "../../src/device.ts";

let device: Promise<Device> | undefined;

/** The device that all tests of a process share; which one it is gets printed once. */
export const testDevice = (): Promise<Device> =>
  (device ??= Device.request().then((found) => {
    console.log(`tests run on ${found.description}`);
    return found;
  }));
