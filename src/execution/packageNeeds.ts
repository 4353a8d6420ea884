import type { Device } from "../device.ts";
import { DeviceError } from "../deviceError.ts";
import type { Package } from "./package.ts";

/** What a device must have for the kernels of a package, which were chosen for another. */
export interface Needs {
  readonly features: readonly GPUFeatureName[];
  readonly limits: Readonly<Partial<Record<keyof GPUSupportedLimits, number>>>;
  /** The sizes that subgroups may have, where kernels use them. */
  readonly subgroupSizes?: readonly [number, number];
}

/** Features by the directives with which WGSL enables them. */
const features: Readonly<Record<string, string>> = {
  f16: "shader-f16",
  subgroups: "subgroups",
  chromium_experimental_subgroup_matrix: "chromium-experimental-subgroup-matrix",
};

/** What a package needs that was compiled for `device`. */
export function needsOf({ kernels, buffers, arena }: Package, { adapter }: Device): Needs {
  const enabled = new Set(
    kernels.flatMap(({ wgsl }) => [...wgsl.matchAll(/^enable ([\w, ]+);/gm)].flatMap(([, names]) => names.split(/, */))),
  );
  const sizes = buffers.map(({ size }) => size);
  const invocations = kernels.flatMap(({ wgsl }) =>
    [...wgsl.matchAll(/@workgroup_size\(([\d, ]+)\)/g)].map(([, counts]) => counts.split(",").reduce((product, n) => product * +n, 1)),
  );
  return {
    features: [...enabled].map((name) => features[name] as GPUFeatureName),
    limits: {
      maxStorageBuffersPerShaderStage: Math.max(0, ...kernels.map(({ bindings }) => bindings.length)),
      maxStorageBufferBindingSize: sizes.reduce((a, b) => Math.max(a, b), 0),
      maxBufferSize: sizes.reduce((a, b) => Math.max(a, b), arena.size),
      maxComputeInvocationsPerWorkgroup: Math.max(0, ...invocations),
      maxComputeWorkgroupsPerDimension: Math.max(0, ...kernels.flatMap(({ workgroups }) => workgroups)),
    },
    ...(enabled.has("subgroups") ? { subgroupSizes: [adapter.subgroupMinSize, adapter.subgroupMaxSize] as const } : {}),
  };
}

/** Throws unless a device has what a package needs. What workgroups keep in their memory is found out when kernels are compiled. */
export function checkNeeds({ features, limits, subgroupSizes }: Needs, { gpu, adapter, description }: Device): void {
  const lacks = (what: string): DeviceError => new DeviceError(`package: needs ${what}, which ${description} lacks`);
  for (const feature of features) if (!gpu.features.has(feature)) throw lacks(`the feature ${feature}`);
  for (const [limit, needed] of Object.entries(limits)) {
    const has = gpu.limits[limit as keyof GPUSupportedLimits];
    if (!(Number(has) >= needed)) throw lacks(`${limit} of ${needed}`);
  }
  if (!subgroupSizes) return;
  const [least, most] = subgroupSizes;
  if (adapter.subgroupMinSize < least || adapter.subgroupMaxSize > most) throw lacks(`subgroups of ${least} to ${most}`);
}
