/// <reference types="node" />
import { DeviceError } from "../deviceError.ts";
import { alone } from "./alone.ts";
import { type AdapterChoice, type FoundAdapter, isSoftware } from "./find.ts";
import { unpackSwiftShader } from "./swiftShader.ts";

// Node's own modules are asked of the process, so that bundlers for browsers find nothing to resolve here.
const { existsSync, readdirSync } = process.getBuiltinModule("node:fs");
const { createRequire } = process.getBuiltinModule("node:module");
const { constants, homedir } = process.getBuiltinModule("node:os");
const { delimiter, join } = process.getBuiltinModule("node:path");
const { pathToFileURL } = process.getBuiltinModule("node:url");
const { isMainThread } = process.getBuiltinModule("node:worker_threads");

const linux = process.platform === "linux";
const driverVariables = ["VK_DRIVER_FILES", "VK_ICD_FILENAMES"];
/** Experimental features and halves where Dawn keeps them back; adapters that know nothing of them ignore this. */
const flags = ["enable-dawn-features=allow_unsafe_apis,vulkan_enable_f16_on_nvidia"];

/** What a worker sets in its environment reaches the Vulkan loader only where that is the process's. */
const inWorker = isMainThread ? "" : "; and give a worker the process's environment: new Worker(file, { env: SHARE_ENV })";

/** Instances live as long as the process: collecting one while a device lives aborts it. */
const instances: GPU[] = [];

/** Finds an adapter in Node: the system's hardware, else a software one, which on Linux x64 the package `@sparticuz/chromium` carries. */
export const findNodeAdapter = (choice?: AdapterChoice, powerPreference?: GPUPowerPreference): Promise<FoundAdapter> =>
  // One search at a time, because the Vulkan loader is told through the environment which driver to take.
  alone(() => find(choice, powerPreference));

async function find(choice: AdapterChoice | undefined, powerPreference?: GPUPowerPreference): Promise<FoundAdapter> {
  const bundled = async (): Promise<string | undefined> => (linux && process.arch === "x64" ? unpackSwiftShader() : undefined);
  if (linux && !load("libvulkan.so.1")) {
    const folder = await bundled();
    if (folder) load(join(folder, "libvulkan.so.1"));
  }
  const files = manifests();
  const lavapipe = files.filter((file) => /lvp_icd.*\.json$/.test(file));

  if (choice === "lavapipe") {
    const found = lavapipe.length ? await ask(lavapipe, {}) : undefined;
    if (!found)
      throw new DeviceError(
        `there is no lavapipe here; install Mesa's Vulkan drivers, 25 or newer (Debian: mesa-vulkan-drivers)${inWorker}`,
      );
    return found;
  }
  // Without a manifest, asking would only print the loader's warnings; lavapipe's alone is no hardware.
  const isPointed = !linux || driverVariables.some((name) => process.env[name]);
  if (choice !== "software" && (isPointed || files.length > lavapipe.length)) {
    const found = await ask([], { powerPreference: powerPreference ?? "high-performance" });
    if (found && !isSoftware(found.adapter.info)) return found;
  }
  if (choice !== "hardware") {
    const folder = await bundled();
    const found =
      (folder && (await ask([join(folder, "vk_swiftshader_icd.json")], {}))) ??
      (isPointed || files.length > 0 ? await ask([], { forceFallbackAdapter: true }) : undefined);
    if (found) return found;
  }
  const advice =
    choice === "hardware"
      ? "install your graphics card's driver with its Vulkan part, or leave the choice of the adapter open"
      : "install your graphics card's driver, or on Linux x64 a software adapter: npm install --save-dev @sparticuz/chromium@147";
  throw new DeviceError(`no ${choice ?? ""} WebGPU adapter was found; ${advice}${inWorker}`.replace("  ", " "));
}

/** Asks a fresh instance that sees only `drivers` (all of the system's when empty) for an adapter. */
async function ask(drivers: readonly string[], options: GPURequestAdapterOptions): Promise<FoundAdapter | undefined> {
  const before = driverVariables.map((name) => process.env[name]);
  if (drivers.length) driverVariables.forEach((name) => (process.env[name] = drivers.join(delimiter)));
  try {
    const { create, globals } = await webgpu();
    Object.assign(globalThis, globals);
    const instance = create(flags);
    instances.push(instance);
    const adapter = await instance.requestAdapter(options);
    return adapter ? { adapter, instance } : undefined;
  } finally {
    driverVariables.forEach((name, k) => (before[k] === undefined ? delete process.env[name] : (process.env[name] = before[k])));
  }
}

/** The `webgpu` package, resolved by path so that bundlers leave it alone. */
async function webgpu(): Promise<{ create(flags: string[]): GPU; globals: object }> {
  let path: string;
  try {
    path = createRequire(import.meta.url).resolve("webgpu");
  } catch (cause) {
    throw new DeviceError("in Node, WebGPU comes with the package webgpu: npm install webgpu", { cause });
  }
  return import(pathToFileURL(path).href);
}

/** Loads a shared library for good, so that whoever asks for it by name later finds it; says whether it is there. */
function load(library: string): boolean {
  const noDelete = 0x1000;
  try {
    process.dlopen({ exports: {} }, library, constants.dlopen.RTLD_NOW | constants.dlopen.RTLD_GLOBAL | noDelete);
  } catch (error) {
    // Node takes every library for an addon and complains, after loading it, that it registers nothing.
    return /did not self-register/.test(String(error));
  }
  return true;
}

/** The Vulkan driver manifests that the system has. */
function manifests(): string[] {
  const {
    XDG_DATA_DIRS = "/usr/local/share:/usr/share",
    XDG_CONFIG_DIRS = "/etc/xdg",
    XDG_DATA_HOME = join(homedir(), ".local/share"),
  } = process.env;
  const roots = ["/etc", "/usr/local/etc", "/usr/share", XDG_DATA_HOME, ...XDG_DATA_DIRS.split(":"), ...XDG_CONFIG_DIRS.split(":")];
  return [...new Set(roots)]
    .map((root) => join(root, "vulkan/icd.d"))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
}
