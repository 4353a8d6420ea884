import { existsSync, readdirSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import type { AdapterChoice } from "../../src/adapter/find.ts";
import { unpackSwiftShader } from "../../src/adapter/swiftShader.ts";

/** Leaves a library that brings its own WebGPU only one Vulkan driver to find, that of `choice`; on hardware it finds its own. */
export async function chooseDriver(choice: AdapterChoice): Promise<void> {
  if (process.platform !== "linux" || choice === "hardware") return;
  const manifest = choice === "lavapipe" ? findLavapipe() : await findSwiftShader();
  if (!manifest) throw new Error(`there is no ${choice} Vulkan driver`);
  for (const name of ["VK_DRIVER_FILES", "VK_ICD_FILENAMES"]) process.env[name] = manifest;
}

function findLavapipe(): string | undefined {
  return ["/etc", "/usr/local/share", "/usr/share"]
    .map((root) => join(root, "vulkan/icd.d"))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .find((file) => /lvp_icd.*\.json$/.test(file));
}

async function findSwiftShader(): Promise<string | undefined> {
  const folder = await unpackSwiftShader();
  if (!folder) return undefined;
  if (!load("libvulkan.so.1")) load(join(folder, "libvulkan.so.1"));
  return join(folder, "vk_swiftshader_icd.json");
}

/** Loads a shared library for all who ask for it later. */
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
