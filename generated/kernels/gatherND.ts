// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `gatherND` takes. */
export interface GatherNDParameters {
  readonly slice: number | string;
  readonly count: number | string;
  readonly depth: number | string;
  readonly size: number | string;
  readonly units: number | string;
  readonly width: number | string;
  readonly lengths: number | string;
  readonly vector: boolean | number | string | undefined;
}

/** The WGSL of the kernel `gatherND`, for gatherND. */
export const gatherND = (p: GatherNDParameters): string => `const slice = ${p.slice}u;
const count = ${p.count}u;
const depth = ${p.depth}u;

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n.x) * ${p.size}u + local;
  if (unit >= ${p.units}u) { return; }
  let i = unit * ${p.width}u;
  let entry = i / slice;
  var lengths = array<u32, depth + 1u>(${p.lengths});
  var position = entry / count;
  var inside = true;
  for (var k = 0u; k < depth; k++) {
    let at = u32(load_indicesTensor(entry * depth + k));
    inside = inside && at < lengths[k];
    position = position * lengths[k] + at;
  }
${
  p.vector
    ? `  var value = T4();
  if (inside) { value = load4_updatesTensor(position * slice + i % slice); }
  store4(i, value);
`
    : `  var value = T();
  if (inside) { value = load_updatesTensor(position * slice + i % slice); }
  store(i, value);
`
}}
`;
