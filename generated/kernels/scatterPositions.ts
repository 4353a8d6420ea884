// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `scatterPositions` takes. */
export interface ScatterPositionsParameters {
  readonly depth: number | string;
  readonly size: number | string;
  readonly units: number | string;
  readonly lengths: number | string;
  readonly count: number | string;
}

/** The WGSL of the kernel `scatterPositions`, for scatterPositions. */
export const scatterPositions = (p: ScatterPositionsParameters): string => `const depth = ${p.depth}u;

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let entry = (w.x + w.y * n.x) * ${p.size}u + local;
  if (entry >= ${p.units}u) { return; }
  var lengths = array<u32, depth + 1u>(${p.lengths});
  var position = entry / ${p.count}u;
  var inside = true;
  for (var k = 0u; k < depth; k++) {
    let at = u32(load_indices(entry * depth + k));
    inside = inside & (at < lengths[k]);
    position = position * lengths[k] + at;
  }
  store(entry, select(2147483647i, i32(position), inside));
}
`;
