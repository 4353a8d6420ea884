// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `scatterInOrder` takes. */
export interface ScatterInOrderParameters {
  readonly slice: number | string;
  readonly count: number | string;
  readonly size: number | string;
  readonly units: number | string;
  readonly width: number | string;
  readonly vector: boolean | number | string | undefined;
  readonly step: number | string;
}

/** The WGSL of the kernel `scatterInOrder`, for scatterInOrder. */
export const scatterInOrder = (p: ScatterInOrderParameters): string => `const slice = ${p.slice}u;
const count = ${p.count}u;

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n.x) * ${p.size}u + local;
  if (unit >= ${p.units}u) { return; }
  let i = unit * ${p.width}u;
  let row = i / slice;
  var begin = 0u;
  var end = count;
  while (begin < end) {
    let middle = (begin + end) / 2u;
    if (u32(load_positions(u32(load_order(middle)))) < row) { begin = middle + 1u; } else { end = middle; }
  }
  var value = ${p.vector ? `load4_dataTensor(i)` : `load_dataTensor(i)`};
  for (var k = begin; k < count; k++) {
    let entry = u32(load_order(k));
    if (u32(load_positions(entry)) != row) { break; }
    let update = ${p.vector ? `load4_updates(entry * slice + i % slice)` : `load_updates(entry * slice + i % slice)`};
    value = ${p.step};
  }
  ${p.vector ? `store4` : `store`}(i, value);
}
`;
