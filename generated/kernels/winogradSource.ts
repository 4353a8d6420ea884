// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `winogradSource` takes. */
export interface WinogradSourceParameters {
  readonly channels: number | string;
  readonly tilesX: number | string;
  readonly tilesY: number | string;
  readonly plane: number | string;
  readonly height: number | string;
  readonly width: number | string;
  readonly size: number | string;
  readonly units: number | string;
  readonly top: number | string;
  readonly left: number | string;
  readonly six: readonly (number | string)[];
}

/** The WGSL of the kernel `winogradSource`, for winogradSource. */
export const winogradSource = (p: WinogradSourceParameters): string => `const channels = ${p.channels}u;
const tilesX = ${p.tilesX}u;
const tilesY = ${p.tilesY}u;
/** From one of the 36 results of a tile to the next. */
const plane = ${p.plane}u;

/** What lies outside the source is zero. */
fn pixelAt(n: u32, y: u32, x: u32, c: u32) -> T {
  return select(T(0), load_source(n, y, x, c), (y < ${p.height}u) & (x < ${p.width}u));
}

/** Bᵀ · d. */
fn transformed(d: array<T, 6>) -> array<T, 6> {
  let a = d[4] - 2 * d[2];
  let b = (d[3] - 2 * d[1]) * sqrt(0.5);
  let e = d[4] - 0.5 * d[2];
  let f = (d[3] - 0.5 * d[1]) * sqrt(2);
  return array<T, 6>(d[0] - 2.5 * d[2] + d[4], a + b, a - b, e + f, e - f, d[1] - 2.5 * d[3] + d[5]);
}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n_: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n_.x) * ${p.size}u + local;
  if (unit >= ${p.units}u) { return; }
  let c = unit % channels;
  let tile = unit / channels;
  let n = tile / (tilesX * tilesY);
  let y = tile / tilesX % tilesY * 4u - ${p.top}u;
  let x = tile % tilesX * 4u - ${p.left}u;
${p.six
  .map(
    (item) => `  let d${item} = transformed(array<T, 6>(
    pixelAt(n, y, x + ${item}u, c),
    pixelAt(n, y + 1u, x + ${item}u, c),
    pixelAt(n, y + 2u, x + ${item}u, c),
    pixelAt(n, y + 3u, x + ${item}u, c),
    pixelAt(n, y + 4u, x + ${item}u, c),
    pixelAt(n, y + 5u, x + ${item}u, c),
  ));
`,
  )
  .join("")}  let i = tile * channels + c;
${p.six
  .map(
    (item) => `  let t${item} = transformed(array<T, 6>(d0[${item}], d1[${item}], d2[${item}], d3[${item}], d4[${item}], d5[${item}]));
  store(i + ${item}u * 6u * plane, t${item}[0]);
  store(i + (${item}u * 6u + 1u) * plane, t${item}[1]);
  store(i + (${item}u * 6u + 2u) * plane, t${item}[2]);
  store(i + (${item}u * 6u + 3u) * plane, t${item}[3]);
  store(i + (${item}u * 6u + 4u) * plane, t${item}[4]);
  store(i + (${item}u * 6u + 5u) * plane, t${item}[5]);
`,
  )
  .join("")}}
`;
