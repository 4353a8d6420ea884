// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `scan` takes. */
export interface ScanParameters {
  readonly length: number | string;
  readonly stride: number | string;
  readonly combined: number | string;
  readonly size: number | string;
  readonly lines: number | string;
}

/** The WGSL of the kernel `scan`, for scan. */
export const scan = (p: ScanParameters): string => `const length = ${p.length}u;
const stride = ${p.stride}u;

fn combine(a: T, b: T) -> T {
  return ${p.combined};
}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let line = (w.x + w.y * n.x) * ${p.size}u + local;
  if (line >= ${p.lines}u) { return; }
  let first = line / stride * (length * stride) + line % stride;
  var value = load_tensor(first);
  store(first, value);
  for (var k = 1u; k < length; k++) {
    let i = first + k * stride;
    value = combine(value, load_tensor(i));
    store(i, value);
  }
}
`;
