// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `attentionBlocks` takes. */
export interface AttentionBlocksParameters {
  readonly queries: number | string;
  readonly keys: number | string;
  readonly length: number | string;
  readonly width: number | string;
  readonly height: number | string;
  readonly depth: number | string;
  readonly span: number | string;
  readonly size: number | string;
  readonly slab: number | string;
  readonly isCausal: boolean | number | string | undefined;
  readonly mask: boolean | number | string | undefined;
  readonly maskRow: number | string;
  readonly maskColumn: number | string;
  readonly units: number | string;
  readonly tiles: number | string;
  readonly sinks: boolean | number | string | undefined;
  readonly rows: readonly (number | string)[];
  readonly scale: number | string;
  readonly wide: boolean | number | string | undefined;
  readonly rowCount: number | string;
}

/** The WGSL of the kernel `attentionBlocks`, for attentionForward. */
export const attentionBlocks = (p: AttentionBlocksParameters): string => `const queries = ${p.queries}u;
const keys = ${p.keys}u;
const length = ${p.length}u;
const width = ${p.width}u / 4u;
const height = ${p.height}u;
const depth = ${p.depth}u / 4u;
const span = ${p.span}u;
const size = ${p.size}u;
const block = 64u;
const across = block / 4u;
const down = size / across;
const pitch = depth + 1u;
const scorePitch = across + 1u;

var<workgroup> slab: array<vec4<f32>, ${p.slab}u>;
var<workgroup> scores: array<vec4<f32>, height * scorePitch>;
/** For each query what its result so far is to be scaled by, and in the end its total weight. */
var<workgroup> factors: array<f32, height>;

// Variables escape constant evaluation, which takes neither.
var<private> infinityBits: u32 = 0x7f800000u;
var<private> notANumberBits: u32 = 0x7fc00000u;

/** Bounds that are not constant keep compilers from writing loops out, which takes them long. */
fn fours(count: u32, most: u32) -> u32 { return min((count + 3u) / 4u, most); }

/** A score as softMax sees it. */
fn seen(batch: u32, row: u32, column: u32, score: f32) -> f32 {
  if (column >= ${p.isCausal ? `min(keys, row + 1u)` : `keys`}) { return -bitcast<f32>(infinityBits); }
${
  p.mask
    ? `  return score + load_mask(batch, ${p.maskRow}, ${p.maskColumn});
`
    : `  return score;
`
}}

fn setScores(batch: u32, first: u32, row: u32, k0: u32, x: u32, values: vec4<f32>) {
  for (var j = 0u; j < 4u; j++) {
    let column = x + j * across;
    scores[row * scorePitch + column / 4u][column % 4u] = seen(batch, first + row, k0 + column, values[j]);
  }
}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = w.x + w.y * n.x;
  if (unit >= ${p.units}u) { return; }
  let batch = unit / ${p.tiles}u;
  let first = unit % ${p.tiles}u * height;
  let x = local % across;
  let y = local / across;
  let hidden = -bitcast<f32>(infinityBits);
  // Of the query whose scores this invocation turns into weights.
${
  p.sinks
    ? `  var largest = load_sinks(batch, 0u, 0u);
  var total = select(1.0, 0.0, largest == hidden);
`
    : `  var largest = hidden;
  var total = 0.0;
`
}${p.rows
  .map(
    (item) => `  var left${item} = vec4<f32>(0);
  var right${item} = vec4<f32>(0);
`,
  )
  .join("")}  let end = ${p.isCausal ? `min(keys, first + height)` : `keys`};
  for (var k0 = 0u; k0 < end; k0 += block) {
${p.rows
  .map(
    (item) => `    var score${item} = vec4<f32>(0);
`,
  )
  .join("")}    for (var d0 = 0u; d0 < length; d0 += depth * 4u) {
      for (var i = local; i < (height + block) * depth; i += size) {
        let row = i / depth;
        let d = d0 + i % depth * 4u;
        var some = vec4<f32>(0);
        if (d < length) {
          if (row < height) { some = load4_query(batch, min(first + row, queries - 1u), d) * ${p.scale}; }
          else { some = load4_key(batch, min(k0 + row - height, keys - 1u), d); }
        }
        slab[row * pitch + i % depth] = some;
      }
      workgroupBarrier();
      for (var d = 0u; d < fours(length - d0, depth); d++) {
        let at = (height + x) * pitch + d;
        let a = slab[at];
        let b = slab[at + across * pitch];
        let c = slab[at + 2u * across * pitch];
        let e = slab[at + 3u * across * pitch];
        let key0 = vec4<f32>(a.x, b.x, c.x, e.x);
        let key1 = vec4<f32>(a.y, b.y, c.y, e.y);
        let key2 = vec4<f32>(a.z, b.z, c.z, e.z);
        let key3 = vec4<f32>(a.w, b.w, c.w, e.w);
${p.rows
  .map(
    (item) => `        let query${item} = slab[(y + ${item}u * down) * pitch + d];
        score${item} = query${item}.x * key0 + score${item};
        score${item} = query${item}.y * key1 + score${item};
        score${item} = query${item}.z * key2 + score${item};
        score${item} = query${item}.w * key3 + score${item};
