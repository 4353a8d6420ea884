// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `scatterSlice` takes. */
export interface ScatterSliceParameters {
  readonly rank: number | string;
  readonly lengths: number | string;
  readonly firsts: number | string;
  readonly counts: number | string;
  readonly steps: number | string;
  readonly strides: number | string;
  readonly count: number | string;
}

/** The WGSL of the kernel `scatterSlice`, for scatterSlice. */
export const scatterSlice = (p: ScatterSliceParameters): string => `const lengths = array<i32, ${p.rank}>(${p.lengths});
const firsts = array<i32, ${p.rank}>(${p.firsts});
const counts = array<i32, ${p.rank}>(${p.counts});
const steps = array<i32, ${p.rank}>(${p.steps});
const strides = array<i32, ${p.rank}>(${p.strides});

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let i = (w.x + w.y * n.x) * 64u + local;
  if (i >= ${p.count}u) { return; }
  var rest = i;
  var source = 0;
  var shown = true;
  for (var k = ${p.rank} - 1; k >= 0; k--) {
    let distance = i32(rest % u32(lengths[k])) - firsts[k];
    rest /= u32(lengths[k]);
    let at = distance / steps[k];
    shown = shown && at * steps[k] == distance && at >= 0 && at < counts[k];
    source += at * strides[k];
  }
  if (shown) {
    store(i, load_tensor(u32(source)));
  } else {
    store(i, R(0));
  }
}
`;
