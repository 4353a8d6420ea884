// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `scatterOrder` takes. */
export interface ScatterOrderParameters {
  readonly size: number | string;
  readonly units: number | string;
  readonly count: number | string;
}

/** The WGSL of the kernel `scatterOrder`, for scatterOrder. */
export const scatterOrder = (p: ScatterOrderParameters): string => `@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let entry = (w.x + w.y * n.x) * ${p.size}u + local;
  if (entry >= ${p.units}u) { return; }
  let own = load_positions(entry);
  var place = 0u;
  for (var k = 0u; k < ${p.count}u; k++) {
    let other = load_positions(k);
    place += u32((other < own) | ((other == own) & (k < entry)));
  }
  store(place, i32(entry));
}
`;
