// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `convolutionTiled` takes. */
export interface ConvolutionTiledParameters {
  readonly width: number | string;
  readonly height: number | string;
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
  readonly K: number | string;
  readonly slab: number | string;
  readonly size: number | string;
  readonly tileRows: number | string;
  readonly tileColumns: number | string;
  readonly across: number | string;
  readonly backward: boolean | number | string | undefined;
  readonly left: number | string;
  readonly top: number | string;
  readonly dilationX: number | string;
  readonly dilationY: number | string;
  readonly strideX: number | string;
  readonly strideY: number | string;
  readonly whole: boolean | number | string | undefined;
  readonly tapsX: number | string;
  readonly uneven: boolean | number | string | undefined;
  readonly kernelWidth: number | string;
  readonly kernelHeight: number | string;
  readonly stepX: number | string;
  readonly stepY: number | string;
  readonly vectorSource: boolean | number | string | undefined;
  readonly acrossY: number | string;
  readonly acrossX: number | string;
  readonly input: number | string;
  readonly sourceAt: number | string;
  readonly weightsAt: number | string;
  readonly vectorAcross: boolean | number | string | undefined;
  readonly strideC: number | string;
  readonly planes: boolean | number | string | undefined;
  readonly strideN: number | string;
  readonly strideH: number | string;
  readonly strideW: number | string;
  readonly vectorResult: boolean | number | string | undefined;
  readonly channelsLast: boolean | number | string | undefined;
  readonly sourceBlocks: readonly (number | string)[];
  readonly weightParts: readonly (number | string)[];
  readonly tiles: number | string;
  readonly columnTiles: number | string;
  readonly rowTiles: number | string;
  readonly quadList: readonly (number | string)[];
  readonly wide: boolean | number | string | undefined;
  readonly steps: readonly (number | string)[];
}

/** The WGSL of the kernel `convolutionTiled`, for convolution2D, convolution2DDataGradient. */
export const convolutionTiled = (p: ConvolutionTiledParameters): string => `const width = ${p.width}u;
const height = ${p.height}u;
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
const K = ${p.K}u;
const slab = ${p.slab}u;
const threads = ${p.size}u;
const rowQuads = ${p.tileRows}u / 4u;
const columnQuads = ${p.tileColumns}u / 4u;
/** How many invocations lie side by side, and one below another. */
const across = ${p.across}u;
const down = threads / across;
/** Rows of workgroup memory, in vectors; padded against bank conflicts. */
const rowPitch = rowQuads + 1u;
const columnPitch = columnQuads + 1u;

/** For each of the slab's depths, pixels in fours, and channels of the result in fours. */
var<workgroup> pixels: array<vec4<T>, slab * rowPitch>;
var<workgroup> channels: array<vec4<T>, slab * columnPitch>;

/** The group, the residues, and the first weight that meets the pixels: the same for a workgroup. */
var<private> group: u32;
var<private> residue: vec2<u32>;
var<private> firstTap: vec2<i32>;

/** A row's image and its place in the source under the first weight; rows past the last lie outside every source. */
fn placeOf(row: u32) -> vec3<i32> {
  if (row >= M) { return vec3<i32>(0, -0x40000000, 0); }
  let x = i32(row % widthPerClass);
  let y = i32(row / widthPerClass % heightPerClass);
  let n = i32(row / (widthPerClass * heightPerClass));
${
  p.backward
    ? `  let shift = (vec2<i32>(residue) + vec2<i32>(${p.left}, ${p.top}) - firstTap * vec2<i32>(${p.dilationX}, ${p.dilationY})) / vec2<i32>(${p.strideX}, ${p.strideY});
  return vec3<i32>(n, y + shift.y, x + shift.x);
`
    : `  return vec3<i32>(n, y * ${p.strideY} - ${p.top}, x * ${p.strideX} - ${p.left});
`
}}

/** Which of the weights that meet a pixel stands at depth start + k. */
fn tapOf(start: u32, k: u32) -> vec2<i32> {
${
  p.whole
    ? `  // A slab is one weight's.
  let tap = i32(start / depth);
