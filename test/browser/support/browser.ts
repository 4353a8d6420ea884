import { type Browser, chromium as playwright } from "playwright-core";

/** Starts the Chromium of `@sparticuz/chromium`, with WebGPU on SwiftShader; throws, and says so in one line, where the system lacks what it needs. */
export async function launchBrowser(): Promise<Browser> {
  // Made for AWS Lambda, the package brings NSS, NSPR and expat too, which a bare machine lacks; it unpacks them where it believes to be there.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  try {
    return await playwright.launch({
      executablePath: await chromium.executablePath(),
      args: ["--no-sandbox", "--enable-unsafe-webgpu", "--enable-features=Vulkan", "--use-webgpu-adapter=swiftshader"],
    });
  } catch (error) {
    const lines = String(error).split("\n");
    const cause = lines.find((line) => /error while loading|not found|ENOENT|cannot/i.test(line)) ?? lines[0];
    throw new Error(`the embedded browser does not start on this system: ${cause.trim()}`, { cause: error });
  }
}
