// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `nonZero` takes. */
export interface NonZeroParameters {
  readonly count: number | string;
  readonly rank: number | string;
  readonly size: number | string;
  readonly stretch: number | string;
  readonly part: number | string;
  readonly stretches: number | string;
  readonly listing: boolean | number | string | undefined;
  readonly lengths: number | string;
}

/** The WGSL of the kernel `nonZero`, for nonZeroCounts, nonZeroRows. */
export const nonZero = (p: NonZeroParameters): string => `const count = ${p.count}u;
const rank = ${p.rank}u;

/* What is no number may compare neither as equal nor as unequal. */
fn isHeld(i: u32) -> bool {
  return !all(load_tensor(i) == T());
}

var<workgroup> sums: array<u32, ${p.size}>;

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let stretch = w.x + w.y * n.x;
  let begin = min(stretch * ${p.stretch}u + local * ${p.part}u, count);
  let end = min(begin + ${p.part}u, count);
  var sum = 0u;
  for (var i = begin; i < end; i++) { sum += u32(isHeld(i)); }
  sums[local] = sum;
  workgroupBarrier();
  if (stretch >= ${p.stretches}u) { return; }
${
  p.listing
    ? `  var held = 0u;
  if (stretch > 0u) { held = u32(load_counts(stretch - 1u)); }
  for (var k = 0u; k < local; k++) { held += sums[k]; }
  // Zeros are listed after the others, in rows of -1.
  var zero = u32(load_counts(${p.stretches}u - 1u)) + begin - held;
  var lengths = array<u32, rank + 1u>(${p.lengths});
  for (var i = begin; i < end; i++) {
    let isListed = isHeld(i);
    let row = select(zero, held, isListed);
    var rest = i;
    for (var d = rank; d > 0u; d--) {
      store(row * rank + d - 1u, select(-1i, i32(rest % lengths[d - 1u]), isListed));
      rest /= lengths[d - 1u];
    }
    held += u32(isListed);
    zero += u32(!isListed);
  }
`
    : `  if (local > 0u) { return; }
  var total = 0u;
  for (var k = 0u; k < ${p.size}u; k++) { total += sums[k]; }
  store(stretch, i32(total));
`
}}
`;
