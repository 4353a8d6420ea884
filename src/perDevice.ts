import type { Device } from "./device.ts";

/** What is made once for each device and key, when it is first asked for. */
export function perDevice<Key, Made>(make: (device: Device, key: Key) => Made): (device: Device, key: Key) => Made {
  const all = new WeakMap<Device, Map<Key, Made>>();
  return (device, key) => {
    let known = all.get(device);
    if (!known) all.set(device, (known = new Map()));
    let made = known.get(key);
    if (made === undefined) known.set(key, (made = make(device, key)));
    return made;
  };
}
