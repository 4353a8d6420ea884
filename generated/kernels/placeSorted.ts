// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `placeSorted` takes. */
export interface PlaceSortedParameters {
  readonly stride: number | string;
  readonly length: number | string;
  readonly count: number | string;
  readonly whole: boolean | number | string | undefined;
  readonly size: number | string;
  readonly units: number | string;
  readonly keyOf: number | string;
}

/** The WGSL of the kernel `placeSorted`, for placeSorted. */
export const placeSorted = (p: PlaceSortedParameters): string => `const stride = ${p.stride}u;
const length = ${p.length}u;
const count = ${p.count}u;
${
  p.whole
    ? `
@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let i = (w.x + w.y * n.x) * ${p.size}u + local;
  if (i >= ${p.units}u) { return; }
  store((i / (stride * length) * length + u32(load_indices(i))) * stride + i % stride, load_updates(i));
}
`
    : `
${p.keyOf}

/* Whether the element \`at\` of a line, which has this key, comes after the element \`other\`. */
fn comesAfter(key: u32, at: u32, other: u32, first: u32) -> bool {
  let otherKey = keyOf(load_source(first + other * stride));
  return (otherKey < key) | ((otherKey == key) & (other < at));
}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let i = (w.x + w.y * n.x) * ${p.size}u + local;
  if (i >= ${p.units}u) { return; }
  let line = i / (stride * length);
  let first = line * length * stride + i % stride;
  let chosen = line * count * stride + i % stride;
  let at = i / stride % length;
  let key = keyOf(load_source(i));
  var value = T();
  // Most elements come after all that were chosen.
  if (count > 0u) {
    var high = count - 1u;
    if (!comesAfter(key, at, u32(load_indices(chosen + high * stride)), first)) {
      var low = 0u;
      while (low < high) {
        let middle = (low + high) / 2u;
        let isAfter = comesAfter(key, at, u32(load_indices(chosen + middle * stride)), first);
        low = select(low, middle + 1u, isAfter);
        high = select(middle, high, isAfter);
      }
      if (u32(load_indices(chosen + low * stride)) == at) { value = load_updates(chosen + low * stride); }
    }
  }
  store(i, value);
}
`
}`;
