// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `sliceUpdateAt` takes. */
export interface SliceUpdateAtParameters {
  readonly rank: number | string;
  readonly lengths: number | string;
  readonly counts: number | string;
  readonly strides: number | string;
  readonly startMask: number | string;
  readonly size: number | string;
  readonly units: number | string;
  readonly vector: boolean | number | string | undefined;
  readonly last: number | string;
}

/** The WGSL of the kernel `sliceUpdateAt`, for sliceUpdateAt. */
export const sliceUpdateAt = (p: SliceUpdateAtParameters): string => `const lengths = array<u32, ${p.rank}>(${p.lengths});
const counts = array<i32, ${p.rank}>(${p.counts});
const strides = array<u32, ${p.rank}>(${p.strides});

// Which coordinate of the update lies at coordinate c of dimension k; -1 where none does.
fn place(k: u32, c: u32) -> i32 {
  let stride = load_strides(k);
  let given = load_starts(k);
  let length = i32(lengths[k]);
  let counted = select(given, given + length, given < 0);
  let first = select(counted, select(0, length - 1, stride < 0), ((u32(${p.startMask}) >> k) & 1u) == 1u);
  let distance = i32(c) - first;
  let at = distance / stride;
  return select(-1, at, (stride != 0) & (at * stride == distance) & (at >= 0) & (at < counts[k]));
}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n.x) * ${p.size}u + local;
  if (unit >= ${p.units}u) { return; }
  let i = unit * ${p.vector ? `4u` : `1u`};
  var rest = i / ${p.last}u;
  var row = 0u;
  var replaced = true;
  for (var k = ${p.rank} - 2; k >= 0; k--) {
    let at = place(u32(k), rest % lengths[k]);
    rest /= lengths[k];
    replaced = replaced & (at >= 0);
    row += u32(at) * strides[k];
  }
${
  p.vector
    ? `  var value = load4_dataTensor(i);
  for (var lane = 0u; lane < 4u; lane++) {
    let at = place(${p.rank}u - 1u, i % ${p.last}u + lane);
    if (replaced & (at >= 0)) { value[lane] = load_update(row + u32(at)); }
  }
  store4(i, value);
`
    : `  var value = load_dataTensor(i);
  let at = place(${p.rank}u - 1u, i % ${p.last}u);
  if (replaced & (at >= 0)) { value = load_update(row + u32(at)); }
  store(i, value);
`
}}
`;
