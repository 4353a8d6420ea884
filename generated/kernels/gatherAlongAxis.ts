// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `gatherAlongAxis` takes. */
export interface GatherAlongAxisParameters {
  readonly length: number | string;
  readonly stride: number | string;
  readonly size: number | string;
  readonly units: number | string;
  readonly count: number | string;
}

/** The WGSL of the kernel `gatherAlongAxis`, for gatherAlongAxis, takeSorted. */
export const gatherAlongAxis = (p: GatherAlongAxisParameters): string => `const length = ${p.length}u;
const stride = ${p.stride}u;

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let i = (w.x + w.y * n.x) * ${p.size}u + local;
  if (i >= ${p.units}u) { return; }
  let at = u32(load_indices(i));
  var value = T();
  if (at < length) { value = load_updates((i / (stride * ${p.count}u) * length + at) * stride + i % stride); }
  store(i, value);
}
`;
