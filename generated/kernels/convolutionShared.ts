// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `convolutionShared` takes. */
export interface ConvolutionSharedParameters {
  readonly sourceWidth: number | string;
  readonly sourceHeight: number | string;
  readonly groups: number | string;
  readonly perGroup: number | string;
  readonly depth: number | string;
  readonly residuesX: number | string;
  readonly residuesY: number | string;
  readonly widthPerClass: number | string;
  readonly heightPerClass: number | string;
  readonly M: number | string;
  readonly lanes: number | string;
  readonly backward: boolean | number | string | undefined;
  readonly left: number | string;
  readonly top: number | string;
  readonly dilationX: number | string;
  readonly dilationY: number | string;
  readonly strideX: number | string;
  readonly strideY: number | string;
  readonly acrossY: number | string;
  readonly acrossX: number | string;
  readonly input: number | string;
  readonly sourceAt: number | string;
  readonly weightsAt: number | string;
  readonly vectorAcross: boolean | number | string | undefined;
  readonly width: number | string;
  readonly height: number | string;
  readonly strideN: number | string;
  readonly strideH: number | string;
  readonly strideW: number | string;
  readonly strideC: number | string;
  readonly vectorResult: boolean | number | string | undefined;
  readonly tiles: number | string;
  readonly columnTiles: number | string;
  readonly vectors: number | string;
  readonly rowTiles: number | string;
  readonly tileRows: number | string;
  readonly kernelWidth: number | string;
  readonly kernelHeight: number | string;
  readonly parts: readonly (number | string)[];
  readonly rows: readonly (number | string)[];
  readonly wide: boolean | number | string | undefined;
  readonly K: number | string;
  readonly tapsX: number | string;
  readonly stepY: number | string;
  readonly stepX: number | string;
  readonly uneven: boolean | number | string | undefined;
  readonly partCount: number | string;
  readonly share: number | string;
  readonly sums: number | string;
}

/** The WGSL of the kernel `convolutionShared`, for convolution2D, convolution2DDataGradient. */
export const convolutionShared = (p: ConvolutionSharedParameters): string => `enable subgroups;
const sourceWidth = ${p.sourceWidth}u;
const sourceHeight = ${p.sourceHeight}u;
const groups = ${p.groups}u;
const perGroup = ${p.perGroup}u;
const depth = ${p.depth}u;
/** Backward, the pixels of a tile are whole strides apart, so that the same weights meet all of them: classes of pixels by residue. */
const residuesX = ${p.residuesX}u;
const residuesY = ${p.residuesY}u;
const widthPerClass = ${p.widthPerClass}u;
const heightPerClass = ${p.heightPerClass}u;
const M = ${p.M}u;
const lanes = ${p.lanes}u;

/** A row's image and its place in the source under the first weight; rows past the last repeat it, for their results are not stored. */
fn placeOf(row: u32, residue: vec2<u32>, firstTap: vec2<i32>) -> vec3<i32> {
  let m = min(row, M - 1u);
  let x = i32(m % widthPerClass);
  let y = i32(m / widthPerClass % heightPerClass);
  let n = i32(m / (widthPerClass * heightPerClass));
${
  p.backward
    ? `  let shift = (vec2<i32>(residue) + vec2<i32>(${p.left}, ${p.top}) - firstTap * vec2<i32>(${p.dilationX}, ${p.dilationY})) / vec2<i32>(${p.strideX}, ${p.strideY});
  return vec3<i32>(n, y + shift.y, x + shift.x);
`
    : `  return vec3<i32>(n, y * ${p.strideY} - ${p.top}, x * ${p.strideX} - ${p.left});
`
}}

/** What a pixel sees of channel c; outside the source, zero. */
fn seenAt(place: vec3<i32>, tapX: i32, tapY: i32, c: u32) -> T {
  let n = u32(place.x);
  let y = u32(place.y + tapY * ${p.acrossY});
  let x = u32(place.z + tapX * ${p.acrossX});
  return select(T(0), load_${p.input}(${p.sourceAt}), (y < sourceHeight) & (x < sourceWidth));
}

fn weightAt(group: u32, ky: u32, kx: u32, k: u32, r: u32) -> T {
  return load_weights(${p.weightsAt});
}

/** The weights of four channels of the result; channels past the last repeat it, for their results are not stored. */
fn weightsAt(group: u32, ky: u32, kx: u32, k: u32, channel: u32) -> vec4<T> {
${
  p.vectorAcross
    ? `  let r = min(channel, perGroup - 4u);
  return load4_weights(${p.weightsAt});
