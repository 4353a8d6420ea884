// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `scatterND` takes. */
export interface ScatterNDParameters {
  readonly slice: number | string;
  readonly count: number | string;
  readonly depth: number | string;
  readonly size: number | string;
  readonly units: number | string;
  readonly width: number | string;
  readonly positions: number | string;
  readonly lengths: number | string;
  readonly vector: boolean | number | string | undefined;
  readonly step: number | string;
}

/** The WGSL of the kernel `scatterND`, for scatterSlices. */
export const scatterND = (p: ScatterNDParameters): string => `const slice = ${p.slice}u;
const count = ${p.count}u;
const depth = ${p.depth}u;

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n.x) * ${p.size}u + local;
  if (unit >= ${p.units}u) { return; }
  let i = unit * ${p.width}u;
  let wanted = i / slice % ${p.positions}u;
  let first = i / (slice * ${p.positions}u) * count;
  var lengths = array<u32, depth + 1u>(${p.lengths});
  var value = ${p.vector ? `load4_dataTensor(i)` : `load_dataTensor(i)`};
  for (var entry = first; entry < first + count; entry++) {
    var position = 0u;
    var inside = true;
    for (var k = 0u; k < depth; k++) {
      let at = u32(load_indices(entry * depth + k));
      inside = inside && at < lengths[k];
      position = position * lengths[k] + at;
    }
    if (inside && position == wanted) {
      let update = ${p.vector ? `load4_updates(entry * slice + i % slice)` : `load_updates(entry * slice + i % slice)`};
      value = ${p.step};
    }
  }
  ${p.vector ? `store4` : `store`}(i, value);
}
`;
