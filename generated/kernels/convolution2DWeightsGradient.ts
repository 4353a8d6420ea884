// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `convolution2DWeightsGradient` takes. */
export interface Convolution2DWeightsGradientParameters {
  readonly width: number | string;
  readonly height: number | string;
  readonly sourceWidth: number | string;
  readonly sourceHeight: number | string;
  readonly perGroup: number | string;
  readonly depth: number | string;
  readonly rowCount: number | string;
  readonly kernelWidth: number | string;
  readonly strideX: number | string;
  readonly strideY: number | string;
  readonly dilationX: number | string;
  readonly dilationY: number | string;
  readonly left: number | string;
  readonly top: number | string;
  readonly units: number | string;
  readonly volume: boolean | number | string | undefined;
  readonly imageAt: number | string;
  readonly vectorSource: boolean | number | string | undefined;
  readonly vectorGradient: boolean | number | string | undefined;
  readonly kernelHeight: number | string;
  readonly elements: number | string;
  readonly strideD: number | string;
  readonly strideH: number | string;
  readonly strideW: number | string;
  readonly strideI: number | string;
  readonly strideO: number | string;
  readonly vectorResult: boolean | number | string | undefined;
  readonly size: number | string;
  readonly channelTiles: number | string;
  readonly channels: number | string;
  readonly rowTiles: number | string;
  readonly rowsPerTile: number | string;
  readonly groups: number | string;
  readonly rows: readonly (number | string)[];
  readonly wide: boolean | number | string | undefined;
  readonly dilationZ: number | string;
  readonly front: number | string;
  readonly linesPerSplit: number | string;
  readonly lines: number | string;
  readonly slices: number | string;
  readonly strideZ: number | string;
  readonly sourceSlices: number | string;
  readonly lowRows: readonly (number | string)[];
  readonly tall: boolean | number | string | undefined;
  readonly highRows: readonly (number | string)[];
}

/** The WGSL of the kernel `convolution2DWeightsGradient`, for convolution2DWeightsGradientPartials, convolution3DWeightsGradientPartials. */
export const convolution2DWeightsGradient = (p: Convolution2DWeightsGradientParameters): string => `const width = ${p.width}i;
const height = ${p.height}u;
const sourceWidth = ${p.sourceWidth}i;
const sourceHeight = ${p.sourceHeight}i;
const perGroup = ${p.perGroup}u;
const depth = ${p.depth}u;
const rowCount = ${p.rowCount}u;
const kernelWidth = ${p.kernelWidth}u;
const strideX = ${p.strideX}i;
const strideY = ${p.strideY}i;
const dilationX = ${p.dilationX}i;
const dilationY = ${p.dilationY}i;
const left = ${p.left}i;
const top = ${p.top}i;
const units = ${p.units}u;

fn sourceAt(n: u32, ${p.volume ? `z: u32, ` : ``}y: u32, x: u32, c: u32) -> T {
  return load_source(${p.imageAt});
}
${
  p.vectorSource
    ? `
fn sourcesAt(n: u32, ${p.volume ? `z: u32, ` : ``}y: u32, x: u32, c: u32) -> vec4<T> {
  return load4_source(${p.imageAt});
}
`
    : ``
}
fn gradientAt(n: u32, ${p.volume ? `z: u32, ` : ``}y: u32, x: u32, c: u32) -> T {
  return load_incomingGradient(${p.imageAt});
}

/** Four output channels from r of group g; channels past the last repeat it, for their results are not stored. */
fn gradientsAt(n: u32, ${p.volume ? `z: u32, ` : ``}y: u32, x: u32, g: u32, r: u32) -> vec4<T> {
${
  p.vectorGradient
    ? `  let c = g * perGroup + min(r, perGroup - 4u);
  return load4_incomingGradient(${p.imageAt});
`
    : `  let c = g * perGroup;
  let last = perGroup - 1u;
  return vec4<T>(
    gradientAt(n, ${p.volume ? `z, ` : ``}y, x, c + min(r, last)),
    gradientAt(n, ${p.volume ? `z, ` : ``}y, x, c + min(r + 1u, last)),
    gradientAt(n, ${p.volume ? `z, ` : ``}y, x, c + min(r + 2u, last)),
    gradientAt(n, ${p.volume ? `z, ` : ``}y, x, c + min(r + 3u, last)),
  );
`
}}

/** Stores the weights of four output channels; a row counts (${p.volume ? `kz, ` : ``}ky, kx, input channel). */
fn storeFour(split: u32, row: u32, g: u32, r: u32, value: vec4<T>) {
  if ((row >= rowCount) | (r >= perGroup)) { return; }
  let ky = row / (kernelWidth * depth)${p.volume ? ` % ${p.kernelHeight}u` : ``};
  let kx = row / depth % kernelWidth;
  let i = split * ${p.elements}u + ${p.volume ? `row / (kernelWidth * depth * ${p.kernelHeight}u) * ${p.strideD}u + ` : ``}ky * ${p.strideH}u + kx * ${p.strideW}u + row % depth * ${p.strideI}u + (g * perGroup + r) * ${p.strideO}u;
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

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n_: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n_.x) * ${p.size}u + local;
  if (unit >= units) { return; }
  let r = unit % ${p.channelTiles}u * ${p.channels}u;
  let row = unit / ${p.channelTiles}u % ${p.rowTiles}u * ${p.rowsPerTile}u;
  let g = unit / (${p.channelTiles}u * ${p.rowTiles}u) % ${p.groups}u;
  let split = unit / (${p.channelTiles}u * ${p.rowTiles}u * ${p.groups}u);
${p.rows
  .map(
    (item) => `  var left${item} = vec4<T>(0);
