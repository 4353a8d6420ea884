// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `convolutionWeightsGradientTiled` takes. */
export interface ConvolutionWeightsGradientTiledParameters {
  readonly width: number | string;
  readonly height: number | string;
  readonly sourceWidth: number | string;
  readonly sourceHeight: number | string;
  readonly perGroup: number | string;
  readonly depth: number | string;
  readonly rowCount: number | string;
  readonly kernelWidth: number | string;
  readonly slab: number | string;
  readonly size: number | string;
  readonly tileRows: number | string;
  readonly tileColumns: number | string;
  readonly across: number | string;
  readonly dilationY: number | string;
  readonly top: number | string;
  readonly dilationX: number | string;
  readonly left: number | string;
  readonly vectorSource: boolean | number | string | undefined;
  readonly strideY: number | string;
  readonly strideX: number | string;
  readonly imageAt: number | string;
  readonly vectorGradient: boolean | number | string | undefined;
  readonly elements: number | string;
  readonly strideH: number | string;
  readonly strideW: number | string;
  readonly strideI: number | string;
  readonly strideO: number | string;
  readonly vectorResult: boolean | number | string | undefined;
  readonly sourceParts: readonly (number | string)[];
  readonly gradientParts: readonly (number | string)[];
  readonly tiles: number | string;
  readonly columnTiles: number | string;
  readonly rowTiles: number | string;
  readonly groups: number | string;
  readonly linesPerSplit: number | string;
  readonly lines: number | string;
  readonly quadList: readonly (number | string)[];
  readonly wide: boolean | number | string | undefined;
  readonly steps: readonly (number | string)[];
}

/** The WGSL of the kernel `convolutionWeightsGradientTiled`, for convolution2DWeightsGradientPartials. */
export const convolutionWeightsGradientTiled = (p: ConvolutionWeightsGradientTiledParameters): string => `const width = ${p.width}u;
const height = ${p.height}u;
const sourceWidth = ${p.sourceWidth}u;
const sourceHeight = ${p.sourceHeight}u;
const perGroup = ${p.perGroup}u;
const depth = ${p.depth}u;
const rowCount = ${p.rowCount}u;
const kernelWidth = ${p.kernelWidth}u;
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

/** For each of the slab's pixels, what weights in fours meet, and the gradient of channels in fours. */
var<workgroup> sources: array<vec4<T>, slab * rowPitch>;
var<workgroup> gradients: array<vec4<T>, slab * columnPitch>;

/** The group, and the pixel after the split's last: the same for a workgroup. */
var<private> group: u32;
var<private> end: u32;

/** The input channel that a row's weights meet, and by how much they are shifted; rows past the last repeat it. */
fn placeOf(row: u32) -> vec3<i32> {
  let r = min(row, rowCount - 1u);
  let ky = i32(r / (kernelWidth * depth));
  let kx = i32(r / depth % kernelWidth);
  return vec3<i32>(i32(group * depth + r % depth), ky * ${p.dilationY} - ${p.top}, kx * ${p.dilationX} - ${p.left});
}
${
  p.vectorSource
    ? `
/** What four weights from a row meet at a pixel: neighbouring channels of the source. */
fn metAt(row: u32, pixel: u32) -> vec4<T> {
  let place = placeOf(row);
  let n = pixel / (width * height);
  let y = u32(i32(pixel / width % height) * ${p.strideY} + place.y);
  let x = u32(i32(pixel % width) * ${p.strideX} + place.z);
  let c = u32(place.x) & ~3u;
  var value = vec4<T>(0);
  if ((pixel < end) & (y < sourceHeight) & (x < sourceWidth)) { value = load4_source(${p.imageAt}); }
  return value;
}
`
    : `
/** What a row's weight meets at a pixel. */
fn metByOne(row: u32, pixel: u32) -> T {
  let place = placeOf(row);
  let n = pixel / (width * height);
  let y = u32(i32(pixel / width % height) * ${p.strideY} + place.y);
  let x = u32(i32(pixel % width) * ${p.strideX} + place.z);
  let c = u32(place.x);
  var value = T(0);
  if ((pixel < end) & (y < sourceHeight) & (x < sourceWidth)) { value = load_source(${p.imageAt}); }
  return value;
}

fn metAt(row: u32, pixel: u32) -> vec4<T> {
  return vec4<T>(metByOne(row, pixel), metByOne(row + 1u, pixel), metByOne(row + 2u, pixel), metByOne(row + 3u, pixel));
}
`
}
fn gradientAt(n: u32, y: u32, x: u32, c: u32) -> T {
  return load_incomingGradient(${p.imageAt});
}

/** The gradient of four output channels from r at a pixel; channels past the last repeat it, for their results are not stored. */
fn gradientsAt(r: u32, pixel: u32) -> vec4<T> {
  if (pixel >= end) { return vec4<T>(0); }
  let x = pixel % width;
  let y = pixel / width % height;
  let n = pixel / (width * height);
${
  p.vectorGradient
    ? `  let c = group * perGroup + min(r, perGroup - 4u);
  return load4_incomingGradient(${p.imageAt});
