// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `suppressBoxes` takes. */
export interface SuppressBoxesParameters {
  readonly count: number | string;
  readonly words: number | string;
  readonly perBatch: number | string;
  readonly centered: boolean | number | string | undefined;
  readonly iouThreshold: number | string;
  readonly classes: boolean | number | string | undefined;
  readonly size: number | string;
  readonly lines: number | string;
  readonly scoreThreshold: number | string;
}

/** The WGSL of the kernel `suppressBoxes`, for suppressBoxes. */
export const suppressBoxes = (p: SuppressBoxesParameters): string => `const count = ${p.count}u;

var<workgroup> dropped: array<atomic<u32>, ${p.words}>;
var<workgroup> current: u32;

/* The least and the greatest coordinates of the box of this rank. */
fn cornersAt(line: u32, rank: u32) -> vec4<f32> {
  let box = load4_boxes((line / ${p.perBatch}u * count + u32(load_order(line * count + rank))) * 4u);
${
  p.centered
    ? `  let a = box.xy - box.zw * 0.5;
  let b = box.xy + box.zw * 0.5;
`
    : `  let a = box.xy;
  let b = box.zw;
`
}  return vec4(min(a, b), max(a, b));
}

fn areaOf(corners: vec4<f32>) -> f32 {
  return (corners.z - corners.x) * (corners.w - corners.y);
}

/* Whether two boxes share more than the threshold of the area that they cover together. */
fn overlap(a: vec4<f32>, b: vec4<f32>) -> bool {
  let sides = max(min(a.zw, b.zw) - max(a.xy, b.xy), vec2(0.0));
  let together = sides.x * sides.y;
  return together > ${p.iouThreshold} * (areaOf(a) + areaOf(b) - together);
}

${
  p.classes
    ? `fn classAt(line: u32, rank: u32) -> T_classes {
  return load_classes(line / ${p.perBatch}u * count + u32(load_order(line * count + rank)));
}

`
    : ``
}fn drop(rank: u32) {
  atomicOr(&dropped[rank / 32u], 1u << (rank % 32u));
}

/* The first rank from \`start\` on that is not dropped, or one past the end. */
fn firstFrom(start: u32) -> u32 {
  var word = start / 32u;
  var candidates = 0u;
  for (; word < ${p.words}u; word++) {
    candidates = ~atomicLoad(&dropped[word]);
    if (word == start / 32u) { candidates &= 0xffffffffu << (start % 32u); }
    if (candidates != 0u) { break; }
  }
  return word * 32u + countTrailingZeros(candidates);
}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let line = w.x + w.y * n.x;
  if (line >= ${p.lines}u) { return; }
  for (var rank = local; rank < count; rank += ${p.size}u) {
    // A score that is no number is not kept.
    if (!(load_scores(line * count + u32(load_order(line * count + rank))) >= ${p.scoreThreshold})) { drop(rank); }
  }
  workgroupBarrier();
  var next = 0u;
  loop {
    if (local == 0u) { current = firstFrom(next); }
    let kept = workgroupUniformLoad(&current);
    if (kept >= count) { break; }
    let box = cornersAt(line, kept);
    for (var rank = kept + 1u + local; rank < count; rank += ${p.size}u) {
${
  p.classes
    ? `      if (classAt(line, rank) != classAt(line, kept)) { continue; }
`
    : ``
}      if (overlap(box, cornersAt(line, rank))) { drop(rank); }
    }
    next = kept + 1u;
    workgroupBarrier();
  }
  for (var rank = local; rank < count; rank += ${p.size}u) {
    let isDropped = (atomicLoad(&dropped[rank / 32u]) >> (rank % 32u)) & 1u;
    store(line * count + rank, select(0i, i32(load_order(line * count + rank)) + 1i, isDropped == 0u));
  }
}
`;
