// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `sampleAt` takes. */
export interface SampleAtParameters {
  readonly width: number | string;
  readonly height: number | string;
  readonly tiles: number | string;
  readonly vector: boolean | number | string | undefined;
  readonly sourceHeight: number | string;
  readonly sourceWidth: number | string;
  readonly lanes: number | string;
  readonly nearest: boolean | number | string | undefined;
  readonly slopeDown: boolean | number | string | undefined;
  readonly slopeAcross: boolean | number | string | undefined;
  readonly size: number | string;
  readonly units: number | string;
  readonly images: number | string;
}

/** The WGSL of the kernel `sampleAt`, for sampleAt. */
export const sampleAt = (p: SampleAtParameters): string => `const width = ${p.width}u;
const height = ${p.height}u;
/** How many invocations share what follows a column. */
const tiles = ${p.tiles}u;
${
  p.vector
    ? `alias V = vec4<T>;
`
    : `alias V = T;
`
}
fn sourceAt(image: u32, y: i32, x: i32, c: u32) -> V {
  let row = image * ${p.sourceHeight}u + u32(clamp(y, 0, ${p.sourceHeight}i - 1));
  let i = ((row * ${p.sourceWidth}u + u32(clamp(x, 0, ${p.sourceWidth}i - 1))) * tiles + c) * ${p.lanes}u;
  return ${p.vector ? `load4_source` : `load_source`}(i);
}
${
  p.nearest
    ? ``
    : `
/** The whole number below a position, which far outside is moved near. */
fn below(position: f32, length: f32) -> f32 {
  return clamp(floor(position), -2.0, length);
}

fn blendDown(a: V, b: V, between: f32) -> V {
  return ${p.slopeDown ? `b - a` : `select(a * (1.0 - between) + b * between, a, between == 0.0)`};
}

fn blendAcross(a: V, b: V, between: f32) -> V {
  return ${p.slopeAcross ? `b - a` : `select(a * (1.0 - between) + b * between, a, between == 0.0)`};
}
`
}
@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n.x) * ${p.size}u + local;
  if (unit >= ${p.units}u) { return; }
  let c = unit % tiles;
  let pixel = unit / tiles;
  let x = pixel % width;
  let y = pixel / width % height;
  let image = pixel / width / height;
  let row = load_rows(image / ${p.images}u, y, x);
  let column = load_columns(image / ${p.images}u, y, x);
${
  p.nearest
    ? `  let value = sourceAt(image, i32(row), i32(column), c);
`
    : `  let y0 = below(row, f32(${p.sourceHeight}i));
  let x0 = below(column, f32(${p.sourceWidth}i));
  let across = column - floor(column);
  let upper = blendAcross(sourceAt(image, i32(y0), i32(x0), c), sourceAt(image, i32(y0), i32(x0) + 1, c), across);
  let lower = blendAcross(sourceAt(image, i32(y0) + 1, i32(x0), c), sourceAt(image, i32(y0) + 1, i32(x0) + 1, c), across);
  let value = blendDown(upper, lower, row - floor(row));
`
}  ${p.vector ? `store4(unit * 4u, value)` : `store(unit, value)`};
}
`;