`,
  )
  .join("")}      }
      workgroupBarrier();
    }
${p.rows
  .map(
    (item) => `    setScores(batch, first, y + ${item}u * down, k0, x, score${item});
`,
  )
  .join("")}    let filled = fours(end - k0, across);
    workgroupBarrier();
    if (local < height) {
      let start = local * scorePitch;
      var most = vec4<f32>(largest);
      for (var c = 0u; c < filled; c++) { most = max(most, scores[start + c]); }
      let now = max(max(most.x, most.y), max(most.z, most.w));
      // Where all are hidden so far, differences of infinities would be no numbers.
      let shift = select(now, 0.0, now == hidden);
      let factor = exp(largest - shift);
      var sum = vec4<f32>(0);
      for (var c = 0u; c < filled; c++) {
        let weights = exp(scores[start + c] - shift);
        scores[start + c] = weights;
        sum += weights;
      }
      total = total * factor + (sum.x + sum.y) + (sum.z + sum.w);
      largest = now;
      factors[local] = factor;
    }
    for (var s = 0u; s < filled * 4u; s += span) {
      for (var i = local; i < span * width; i += size) {
        let k = k0 + s + i / width;
        var some = vec4<f32>(0);
        if (k < keys) { some = load4_value(batch, k, i % width * 4u); }
        slab[i] = some;
      }
      workgroupBarrier();
      if (s == 0u) {
${p.rows
  .map(
    (item) => `        let factor${item} = factors[y + ${item}u * down];
        left${item} *= factor${item};
        right${item} *= factor${item};
`,
  )
  .join("")}      }
      for (var c = 0u; c < min(span / 4u, filled - s / 4u); c++) {
${p.rows
  .map(
    (item) => `        let weights${item} = scores[(y + ${item}u * down) * scorePitch + s / 4u + c];
`,
  )
  .join("")}        let at = c * 4u * width + min(x, width - 1u);
        let a0 = slab[at];
        let a1 = slab[at + width];
        let a2 = slab[at + 2u * width];
        let a3 = slab[at + 3u * width];
${p.rows
  .map(
    (item) => `        left${item} = weights${item}.x * a0 + left${item};
        left${item} = weights${item}.y * a1 + left${item};
        left${item} = weights${item}.z * a2 + left${item};
        left${item} = weights${item}.w * a3 + left${item};
`,
  )
  .join("")}${
  p.wide
    ? `        let more = c * 4u * width + min(x + across, width - 1u);
        let b0 = slab[more];
        let b1 = slab[more + width];
        let b2 = slab[more + 2u * width];
        let b3 = slab[more + 3u * width];
${p.rows
  .map(
    (item) => `        right${item} = weights${item}.x * b0 + right${item};
        right${item} = weights${item}.y * b1 + right${item};
        right${item} = weights${item}.z * b2 + right${item};
        right${item} = weights${item}.w * b3 + right${item};
`,
  )
  .join("")}`
    : ``
}      }
      workgroupBarrier();
    }
  }
  if (local < height) { factors[local] = total; }
  workgroupBarrier();
  var results = array<vec4<f32>, ${p.rowCount} * 2>(${p.rows.map((item) => `left${item}, right${item}, `).join("")});
  for (var r = 0u; r < min(${p.rowCount}u, queries - first) * ${p.wide ? `2u` : `1u`}; r++) {
    let row = y + r ${p.wide ? `/ 2u ` : ``}* down;
    let column = x${p.wide ? ` + r % 2u * across` : ``};
    if (first + row >= queries || column >= width) { continue; }
    let result = results[r${p.wide ? `` : ` * 2u`}] / factors[row];
    // A query that sees nothing has no mean of values.
    let mean = select(result, vec4<f32>(bitcast<f32>(notANumberBits)), factors[row] == 0.0);
    store4(((batch * queries + first + row) * width + column) * 4u, mean);
  }
}
`;
