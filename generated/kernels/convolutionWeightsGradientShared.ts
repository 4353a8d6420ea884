// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `convolutionWeightsGradientShared` takes. */
export interface ConvolutionWeightsGradientSharedParameters {
  readonly width: number | string;
  readonly height: number | string;
  readonly sourceWidth: number | string;
  readonly sourceHeight: number | string;
  readonly perGroup: number | string;
  readonly depth: number | string;
  readonly rowCount: number | string;
  readonly kernelWidth: number | string;
  readonly lanes: number | string;
  readonly dilationY: number | string;
  readonly top: number | string;
  readonly dilationX: number | string;
  readonly left: number | string;
  readonly imageAt: number | string;
  readonly vectorGradient: boolean | number | string | undefined;
  readonly elements: number | string;
  readonly strideH: number | string;
  readonly strideW: number | string;
  readonly strideI: number | string;
  readonly strideO: number | string;
  readonly vectorResult: boolean | number | string | undefined;
  readonly tiles: number | string;
  readonly columnTiles: number | string;
  readonly vectors: number | string;
  readonly rowTiles: number | string;
  readonly tileRows: number | string;
  readonly groups: number | string;
  readonly parts: readonly (number | string)[];
  readonly rows: readonly (number | string)[];
  readonly wide: boolean | number | string | undefined;
  readonly linesPerSplit: number | string;
  readonly lines: number | string;
  readonly strideX: number | string;
  readonly strideY: number | string;
  readonly partCount: number | string;
  readonly share: number | string;
  readonly sums: number | string;
}

/** The WGSL of the kernel `convolutionWeightsGradientShared`, for convolution2DWeightsGradientPartials. */
export const convolutionWeightsGradientShared = (p: ConvolutionWeightsGradientSharedParameters): string => `enable subgroups;
const width = ${p.width}u;
const height = ${p.height}u;
const sourceWidth = ${p.sourceWidth}u;
const sourceHeight = ${p.sourceHeight}u;
const perGroup = ${p.perGroup}u;
const depth = ${p.depth}u;
const rowCount = ${p.rowCount}u;
const kernelWidth = ${p.kernelWidth}u;
const lanes = ${p.lanes}u;

/** The input channel that a row's weights meet, and by how much they are shifted; rows past the last repeat it. */
fn placeOf(row: u32, group: u32) -> vec3<i32> {
  let r = min(row, rowCount - 1u);
  let ky = i32(r / (kernelWidth * depth));
  let kx = i32(r / depth % kernelWidth);
  return vec3<i32>(i32(group * depth + r % depth), ky * ${p.dilationY} - ${p.top}, kx * ${p.dilationX} - ${p.left});
}

/** What a row's weight meets of the source where the first weight's corner lies at (cornerY, cornerX); outside, zero. */
fn metAt(place: vec3<i32>, n: u32, cornerY: i32, cornerX: i32) -> T {
  let c = u32(place.x);
  let y = u32(cornerY + place.y);
  let x = u32(cornerX + place.z);
  return select(T(0), load_source(${p.imageAt}), (y < sourceHeight) & (x < sourceWidth));
}

fn gradientAt(n: u32, y: u32, x: u32, c: u32) -> T {
  return load_incomingGradient(${p.imageAt});
}

/** Four output channels from r of a group; channels past the last repeat it, for their results are not stored. */
fn gradientsAt(n: u32, y: u32, x: u32, group: u32, r: u32) -> vec4<T> {
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
fn storeFour(split: u32, row: u32, group: u32, r: u32, value: vec4<T>) {
  if (r >= perGroup) { return; }
  let ky = row / (kernelWidth * depth);
  let kx = row / depth % kernelWidth;
  let i = split * ${p.elements}u + ky * ${p.strideH}u + kx * ${p.strideW}u + row % depth * ${p.strideI}u + (group * perGroup + r) * ${p.strideO}u;
${
  p.vectorResult
    ? `  store4(i, value);
`
    : `  let count = min(4u, perGroup - r);
  for (var k = 0u; k < count; k++) { store(i + k * ${p.strideO}u, value[k]); }
`
}}

@compute @workgroup_size(${p.lanes})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n_: vec3<u32>, @builtin(subgroup_invocation_id) lane: u32) {
  let unit = w.x + w.y * n_.x;
  if (unit >= ${p.tiles}u) { return; }
  let column = (unit % ${p.columnTiles}u * ${p.vectors}u * lanes + lane) * 4u;
  let row = unit / ${p.columnTiles}u % ${p.rowTiles}u * ${p.tileRows}u;
  let group = unit / (${p.columnTiles}u * ${p.rowTiles}u) % ${p.groups}u;
  let split = unit / (${p.columnTiles}u * ${p.rowTiles}u * ${p.groups}u);
${p.parts
  .map(
    (item) => `  let place${item} = placeOf(row + ${item}u * lanes + lane, group);
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
  .join("")}  let last = min((split + 1u) * ${p.linesPerSplit}u, ${p.lines}u) * width;
  for (var pixel = split * ${p.linesPerSplit}u * width; pixel < last; pixel++) {
    let x = pixel % width;
    let y = pixel / width % height;
    let n = pixel / (width * height);
    let cornerX = i32(x) * ${p.strideX};
    let cornerY = i32(y) * ${p.strideY};
${p.parts
  .map(
    (item) => `    let s${item} = metAt(place${item}, n, cornerY, cornerX);
`,
  )
  .join("")}    let a = gradientsAt(n, y, x, group, column);
${
  p.wide
    ? `    let b = gradientsAt(n, y, x, group, column + 4u * lanes);
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
  let count = min(${p.tileRows}u, rowCount - row) * ${p.vectors}u;
  for (var s = 0u; s < count; s++) {
    storeFour(split, row + s / ${p.vectors}u, group, column + s % ${p.vectors}u * lanes * 4u, totals[s]);
  }
}
`;
