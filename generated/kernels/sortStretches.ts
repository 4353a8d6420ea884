// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `sortStretches` takes. */
export interface SortStretchesParameters {
  readonly length: number | string;
  readonly stride: number | string;
  readonly count: number | string;
  readonly keep: number | string;
  readonly width: number | string;
  readonly perLine: number | string;
  readonly keyOf: number | string;
  readonly given: boolean | number | string | undefined;
  readonly alone: boolean | number | string | undefined;
  readonly size: number | string;
  readonly lines: number | string;
  readonly kept: number | string;
  readonly counted: boolean | number | string | undefined;
  readonly quarters: number | string;
  readonly elements: number | string;
  readonly together: number | string;
  readonly part: number | string;
}

/** The WGSL of the kernel `sortStretches`, for sortStretches. */
export const sortStretches = (p: SortStretchesParameters): string => `const length = ${p.length}u;
const stride = ${p.stride}u;
const count = ${p.count}u;
const keep = ${p.keep}u;
const width = ${p.width}u;
const perLine = ${p.perLine}u;

${p.keyOf}

/* The first element of \`line\`, in a tensor with so many elements along the axis. */
fn firstOf(line: u32, elements: u32) -> u32 {
  return line / stride * (elements * stride) + line % stride;
}

/* The key and index of element \`at\` of a line, which begins at \`first\`; the indices that are given for it begin at \`given\`. */
fn pairAt(first: u32, given: u32, at: u32) -> vec2<u32> {
${
  p.given
    ? `  let index = u32(load_indices(given + at * stride));
`
    : `  let index = at;
`
}  return vec2(keyOf(load_tensor(first + index * stride)), index);
}
${
  p.alone
    ? `
@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let stretch = (w.x + w.y * n.x) * ${p.size}u + local;
  let line = stretch / perLine;
  if (line >= ${p.lines}u) { return; }
  let begin = stretch % perLine * width;
  let first = firstOf(line, length);
  let given = firstOf(line, count);
  let goal = firstOf(line, ${p.kept}u) + stretch % perLine * keep * stride;
  var best: array<vec2<u32>, keep>;
  for (var k = 0u; k < keep; k++) { best[k] = vec2(0xffffffffu); }
  var found = 0u;
  for (var at = begin; at < min(begin + width, count); at++) {
    let pair = pairAt(first, given, at);
    if ((found == keep) & (pair.x >= best[keep - 1u].x)) { continue; }
    var k = min(found, keep - 1u);
    while (k > 0u) {
      if (best[k - 1u].x <= pair.x) { break; }
      best[k] = best[k - 1u];
      k--;
    }
    best[k] = pair;
    found = min(found + 1u, keep);
  }
  for (var k = 0u; k < found; k++) {
    store(goal + k * stride, i32(best[k].y));
  }
}
`
    : `${
        p.counted
          ? `
@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n.x) * ${p.size}u + local;
  let stretch = unit / ${p.quarters}u;
  let line = stretch / perLine;
  let begin = stretch % perLine * width;
  let end = min(begin + width, count);
  let place = begin + unit % ${p.quarters}u * 4u;
  if ((line >= ${p.lines}u) | (place >= end)) { return; }
  let first = firstOf(line, length);
  let given = firstOf(line, count);
  let goal = firstOf(line, ${p.kept}u) + stretch % perLine * keep * stride;
  let a = pairAt(first, given, place);
  let b = pairAt(first, given, min(place + 1u, end - 1u));
  let c = pairAt(first, given, min(place + 2u, end - 1u));
  let d = pairAt(first, given, min(place + 3u, end - 1u));
  let keys = vec4(a.x, b.x, c.x, d.x);
  let indices = vec4(a.y, b.y, c.y, d.y);
  let places = place + vec4(0u, 1u, 2u, 3u);
  var before = vec4<u32>();
  for (var at = begin; at < end; at++) {
    let other = vec4(pairAt(first, given, at).x);
    before += vec4<u32>((other < keys) | ((other == keys) & (vec4(at) < places)));
  }
  for (var k = 0u; k < 4u; k++) {
    if ((places[k] < end) & (before[k] < keep)) {
      store(goal + before[k] * stride, i32(indices[k]));
    }
  }
}
`
          : `
const elements = ${p.elements}u;
/* What is merged, and where it goes; they change places. */
var<workgroup> pairs: array<vec2<u32>, 2u * elements>;

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let first = (w.x + w.y * n.x) * ${p.together}u;
  for (var e = local; e < elements; e += ${p.size}u) {
    let stretch = first + e / width;
    let at = stretch % perLine * width + e % width;
    // What fills a stretch up comes after all equal keys.
    var pair = vec2(0xffffffffu);
    if ((stretch / perLine < ${p.lines}u) & (at < count)) {
      let line = stretch / perLine;
      pair = pairAt(firstOf(line, length), firstOf(line, count), at);
    }
    pairs[e] = pair;
  }
  workgroupBarrier();
  var source = 0u;
  for (var run = 1u; run < width; run *= 2u) {
    let twice = 2u * run;
    let begin = local * ${p.part}u;
    let start = begin & ~(twice - 1u);
    let before = begin - start;
    // Of elements that are not kept in the end nothing depends.
    if ((before < keep) | (twice < ${p.part}u)) {
      var low = max(before, run) - run;
      var high = min(before, run);
      while (low < high) {
        let middle = (low + high) / 2u;
        let comesFirst = pairs[source + start + middle].x <= pairs[source + start + run + before - 1u - middle].x;
        low = select(low, middle + 1u, comesFirst);
        high = select(middle, high, comesFirst);
      }
      var a = start + low;
      var b = start + run + before - low;
      for (var o = begin; o < begin + ${p.part}u; o++) {
        let runStart = o & ~(twice - 1u);
        a = select(a, o, o == runStart);
        b = select(b, o + run, o == runStart);
        let left = pairs[source + a];
        let right = pairs[source + min(b, elements - 1u)];
        let takesLeft = (b == runStart + twice) | ((a < runStart + run) & (left.x <= right.x));
        pairs[elements - source + o] = select(right, left, takesLeft);
        a += u32(takesLeft);
        b += u32(!takesLeft);
      }
    }
    source = elements - source;
    workgroupBarrier();
  }
  for (var e = local; e < elements; e += ${p.size}u) {
    let stretch = first + e / width;
    let place = e % width;
    if ((stretch / perLine < ${p.lines}u) & (place < keep) & (stretch % perLine * width + place < count)) {
      store(firstOf(stretch / perLine, ${p.kept}u) + (stretch % perLine * keep + place) * stride, i32(pairs[source + e].y));
    }
  }
}
`
      }`
}`;
