/** Serves the site while it is worked on: `npm run dev`. Demos reload when their sources change. */
import { devServer } from "./devServer.ts";

const { resolvedUrls } = await devServer();
const [demos] = resolvedUrls!.local;
console.log(`The demos are at ${demos}, guides and reference at ${new URL("/", demos).href}`);
