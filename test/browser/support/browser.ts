import { join } from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { unpackChromium } from "./unpackChromium.ts";

/** The Chromium of `@sparticuz/chromium` where it can run, else the system's Chrome. */
async function program(): Promise<LaunchOptions> {
  if (process.platform !== "linux" || process.arch !== "x64") return { channel: "chrome" };
  const folder = await unpackChromium();
  const libraries = [join(folder, "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  return {
    executablePath: join(folder, "chromium"),
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, "fonts.conf") },
  };
}

/** Starts a headless Chromium with WebGPU on SwiftShader; throws, and says so in one line, where the system lacks what it needs. */
export async function launchBrowser(): Promise<Browser> {
  try {
    return await chromium.launch({
      ...(await program()),
      args: ["--no-sandbox", "--enable-unsafe-webgpu", "--enable-features=Vulkan", "--use-webgpu-adapter=swiftshader"],
    });
  } catch (error) {
    const lines = String(error).split("\n");
    const cause = lines.find((line) => /error while loading|not found|ENOENT|cannot/i.test(line)) ?? lines[0];
    throw new Error(`the browser for tests does not start on this system: ${cause.replace(/^.*\[err\]/, "").trim()}`);
  }
}