`
    : `  let last = perGroup - 1u;
  return vec4<T>(
    weightAt(group, ky, kx, k, min(channel, last)),
    weightAt(group, ky, kx, k, min(channel + 1u, last)),
    weightAt(group, ky, kx, k, min(channel + 2u, last)),
    weightAt(group, ky, kx, k, min(channel + 3u, last)),
  );
`
}}

/** Stores four channels, from r, of a row's pixel. */
fn storeFour(row: u32, residue: vec2<u32>, group: u32, r: u32, value: vec4<T>) {
  let x = row % widthPerClass * residuesX + residue.x;
  let y = row / widthPerClass % heightPerClass * residuesY + residue.y;
  if ((r >= perGroup) | (x >= ${p.width}u) | (y >= ${p.height}u)) { return; }
  let i = row / (widthPerClass * heightPerClass) * ${p.strideN}u + y * ${p.strideH}u + x * ${p.strideW}u + (group * perGroup + r) * ${p.strideC}u;
${
  p.vectorResult
    ? `  store4(i, value);
`
    : `  let count = min(4u, perGroup - r);
  for (var k = 0u; k < count; k++) { store(i + k * ${p.strideC}u, value[k]); }
`
}}

@compute @workgroup_size(${p.lanes})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n_: vec3<u32>, @builtin(subgroup_invocation_id) lane: u32) {
  let unit = w.x + w.y * n_.x;
  if (unit >= ${p.tiles}u) { return; }
  let column = (unit % ${p.columnTiles}u * ${p.vectors}u * lanes + lane) * 4u;
  let row = unit / ${p.columnTiles}u % ${p.rowTiles}u * ${p.tileRows}u;
  let group = unit / (${p.columnTiles}u * ${p.rowTiles}u) % groups;
  let class_ = unit / (${p.columnTiles}u * ${p.rowTiles}u * groups);
  let residue = vec2<u32>(class_ % residuesX, class_ / residuesX);
  var firstTap = vec2<i32>(0);
${
  p.backward
    ? `  for (; (firstTap.x < ${p.kernelWidth}) & ((i32(residue.x) + ${p.left} - firstTap.x * ${p.dilationX}) % ${p.strideX} != 0); firstTap.x++) {}
  for (; (firstTap.y < ${p.kernelHeight}) & ((i32(residue.y) + ${p.top} - firstTap.y * ${p.dilationY}) % ${p.strideY} != 0); firstTap.y++) {}
`
    : ``
}${p.parts
  .map(
    (item) => `  let place${item} = placeOf(row + ${item}u * lanes + lane, residue, firstTap);
`,
  )
  .join("")}${p.rows
  .map(
    (item) => `  var left${item} = vec4<T>(0);
${
  p.wide
    ? `  var right${item} = vec4<T>(0);
`
    : ``
}`,
  )
  .join("")}  // One loop, not three: at each step of each a CPU moves all sums.
  for (var k = 0u; k < ${p.K}u; k++) {
    let tap = i32(k / depth);
    let tapX = tap % ${p.tapsX};
    let tapY = tap / ${p.tapsX};
    let ky = firstTap.y + tapY * ${p.stepY};
    let kx = firstTap.x + tapX * ${p.stepX};
${
  p.uneven
    ? `    if ((kx >= ${p.kernelWidth}) | (ky >= ${p.kernelHeight})) { continue; }
`
    : ``
}    let c = group * depth + k % depth;
${p.parts
  .map(
    (item) => `    let s${item} = seenAt(place${item}, tapX, tapY, c);
`,
  )
  .join("")}    let a = weightsAt(group, u32(ky), u32(kx), k % depth, column);
${
  p.wide
    ? `    let b = weightsAt(group, u32(ky), u32(kx), k % depth, column + 4u * lanes);
`
    : ``
}    let s = array<T, ${p.partCount}>(${p.parts.map((item) => `s${item}, `).join("")});
${p.rows
  .map(
    (item) => `    let t${item} = ${p.share}(s[${item}u / lanes], ${item}u % lanes);
    left${item} = t${item} * a + left${item};
${
  p.wide
    ? `    right${item} = t${item} * b + right${item};
`
    : ``
}`,
  )
  .join("")}  }
  // In a loop whose length is not known before, so that the store, and what is stitched to it, is compiled once.
  var totals = array<vec4<T>, ${p.sums}>(
${p.rows
  .map(
    (item) => `    left${item},
${
  p.wide
    ? `    right${item},
`
    : ``
}`,
  )
  .join("")}  );
  let count = min(${p.tileRows}u, M - row) * ${p.vectors}u;
  for (var s = 0u; s < count; s++) {
    storeFour(row + s / ${p.vectors}u, residue, group, column + s % ${p.vectors}u * lanes * 4u, totals[s]);
  }
}
`;
