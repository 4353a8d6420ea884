// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `winogradResult` takes. */
export interface WinogradResultParameters {
  readonly channels: number | string;
  readonly tilesX: number | string;
  readonly tilesY: number | string;
  readonly size: number | string;
  readonly units: number | string;
  readonly six: readonly (number | string)[];
  readonly strideN: number | string;
  readonly strideH: number | string;
  readonly strideW: number | string;
  readonly strideC: number | string;
  readonly four: readonly (number | string)[];
  readonly height: number | string;
  readonly width: number | string;
}

/** The WGSL of the kernel `winogradResult`, for winogradResult. */
export const winogradResult = (p: WinogradResultParameters): string => `const channels = ${p.channels}u;
const tilesX = ${p.tilesX}u;
const tilesY = ${p.tilesY}u;

/** Aᵀ · m. */
fn transformed(m: array<T, 6>) -> array<T, 4> {
  let a = m[1] + m[2];
  let b = (m[1] - m[2]) * sqrt(0.5);
  let e = m[3] + m[4];
  let f = (m[3] - m[4]) * sqrt(2);
  return array<T, 4>(m[0] + a + e, b + f, 0.5 * a + 2 * e, 0.5 * b + 2 * f + m[5]);
}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n_: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n_.x) * ${p.size}u + local;
  if (unit >= ${p.units}u) { return; }
  let c = unit % channels;
  let tile = unit / channels;
  let n = tile / (tilesX * tilesY);
  let y = tile / tilesX % tilesY * 4u;
  let x = tile % tilesX * 4u;
${p.six
  .map(
    (item) => `  let m${item} = transformed(array<T, 6>(
    load_products(${item}u, tile, c),
    load_products(${item}u + 6u, tile, c),
    load_products(${item}u + 12u, tile, c),
    load_products(${item}u + 18u, tile, c),
    load_products(${item}u + 24u, tile, c),
    load_products(${item}u + 30u, tile, c),
  ));
`,
  )
  .join("")}  let i = n * ${p.strideN}u + y * ${p.strideH}u + x * ${p.strideW}u + c * ${p.strideC}u;
${p.four
  .map(
    (item) => `  if (y + ${item}u < ${p.height}u) {
    let row = transformed(array<T, 6>(m0[${item}], m1[${item}], m2[${item}], m3[${item}], m4[${item}], m5[${item}]));
    let at = i + ${item}u * ${p.strideH}u;
    store(at, row[0]);
    if (x + 1u < ${p.width}u) { store(at + ${p.strideW}u, row[1]); }
    if (x + 2u < ${p.width}u) { store(at + 2u * ${p.strideW}u, row[2]); }
    if (x + 3u < ${p.width}u) { store(at + 3u * ${p.strideW}u, row[3]); }
  }
`,
  )
  .join("")}}
`;