`
    : `  let tap = i32((start + k) / depth);
`
}  return vec2<i32>(tap % ${p.tapsX}, tap / ${p.tapsX});
}

/** Whether the weight exists. */
fn isWeight(k: u32, at: vec2<i32>) -> bool {
  return (k < K)${p.uneven ? ` & (at.x < ${p.kernelWidth}) & (at.y < ${p.kernelHeight})` : ``};
}

fn weightIndex(tap: vec2<i32>) -> vec2<i32> { return firstTap + tap * vec2<i32>(${p.stepX}, ${p.stepY}); }
${
  p.vectorSource
    ? `
/** What a pixel sees at four depths. */
fn seen(place: vec3<i32>, start: u32, k: u32) -> vec4<T> {
  let tap = tapOf(start, k);
  let y = u32(place.y + tap.y * ${p.acrossY});
  let x = u32(place.z + tap.x * ${p.acrossX});
  let n = u32(place.x);
  var value = vec4<T>(0);
  if (isWeight(start + k, weightIndex(tap)) & (y < sourceHeight) & (x < sourceWidth)) {
    let c = group * depth + (start + k) % depth;
    value = load4_${p.input}(${p.sourceAt});
  }
  return value;
}
`
    : `
/** What a pixel sees at one depth. */
fn seenAt(place: vec3<i32>, start: u32, k: u32) -> T {
  let tap = tapOf(start, k);
  let y = u32(place.y + tap.y * ${p.acrossY});
  let x = u32(place.z + tap.x * ${p.acrossX});
  let n = u32(place.x);
  var value = T(0);
  if (isWeight(start + k, weightIndex(tap)) & (y < sourceHeight) & (x < sourceWidth)) {
    let c = group * depth + (start + k) % depth;
    value = load_${p.input}(${p.sourceAt});
  }
  return value;
}

fn seen(place: vec3<i32>, start: u32, k: u32) -> vec4<T> {
  return vec4<T>(seenAt(place, start, k), seenAt(place, start, k + 1u), seenAt(place, start, k + 2u), seenAt(place, start, k + 3u));
}
`
}
fn weightAt(ky: u32, kx: u32, k: u32, r: u32) -> T {
  return load_weights(${p.weightsAt});
}

/** The weights of four channels of the result from r; channels past the last repeat it, for their results are not stored. */
fn weightsAt(start: u32, k: u32, channel: u32) -> vec4<T> {
  let at = weightIndex(tapOf(start, k));
  var value = vec4<T>(0);
  if (isWeight(start + k, at)) {
    let ky = u32(at.y);
    let kx = u32(at.x);
    let k = (start + k) % depth;
${
  p.vectorAcross
    ? `    let r = min(channel, perGroup - 4u);
    value = load4_weights(${p.weightsAt});
`
    : `    let last = perGroup - 1u;
    value = vec4<T>(
      weightAt(ky, kx, k, min(channel, last)),
      weightAt(ky, kx, k, min(channel + 1u, last)),
      weightAt(ky, kx, k, min(channel + 2u, last)),
      weightAt(ky, kx, k, min(channel + 3u, last)),
    );
`
}  }
  return value;
}

/** Stores four pixels, from row, by four channels, from r. */
fn storeBlock(row: u32, r: u32, block: mat4x4<T>) {
  if (r >= perGroup) { return; }
  let at = (group * perGroup + r) * ${p.strideC}u;
${
  p.planes
    ? `  // Four pixels are neighbours in each channel's plane.
  if (row >= M) { return; }
  let i = row / (width * height) * ${p.strideN}u + row % (width * height) + at;
  let rows = transpose(block);
  store4(i, rows[0]);
  if (r + 1u < perGroup) { store4(i + ${p.strideC}u, rows[1]); }
  if (r + 2u < perGroup) { store4(i + 2u * ${p.strideC}u, rows[2]); }
  if (r + 3u < perGroup) { store4(i + 3u * ${p.strideC}u, rows[3]); }
