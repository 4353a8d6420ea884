// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `positionWindows` takes. */
export interface PositionWindowsParameters {
  readonly length: number | string;
  readonly count: number | string;
  readonly size: number | string;
  readonly units: number | string;
}

/** The WGSL of the kernel `positionWindows`, for positionWindows. */
export const positionWindows = (p: PositionWindowsParameters): string => `const length = ${p.length}u;
const count = ${p.count}u;

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let i = (w.x + w.y * n.x) * ${p.size}u + local;
  if (i >= ${p.units}u) { return; }
  let at = i / 2u;
  let isEnd = i % 2u == 1u;
  // Positions that descend are taken with their sign changed, and so ascend.
  let descends = load_positions(count - 1u) < load_positions(0u);
  let sign = select(1.0, -1.0, descends);
  let limit = sign * f32(at) + select(-1.0, 1.0, isEnd);
  var low = 0u;
  var high = count;
  while (low < high) {
    let middle = (low + high) / 2u;
    let position = sign * load_positions(middle);
    if ((position < limit) | ((position == limit) & !isEnd)) { low = middle + 1u; } else { high = middle; }
  }
  // What lies beyond an edge shows the edge.
  if (at == select(0u, length - 1u, descends != isEnd)) { low = select(0u, count, isEnd); }
  store(i, i32(low));
}
`;
