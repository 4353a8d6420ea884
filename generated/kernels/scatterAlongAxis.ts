// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `scatterAlongAxis` takes. */
export interface ScatterAlongAxisParameters {
  readonly length: number | string;
  readonly stride: number | string;
  readonly count: number | string;
  readonly size: number | string;
  readonly units: number | string;
  readonly step: number | string;
}

/** The WGSL of the kernel `scatterAlongAxis`, for scatterAlongAxisWithData. */
export const scatterAlongAxis = (p: ScatterAlongAxisParameters): string => `const length = ${p.length}u;
const stride = ${p.stride}u;
const count = ${p.count}u;

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let i = (w.x + w.y * n.x) * ${p.size}u + local;
  if (i >= ${p.units}u) { return; }
  let wanted = i / stride % length;
  let first = i / (stride * length) * count * stride + i % stride;
  var value = load_data(i);
  for (var k = 0u; k < count; k++) {
    let entry = first + k * stride;
    if (u32(load_indices(entry)) == wanted) {
      let update = load_updates(entry);
      value = ${p.step};
    }
  }
  store(i, value);
}
`;