`
    : `  storePixel(row, r, at, block[0]);
  storePixel(row + 1u, r, at, block[1]);
  storePixel(row + 2u, r, at, block[2]);
  storePixel(row + 3u, r, at, block[3]);
`
}}
${
  p.planes
    ? ``
    : `

/** Stores four channels, from r, of one pixel; at is where its first one lies in the first pixel. */
fn storePixel(row: u32, r: u32, at: u32, value: vec4<T>) {
  let x = row % widthPerClass * residuesX + residue.x;
  let y = row / widthPerClass % heightPerClass * residuesY + residue.y;
  if ((row >= M) | (x >= width) | (y >= height)) { return; }
  let i = row / (widthPerClass * heightPerClass) * ${p.strideN}u + y * ${p.strideH}u + x * ${p.strideW}u + at;
${
  p.vectorResult
    ? `  store4(i, value);
`
    : `  store(i, value.x);
  if (r + 1u < perGroup) { store(i + ${p.strideC}u, value.y); }
  if (r + 2u < perGroup) { store(i + 2u * ${p.strideC}u, value.z); }
  if (r + 3u < perGroup) { store(i + 3u * ${p.strideC}u, value.w); }
`
}}
`
}
/** Which four rows and which four depths of a slab block i of the source holds; neighbouring invocations read neighbouring elements. */
fn blockOf(i: u32) -> vec2<u32> {
${
  p.channelsLast
    ? `  return vec2<u32>(i / (slab / 4u), i % (slab / 4u));
`
    : `  return vec2<u32>(i % rowQuads, i / rowQuads);
`
}}

/** Which depth of a slab and which four columns part i of the weights holds. */
fn partOf(i: u32) -> vec2<u32> {
${
  p.vectorAcross
    ? `  return vec2<u32>(i / columnQuads, i % columnQuads);
`
    : `  return vec2<u32>(i % slab, i / slab);
`
}}

${p.sourceBlocks
  .map(
    (item) => `var<private> source${item}: mat4x4<T>;
var<private> place${item}_0: vec3<i32>;
var<private> place${item}_1: vec3<i32>;
var<private> place${item}_2: vec3<i32>;
var<private> place${item}_3: vec3<i32>;
`,
  )
  .join("")}${p.weightParts
  .map(
    (item) => `var<private> weight${item}: vec4<T>;
`,
  )
  .join("")}
/** Finds where the rows that this invocation fetches lie. */
fn locateRows(local: u32, firstRow: u32) {
${p.sourceBlocks
  .map(
    (item) => `  let row${item} = firstRow + blockOf(local + ${item}u * threads).x * 4u;
  place${item}_0 = placeOf(row${item});
  place${item}_1 = placeOf(row${item} + 1u);
  place${item}_2 = placeOf(row${item} + 2u);
  place${item}_3 = placeOf(row${item} + 3u);
`,
  )
  .join("")}}

/** Fetches this invocation's share of the slab at depth start. */
fn fetch(local: u32, start: u32, firstColumn: u32) {
${p.sourceBlocks
  .map(
    (item) => `  let k${item} = blockOf(local + ${item}u * threads).y * 4u;
  source${item} = transpose(mat4x4<T>(
    seen(place${item}_0, start, k${item}),
    seen(place${item}_1, start, k${item}),
    seen(place${item}_2, start, k${item}),
    seen(place${item}_3, start, k${item}),
  ));
`,
  )
  .join("")}${p.weightParts
  .map(
    (item) => `  let part${item} = partOf(local + ${item}u * threads);
  weight${item} = weightsAt(start, part${item}.x, firstColumn + part${item}.y * 4u);
`,
  )
  .join("")}}

/** Puts what was fetched into workgroup memory. */
fn share(local: u32) {
${p.sourceBlocks
  .map(
    (item) => `  let block${item} = blockOf(local + ${item}u * threads);
  let to${item} = block${item}.y * 4u * rowPitch + block${item}.x;
  pixels[to${item}] = source${item}[0];
  pixels[to${item} + rowPitch] = source${item}[1];
  pixels[to${item} + 2u * rowPitch] = source${item}[2];
  pixels[to${item} + 3u * rowPitch] = source${item}[3];