`,
  )
  .join("")}${
  p.wide
    ? `${p.rows
        .map(
          (item) => `  var right${item} = vec4<T>(0);
`,
        )
        .join("")}`
    : ``
}${
  p.vectorSource
    ? `${
        p.volume
          ? `  let dz = i32(row / (kernelWidth * depth * ${p.kernelHeight}u)) * ${p.dilationZ} - ${p.front};
`
          : ``
      }  let dy = i32(row / (kernelWidth * depth)${p.volume ? ` % ${p.kernelHeight}u` : ``}) * dilationY - top;
  let dx = i32(row / depth % kernelWidth) * dilationX - left;
  let c = g * depth + row % depth;
  // The columns of pixels whose window shows the image here.
  let begin = (max(0, -dx) + strideX - 1) / strideX;
  let end = min(width, (max(0, sourceWidth - dx) + strideX - 1) / strideX);
`
    : `${p.rows
        .map(
          (item) => `  let row${item} = min(row + ${item}u, rowCount - 1u);
${
  p.volume
    ? `  let dz${item} = i32(row${item} / (kernelWidth * depth * ${p.kernelHeight}u)) * ${p.dilationZ} - ${p.front};
`
    : ``
}  let dy${item} = i32(row${item} / (kernelWidth * depth)${p.volume ? ` % ${p.kernelHeight}u` : ``}) * dilationY - top;
  let dx${item} = i32(row${item} / depth % kernelWidth) * dilationX - left;
  let c${item} = g * depth + row${item} % depth;
`,
        )
        .join("")}`
}  let last = min((split + 1u) * ${p.linesPerSplit}u, ${p.lines}u);
  for (var line = split * ${p.linesPerSplit}u; line < last; line++) {
${
  p.volume
    ? `    let z = i32(line / height % ${p.slices}u);
    let n = line / (height * ${p.slices}u);
`
    : `    let n = line / height;
`
}    let y = i32(line % height);
${
  p.vectorSource
    ? `    let sy = y * strideY + dy;
    if (u32(sy) >= u32(sourceHeight)) { continue; }
${
  p.volume
    ? `    let sz = z * ${p.strideZ} + dz;
    if (u32(sz) >= ${p.sourceSlices}u) { continue; }
`
    : ``
}    for (var x = begin; x < end; x++) {
      let a = gradientsAt(n, ${p.volume ? `u32(z), ` : ``}u32(y), u32(x), g, r);
${
  p.wide
    ? `      let b = gradientsAt(n, ${p.volume ? `u32(z), ` : ``}u32(y), u32(x), g, r + 4u);
`
    : ``
}      let low = sourcesAt(n, ${p.volume ? `u32(sz), ` : ``}u32(sy), u32(x * strideX + dx), c);
${p.lowRows
  .map(
    (item) => `      let s${item} = low[${item}];
`,
  )
  .join("")}${
        p.tall
          ? `      let high = sourcesAt(n, ${p.volume ? `u32(sz), ` : ``}u32(sy), u32(x * strideX + dx), c + 4u);
${p.highRows
  .map(
    (item) => `      let s${item} = high[${item} - 4];
`,
  )
  .join("")}`
          : ``
      }${p.rows
        .map(
          (item) => `      left${item} = s${item} * a + left${item};
`,
        )
        .join("")}${
        p.wide
          ? `${p.rows
              .map(
                (item) => `      right${item} = s${item} * b + right${item};
`,
              )
              .join("")}`
          : ``
      }    }
`
    : `${p.rows
        .map(
          (item) => `    let sy${item} = y * strideY + dy${item};
${
  p.volume
    ? `    let sz${item} = z * ${p.strideZ} + dz${item};
    let slice${item} = u32(clamp(sz${item}, 0, ${p.sourceSlices} - 1));
    let inY${item} = (u32(sy${item}) < u32(sourceHeight)) & (u32(sz${item}) < ${p.sourceSlices}u);
`
    : `    let inY${item} = u32(sy${item}) < u32(sourceHeight);
`
}    let at${item} = u32(clamp(sy${item}, 0, sourceHeight - 1));
`,
        )
        .join("")}    for (var x = 0; x < width; x++) {
      let a = gradientsAt(n, ${p.volume ? `u32(z), ` : ``}u32(y), u32(x), g, r);
${
  p.wide
    ? `      let b = gradientsAt(n, ${p.volume ? `u32(z), ` : ``}u32(y), u32(x), g, r + 4u);
`
    : ``
}${p.rows
        .map(
          (item) => `      let sx${item} = x * strideX + dx${item};
      let s${item} = select(T(0), sourceAt(n, ${p.volume ? `slice${item}, ` : ``}at${item}, u32(clamp(sx${item}, 0, sourceWidth - 1)), c${item}), inY${item} & (u32(sx${item}) < u32(sourceWidth)));
      left${item} = s${item} * a + left${item};
`,
        )
        .join("")}${
        p.wide
          ? `${p.rows
              .map(
                (item) => `      right${item} = s${item} * b + right${item};
`,
              )
              .join("")}`
          : ``
      }    }
`
}  }
  // In loops, because each call is compiled with all that follows the sum.
  var lefts = array<vec4<T>, ${p.rowsPerTile}>(${p.rows.map((item) => `left${item}, `).join("")});
  for (var k = 0u; k < ${p.rowsPerTile}u; k++) { storeFour(split, row + k, g, r, lefts[k]); }
${
  p.wide
    ? `  var rights = array<vec4<T>, ${p.rowsPerTile}>(${p.rows.map((item) => `right${item}, `).join("")});
  for (var k = 0u; k < ${p.rowsPerTile}u; k++) { storeFour(split, row + k, g, r + 4u, rights[k]); }
`
    : ``
}}
`;
