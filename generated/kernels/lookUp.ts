// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `lookUp` takes. */
export interface LookUpParameters {
  readonly length: number | string;
  readonly inner: number | string;
  readonly places: number | string;
  readonly block: number | string;
  readonly size: number | string;
  readonly units: number | string;
  readonly four: boolean | number | string | undefined;
}

/** The WGSL of the kernel `lookUp`, for lookUp. */
export const lookUp = (p: LookUpParameters): string => `const length = ${p.length}u;
const inner = ${p.inner}u;
const places = ${p.places}u;

fn found(i: u32) -> R {
  let at = i / (inner * length) * inner + i % inner;
  let code = u32(load_tensor(at));
  let block = ${p.block};
  var value = R();
  if (code < places) { value = load_LUTTensor((block * places + code) * length + i / inner % length); }
  return value;
}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n.x) * ${p.size}u + local;
  if (unit >= ${p.units}u) { return; }
${
  p.four
    ? `  let i = 4u * unit;
  store4(i, vec4<R>(found(i), found(i + 1u), found(i + 2u), found(i + 3u)));
`
    : `  store(unit, found(unit));
`
}}
`;