`,
  )
  .join("")}${p.weightParts
  .map(
    (item) => `  let part${item} = partOf(local + ${item}u * threads);
  channels[part${item}.x * columnPitch + part${item}.y] = weight${item};
`,
  )
  .join("")}}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n_: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = w.x + w.y * n_.x;
  if (unit >= ${p.tiles}u) { return; }
  let firstColumn = unit % ${p.columnTiles}u * ${p.tileColumns}u;
  let firstRow = unit / ${p.columnTiles}u % ${p.rowTiles}u * ${p.tileRows}u;
  group = unit / (${p.columnTiles}u * ${p.rowTiles}u) % groups;
  let class_ = unit / (${p.columnTiles}u * ${p.rowTiles}u * groups);
  residue = vec2<u32>(class_ % residuesX, class_ / residuesX);
${
  p.backward
    ? `  for (; (firstTap.x < ${p.kernelWidth}) & ((i32(residue.x) + ${p.left} - firstTap.x * ${p.dilationX}) % ${p.strideX} != 0); firstTap.x++) {}
  for (; (firstTap.y < ${p.kernelHeight}) & ((i32(residue.y) + ${p.top} - firstTap.y * ${p.dilationY}) % ${p.strideY} != 0); firstTap.y++) {}
`
    : ``
}  locateRows(local, firstRow);
  let x = local % across;
  let y = local / across;
${p.quadList
  .map(
    (item) => `  var left${item}_0 = vec4<T>(0);
  var left${item}_1 = vec4<T>(0);
  var left${item}_2 = vec4<T>(0);
  var left${item}_3 = vec4<T>(0);
${
  p.wide
    ? `  var right${item}_0 = vec4<T>(0);
  var right${item}_1 = vec4<T>(0);
  var right${item}_2 = vec4<T>(0);
  var right${item}_3 = vec4<T>(0);
`
    : ``
}`,
  )
  .join("")}  fetch(local, 0u, firstColumn);
  for (var start = 0u; start < K; start += slab) {
    workgroupBarrier();
    share(local);
    workgroupBarrier();
    if (start + slab < K) { fetch(local, start + slab, firstColumn); }
${p.steps
  .map(
    (item) => `    {
      const k = ${item}u;
      let b0 = channels[k * columnPitch + x];
${
  p.wide
    ? `      let b1 = channels[k * columnPitch + across + x];
`
    : ``
}${p.quadList
      .map(
        (item_) => `      let a${item_} = pixels[k * rowPitch + ${item_}u * down + y];
      left${item_}_0 = a${item_}.x * b0 + left${item_}_0;
      left${item_}_1 = a${item_}.y * b0 + left${item_}_1;
      left${item_}_2 = a${item_}.z * b0 + left${item_}_2;
      left${item_}_3 = a${item_}.w * b0 + left${item_}_3;
${
  p.wide
    ? `      right${item_}_0 = a${item_}.x * b1 + right${item_}_0;
      right${item_}_1 = a${item_}.y * b1 + right${item_}_1;
      right${item_}_2 = a${item_}.z * b1 + right${item_}_2;
      right${item_}_3 = a${item_}.w * b1 + right${item_}_3;
`
    : ``
}`,
      )
      .join("")}    }
`,
  )
  .join("")}  }
  let row = firstRow + y * 4u;
  let column = firstColumn + x * 4u;
${p.quadList
  .map(
    (item) => `  storeBlock(row + ${item}u * 4u * down, column, mat4x4<T>(left${item}_0, left${item}_1, left${item}_2, left${item}_3));
${
  p.wide
    ? `  storeBlock(row + ${item}u * 4u * down, column + across * 4u, mat4x4<T>(right${item}_0, right${item}_1, right${item}_2, right${item}_3));
`
    : ``
}`,
  )
  .join("")}}
`;
