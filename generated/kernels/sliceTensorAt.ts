// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `sliceTensorAt` takes. */
export interface SliceTensorAtParameters {
  readonly rank: number | string;
  readonly lengths: number | string;
  readonly counts: number | string;
  readonly startMask: number | string;
  readonly size: number | string;
  readonly units: number | string;
  readonly vector: boolean | number | string | undefined;
  readonly last: number | string;
}

/** The WGSL of the kernel `sliceTensorAt`, for sliceTensorAt. */
export const sliceTensorAt = (p: SliceTensorAtParameters): string => `const lengths = array<i32, ${p.rank}>(${p.lengths});
const counts = array<u32, ${p.rank}>(${p.counts});

// Where the slice's coordinate c lies along dimension k; -1 where that is outside.
fn place(k: u32, c: u32) -> i32 {
  let stride = load_strides(k);
  let given = load_starts(k);
  let counted = select(given, given + lengths[k], given < 0);
  let first = select(counted, select(0, lengths[k] - 1, stride < 0), ((u32(${p.startMask}) >> k) & 1u) == 1u);
  let at = first + i32(c) * stride;
  // A product too large wraps around, but then does not divide back.
  let exact = (at - first) / stride == i32(c);
  return select(-1, at, (stride != 0) & exact & (at >= 0) & (at < lengths[k]));
}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n.x) * ${p.size}u + local;
  if (unit >= ${p.units}u) { return; }
  let i = unit * ${p.vector ? `4u` : `1u`};
  var rest = i / ${p.last}u;
  var row = 0u;
  var scale = 1u;
  var shown = true;
  for (var k = ${p.rank} - 2; k >= 0; k--) {
    let at = place(u32(k), rest % counts[k]);
    rest /= counts[k];
    shown = shown & (at >= 0);
    row += u32(at) * scale;
    scale *= u32(lengths[k]);
  }
${
  p.vector
    ? `  var value = T4();
  for (var lane = 0u; lane < 4u; lane++) {
    let at = place(${p.rank}u - 1u, i % ${p.last}u + lane);
    if (shown & (at >= 0)) { value[lane] = load_tensor(row * u32(lengths[${p.rank} - 1]) + u32(at)); }
  }
  store4(i, value);
`
    : `  var value = T();
  let at = place(${p.rank}u - 1u, i % ${p.last}u);
  if (shown & (at >= 0)) { value = load_tensor(row * u32(lengths[${p.rank} - 1]) + u32(at)); }
  store(i, value);
`
}}
`;
