// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `mergeStretches` takes. */
export interface MergeStretchesParameters {
  readonly length: number | string;
  readonly stride: number | string;
  readonly run: number | string;
  readonly keyOf: number | string;
  readonly size: number | string;
  readonly units: number | string;
  readonly parts: number | string;
  readonly part: number | string;
}

/** The WGSL of the kernel `mergeStretches`, for mergeStretches. */
export const mergeStretches = (p: MergeStretchesParameters): string => `const length = ${p.length}u;
const stride = ${p.stride}u;
const run = ${p.run}u;

${p.keyOf}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n.x) * ${p.size}u + local;
  if (unit >= ${p.units}u) { return; }
  let line = unit / ${p.parts}u;
  let first = line / stride * (length * stride) + line % stride;
  let begin = unit % ${p.parts}u * ${p.part}u;
  let start = begin / (2u * run) * (2u * run);
  let middle = min(start + run, length);
  let end = min(middle + run, length);
  let before = begin - start;
  var low = max(before, end - middle) - (end - middle);
  var high = min(before, middle - start);
  while (low < high) {
    let half = (low + high) / 2u;
    let comesFirst = keyAt(first, indexAt(first, start + half)) <= keyAt(first, indexAt(first, middle + before - 1u - half));
    low = select(low, half + 1u, comesFirst);
    high = select(half, high, comesFirst);
  }
  var a = start + low;
  var b = middle + before - low;
  var left = indexAt(first, a);
  var right = indexAt(first, b);
  var leftKey = keyAt(first, left);
  var rightKey = keyAt(first, right);
  for (var o = begin; o < min(begin + ${p.part}u, end); o++) {
    let takesLeft = (b == end) | ((a < middle) & (leftKey <= rightKey));
    store(first + o * stride, R(select(right, left, takesLeft)));
    a += u32(takesLeft);
    b += u32(!takesLeft);
    let next = indexAt(first, select(b, a, takesLeft));
    let nextKey = keyAt(first, next);
    left = select(left, next, takesLeft);
    leftKey = select(leftKey, nextKey, takesLeft);
    right = select(next, right, takesLeft);
    rightKey = select(nextKey, rightKey, takesLeft);
  }
}

/* The index at a place of the line that begins at \`first\`; past its end the last one, which is not used. */
fn indexAt(first: u32, place: u32) -> u32 {
  return u32(load_indices(first + min(place, length - 1u) * stride));
}

fn keyAt(first: u32, index: u32) -> u32 {
  return keyOf(load_tensor(first + index * stride));
}
`;
