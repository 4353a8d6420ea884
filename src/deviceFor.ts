import { Device } from "./device.ts";
import { DeviceError } from "./deviceError.ts";

/** The device that was given, or the one that is used where none is. */
export function deviceFor(name: string, given: Device | undefined): Device {
  const device = given ?? Device.default;
  if (!device) throw new DeviceError(`${name} needs a device: give one, or await Device.request() first`);
  return device;
}
