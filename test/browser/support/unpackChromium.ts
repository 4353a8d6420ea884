import { createReadStream, createWriteStream, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { unpackOnce } from "../../../src/adapter/unpackOnce.ts";

/** Fonts of the package, and those of the system. */
const fonts = `<?xml version="1.0"?>
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Unpacks the Chromium of `@sparticuz/chromium`, once a version, into the user's cache: `chromium` beside SwiftShader, `fonts.conf`, and in `lib`
 * NSS, NSPR and expat, which a bare machine lacks. The package's own way leaves a broken browser in /tmp for good when it is interrupted.
 */
export function unpackChromium(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const root = join(dirname(entry), "../..");
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const tar = createRequire(entry)("tar-fs") as { extract(folder: string): NodeJS.WritableStream };
  return unpackOnce(`chromium-${version}`, async (folder) => {
    const unpack = (name: string, into: NodeJS.WritableStream): Promise<void> =>
      pipeline(createReadStream(join(root, "bin", name)), createBrotliDecompress(), into);
    await Promise.all([
      unpack("chromium.br", createWriteStream(join(folder, "chromium"), { mode: 0o755 })),
      unpack("swiftshader.tar.br", tar.extract(folder)),
      unpack("al2023.tar.br", tar.extract(folder)),
      unpack("fonts.tar.br", tar.extract(join(folder, "fonts"))),
    ]);
    await writeFile(join(folder, "fonts.conf"), fonts);
  });
}
