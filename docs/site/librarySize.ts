import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What the core may weigh in gzip, in bytes. */
export const mostOfCore = 150_000;

/** Bytes of something that is loaded: minified, and as gzip sends it. */
export interface Size {
  readonly minified: number;
  readonly gzip: number;
}

/** What a program loads at once that imports graphs, devices and tensor data, and the parts that are loaded when they are needed, by name. */
export interface LibrarySize {
  readonly core: Size;
  readonly lazy: Readonly<Record<string, Size>>;
}

export const sizeOf = (bytes: Uint8Array): Size => ({ minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length });
export const sum = (sizes: readonly Size[]): Size => ({
  minified: sizes.reduce((total, { minified }) => total + minified, 0),
  gzip: sizes.reduce((total, { gzip }) => total + gzip, 0),
});

/** Bundles the library as an application would and measures what comes of it. */
export async function librarySize(): Promise<LibrarySize> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { Device, Graph, TensorData } from "./src/index.ts";`,
      resolveDir: fileURLToPath(new URL("../..", import.meta.url)),
      sourcefile: "core.ts",
    },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    outdir: "out",
    write: false,
    metafile: true,
  });
  const sizes = new Map(outputFiles.map(({ path, contents }) => [basename(path), sizeOf(contents)]));
  const outputs = Object.entries(metafile.outputs).map(([path, output]) => ({ path, ...output, size: sizes.get(basename(path))! }));
  const core = new Set(outputs.filter(({ entryPoint }) => entryPoint === "core.ts").map(({ path }) => path));
  for (const path of core)
    for (const { path: imported, kind } of metafile.outputs[path].imports) if (kind === "import-statement") core.add(imported);
  return {
    core: sum(outputs.filter(({ path }) => core.has(path)).map(({ size }) => size)),
    lazy: Object.fromEntries(
      outputs
        .filter(({ path }) => !core.has(path))
        .map(({ size, entryPoint, inputs }) => [entryPoint ?? Object.keys(inputs).join(", "), size]),
    ),
  };
}