`
    : `  let c = group * perGroup;
  let last = perGroup - 1u;
  return vec4<T>(
    gradientAt(n, y, x, c + min(r, last)),
    gradientAt(n, y, x, c + min(r + 1u, last)),
    gradientAt(n, y, x, c + min(r + 2u, last)),
    gradientAt(n, y, x, c + min(r + 3u, last)),
  );
`
}}

/** Stores the weights of four output channels. */
fn storeFour(split: u32, row: u32, r: u32, value: vec4<T>) {
  if ((row >= rowCount) | (r >= perGroup)) { return; }
  let ky = row / (kernelWidth * depth);
  let kx = row / depth % kernelWidth;
  let i = split * ${p.elements}u + ky * ${p.strideH}u + kx * ${p.strideW}u + row % depth * ${p.strideI}u + (group * perGroup + r) * ${p.strideO}u;
${
  p.vectorResult
    ? `  store4(i, value);
`
    : `  store(i, value.x);
  if (r + 1u < perGroup) { store(i + ${p.strideO}u, value.y); }
  if (r + 2u < perGroup) { store(i + 2u * ${p.strideO}u, value.z); }
  if (r + 3u < perGroup) { store(i + 3u * ${p.strideO}u, value.w); }
`
}}

${p.sourceParts
  .map(
    (item) => `var<private> source${item}: vec4<T>;
`,
  )
  .join("")}${p.gradientParts
  .map(
    (item) => `var<private> gradient${item}: vec4<T>;
`,
  )
  .join("")}
/** Fetches this invocation's share of the slab of pixels from \`start\`: neighbouring invocations have neighbouring channels. */
fn fetch(local: u32, start: u32, firstRow: u32, firstColumn: u32) {
${p.sourceParts
  .map(
    (item) => `  let s${item} = local + ${item}u * threads;
  source${item} = metAt(firstRow + s${item} % rowQuads * 4u, start + s${item} / rowQuads);
`,
  )
  .join("")}${p.gradientParts
  .map(
    (item) => `  let g${item} = local + ${item}u * threads;
  gradient${item} = gradientsAt(firstColumn + g${item} % columnQuads * 4u, start + g${item} / columnQuads);
`,
  )
  .join("")}}

/** Puts what was fetched into workgroup memory. */
fn share(local: u32) {
${p.sourceParts
  .map(
    (item) => `  let s${item} = local + ${item}u * threads;
  sources[s${item} / rowQuads * rowPitch + s${item} % rowQuads] = source${item};
`,
  )
  .join("")}${p.gradientParts
  .map(
    (item) => `  let g${item} = local + ${item}u * threads;
  gradients[g${item} / columnQuads * columnPitch + g${item} % columnQuads] = gradient${item};
`,
  )
  .join("")}}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n_: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = w.x + w.y * n_.x;
  if (unit >= ${p.tiles}u) { return; }
  let firstColumn = unit % ${p.columnTiles}u * ${p.tileColumns}u;
  let firstRow = unit / ${p.columnTiles}u % ${p.rowTiles}u * ${p.tileRows}u;
  group = unit / (${p.columnTiles}u * ${p.rowTiles}u) % ${p.groups}u;
  let split = unit / (${p.columnTiles}u * ${p.rowTiles}u * ${p.groups}u);
  let begin = split * ${p.linesPerSplit}u * width;
  let last = min((split + 1u) * ${p.linesPerSplit}u, ${p.lines}u) * width;
  end = last;
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
  .join("")}  fetch(local, begin, firstRow, firstColumn);
  for (var start = begin; start < last; start += slab) {
    workgroupBarrier();
    share(local);
    workgroupBarrier();
    fetch(local, start + slab, firstRow, firstColumn);
${p.steps
  .map(
    (item) => `    {
      const k = ${item}u;
      let b0 = gradients[k * columnPitch + x];
${
  p.wide
    ? `      let b1 = gradients[k * columnPitch + across + x];
`
    : ``
}${p.quadList
      .map(
        (item_) => `      let a${item_} = sources[k * rowPitch + ${item_}u * down + y];
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
    (item) => `  storeFour(split, row + ${item}u * 4u * down, column, left${item}_0);
  storeFour(split, row + ${item}u * 4u * down + 1u, column, left${item}_1);
  storeFour(split, row + ${item}u * 4u * down + 2u, column, left${item}_2);
  storeFour(split, row + ${item}u * 4u * down + 3u, column, left${item}_3);
${
  p.wide
    ? `  storeFour(split, row + ${item}u * 4u * down, column + across * 4u, right${item}_0);
  storeFour(split, row + ${item}u * 4u * down + 1u, column + across * 4u, right${item}_1);
  storeFour(split, row + ${item}u * 4u * down + 2u, column + across * 4u, right${item}_2);
  storeFour(split, row + ${item}u * 4u * down + 3u, column + across * 4u, right${item}_3);
`
    : ``
}`,
  )
  .join("")}}
`;
