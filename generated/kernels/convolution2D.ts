// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `convolution2D` takes. */
export interface Convolution2DParameters {
  readonly width: number | string;
  readonly height: number | string;
  readonly sourceWidth: number | string;
  readonly sourceHeight: number | string;
  readonly groups: number | string;
  readonly perGroup: number | string;
  readonly depth: number | string;
  readonly units: number | string;
  readonly residues: number | string;
  readonly grain: number | string;
  readonly columnsPerPixel: number | string;
  readonly columnsPerTap: number | string;
  readonly reach: number | string;
  readonly kernelWidth: number | string;
  readonly kernelHeight: number | string;
  readonly volume: boolean | number | string | undefined;
  readonly input: number | string;
  readonly sourceAt: number | string;
  readonly weightsAt: number | string;
  readonly vectorAcross: boolean | number | string | undefined;
  readonly vectorSource: boolean | number | string | undefined;
  readonly vectorAlong: boolean | number | string | undefined;
  readonly strideN: number | string;
  readonly strideD: number | string;
  readonly strideH: number | string;
  readonly strideW: number | string;
  readonly strideC: number | string;
  readonly vectorResult: boolean | number | string | undefined;
  readonly size: number | string;
  readonly channelTiles: number | string;
  readonly channels: number | string;
  readonly pixelTiles: number | string;
  readonly slices: number | string;
  readonly pixels: number | string;
  readonly pixelList: readonly (number | string)[];
  readonly wide: boolean | number | string | undefined;
  readonly backward: boolean | number | string | undefined;
  readonly top: number | string;
  readonly dilationY: number | string;
  readonly strideY: number | string;
  readonly left: number | string;
  readonly dilationX: number | string;
  readonly strideX: number | string;
  readonly kernelDepth: number | string;
  readonly front: number | string;
  readonly dilationZ: number | string;
  readonly strideZ: number | string;
  readonly tapsZ: number | string;
  readonly stepZ: number | string;
  readonly acrossZ: number | string;
  readonly sourceSlices: number | string;
  readonly tapsY: number | string;
  readonly stepY: number | string;
  readonly acrossY: number | string;
  readonly chunked: boolean | number | string | undefined;
  readonly tapsX: number | string;
  readonly together: number | string;
  readonly stepX: number | string;
  readonly uneven: boolean | number | string | undefined;
  readonly acrossX: number | string;
  readonly columns: readonly (number | string)[];
  readonly deep: boolean | number | string | undefined;
  readonly columnCount: number | string;
  readonly taps: readonly (number | string)[];
}

/** The WGSL of the kernel `convolution2D`, for convolution2D, convolution2DDataGradient, convolution3D, convolution3DDataGradient. */
export const convolution2D = (p: Convolution2DParameters): string => `const width = ${p.width}i;
const height = ${p.height}i;
const sourceWidth = ${p.sourceWidth}i;
const sourceHeight = ${p.sourceHeight}i;
const groups = ${p.groups}u;
const perGroup = ${p.perGroup}u;
const depth = ${p.depth}u;
const units = ${p.units}u;
/** From one of a tile's pixels to the next, in the result. */
const resultStep = ${p.residues}i;
/** The columns of the source that a tile meets at once lie grain pixels apart; from one pixel, or weight, to the next it is so many columns. */
const grain = ${p.grain}i;
const columnsPerPixel = ${p.columnsPerPixel}i;
const columnsPerTap = ${p.columnsPerTap}i;
/** The column where the first weight meets the first pixel. */
const reach = ${p.reach}i;
const kernelWidth = ${p.kernelWidth}i;
const kernelHeight = ${p.kernelHeight}i;

fn sourceAt(n: u32, ${p.volume ? `z: u32, ` : ``}y: u32, x: u32, c: u32) -> T {
  return load_${p.input}(${p.sourceAt});
}

/** The weight between channel r of the result and channel k of the source, both counted within group g. */
fn weightAt(g: u32, r: u32, k: u32, ${p.volume ? `kz: u32, ` : ``}ky: u32, kx: u32) -> T {
  return load_weights(${p.weightsAt});
}

/** The weights of four channels of the result; channels past the last repeat it, for their results are not stored. */
fn weightsAt(g: u32, r: u32, k: u32, ${p.volume ? `kz: u32, ` : ``}ky: u32, kx: u32) -> vec4<T> {
${
  p.vectorAcross
    ? `  return load4_weights(${p.weightsAt});
`
    : `  let last = perGroup - 1u;
  return vec4<T>(
    weightAt(g, min(r, last), k, ${p.volume ? `kz, ` : ``}ky, kx),
    weightAt(g, min(r + 1u, last), k, ${p.volume ? `kz, ` : ``}ky, kx),
    weightAt(g, min(r + 2u, last), k, ${p.volume ? `kz, ` : ``}ky, kx),
    weightAt(g, min(r + 3u, last), k, ${p.volume ? `kz, ` : ``}ky, kx),
  );
`
}}

${
  p.vectorSource
    ? `fn sourcesAt(n: u32, ${p.volume ? `z: u32, ` : ``}y: u32, x: u32, c: u32) -> vec4<T> {
  return load4_${p.input}(${p.sourceAt});
}

/** The weights of four channels of the result (the columns' elements) by four of the source (the columns). */
fn blockAt(g: u32, r: u32, k: u32, ${p.volume ? `kz: u32, ` : ``}ky: u32, kx: u32) -> mat4x4<T> {
${
  p.vectorAlong
    ? `  let last = perGroup - 1u;
  return transpose(mat4x4<T>(
    alongAt(g, min(r, last), k, ${p.volume ? `kz, ` : ``}ky, kx),
    alongAt(g, min(r + 1u, last), k, ${p.volume ? `kz, ` : ``}ky, kx),
    alongAt(g, min(r + 2u, last), k, ${p.volume ? `kz, ` : ``}ky, kx),
    alongAt(g, min(r + 3u, last), k, ${p.volume ? `kz, ` : ``}ky, kx),
  ));
`
    : `  return mat4x4<T>(weightsAt(g, r, k, ${p.volume ? `kz, ` : ``}ky, kx), weightsAt(g, r, k + 1u, ${p.volume ? `kz, ` : ``}ky, kx), weightsAt(g, r, k + 2u, ${p.volume ? `kz, ` : ``}ky, kx), weightsAt(g, r, k + 3u, ${p.volume ? `kz, ` : ``}ky, kx));
`
}}
`
    : ``
}${
  p.vectorAlong
    ? `
fn alongAt(g: u32, r: u32, k: u32, ${p.volume ? `kz: u32, ` : ``}ky: u32, kx: u32) -> vec4<T> {
  return load4_weights(${p.weightsAt});
}
`
    : ``
}
fn storeFour(n: u32, ${p.volume ? `z: u32, ` : ``}y: i32, x: i32, g: u32, r: u32, value: vec4<T>) {
  if ((x >= width) | (r >= perGroup)) { return; }
  let i = n * ${p.strideN}u + ${p.volume ? `z * ${p.strideD}u + ` : ``}u32(y) * ${p.strideH}u + u32(x) * ${p.strideW}u + (g * perGroup + r) * ${p.strideC}u;
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

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n_: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n_.x) * ${p.size}u + local;
  if (unit >= units) { return; }
  let r = unit % ${p.channelTiles}u * ${p.channels}u;
  let g = unit / ${p.channelTiles}u % groups;
  let tile = i32(unit / (${p.channelTiles}u * groups) % ${p.pixelTiles}u);
  let line = unit / (${p.channelTiles}u * groups * ${p.pixelTiles}u);
  let y = i32(line % ${p.height}u);
${
  p.volume
    ? `  let z = line / ${p.height}u % ${p.slices}u;
  let n = line / (${p.height}u * ${p.slices}u);
`
    : `  let n = line / ${p.height}u;
`
}  let x = tile / resultStep * ${p.pixels};
  let residue = tile % resultStep;
${p.pixelList
  .map(
    (item) => `  var left${item} = vec4<T>(0);
`,
  )
  .join("")}${
  p.wide
    ? `${p.pixelList
        .map(
          (item) => `  var right${item} = vec4<T>(0);
`,
        )
        .join("")}`
    : ``
}${
  p.backward
    ? `  // The first row and column of weights that meet a pixel of the incoming gradient here; then each stepY-th and stepX-th does.
  var ky0 = 0i;
  for (; (ky0 < kernelHeight) & ((y + ${p.top} - ky0 * ${p.dilationY}) % ${p.strideY} != 0); ky0++) {}
  var kx0 = 0i;
  for (; (kx0 < kernelWidth) & ((residue + ${p.left} - kx0 * ${p.dilationX}) % ${p.strideX} != 0); kx0++) {}
  let sy0 = (y + ${p.top} - ky0 * ${p.dilationY}) / ${p.strideY};
  let sx0 = x + (residue + ${p.left} - kx0 * ${p.dilationX}) / ${p.strideX};
`
    : `  const ky0 = 0i;
  const kx0 = 0i;
  let sy0 = y * ${p.strideY} - ${p.top};
  let sx0 = x * ${p.strideX} - ${p.left};
`
}${
  p.volume
    ? `${
        p.backward
          ? `  var kz0 = 0i;
  for (; (kz0 < ${p.kernelDepth}) & ((i32(z) + ${p.front} - kz0 * ${p.dilationZ}) % ${p.strideZ} != 0); kz0++) {}
  let sz0 = (i32(z) + ${p.front} - kz0 * ${p.dilationZ}) / ${p.strideZ};
`
          : `  const kz0 = 0i;
  let sz0 = i32(z) * ${p.strideZ} - ${p.front};
`
      }  for (var h = 0i; h < ${p.tapsZ}; h++) {
  let kz = kz0 + h * ${p.stepZ};
  let sz = sz0 + h * ${p.acrossZ};
  if ((kz >= ${p.kernelDepth}) | (u32(sz) >= ${p.sourceSlices}u)) { continue; }
`
    : ``
}  // Loops of one step are none: at each step a CPU moves all sums.
  for (var i = 0i; i < ${p.tapsY}; i++) {
    let ky = ky0 + i * ${p.stepY};
    let sy = sy0 + i * ${p.acrossY};
    if ((ky >= kernelHeight) | (u32(sy) >= u32(sourceHeight))) { continue; }
    ${p.chunked ? `for (var j = 0i; j < ${p.tapsX}; j += ${p.together}) { ` : `{ const j = 0i;`}
      let kx = kx0 + j * ${p.stepX};
${
  p.uneven
    ? `      if (kx >= kernelWidth) { continue; }
`
    : ``
}      let first = sx0 + j * ${p.acrossX} - reach * grain;
${p.columns
  .map(
    (item) => `      let x${item} = first + ${item} * grain;
      let in${item} = u32(x${item}) < u32(sourceWidth);
      let at${item} = u32(clamp(x${item}, 0, sourceWidth - 1));
`,
  )
  .join("")}${
  p.vectorSource
    ? `      for (var k = 0u; k < depth; k += 4u) {
${p.pixelList
  .map(
    (
      item,
    ) => `        let s${item} = select(vec4<T>(0), sourcesAt(n, ${p.volume ? `u32(sz), ` : ``}u32(sy), at${item}, g * depth + k), in${item});
`,
  )
  .join("")}        let a = blockAt(g, r, k, ${p.volume ? `u32(kz), ` : ``}u32(ky), u32(kx));
${p.pixelList
  .map(
    (item) => `        left${item} = s${item}.x * a[0] + s${item}.y * a[1] + s${item}.z * a[2] + s${item}.w * a[3] + left${item};
`,
  )
  .join("")}${
        p.wide
          ? `        let b = blockAt(g, r + 4u, k, ${p.volume ? `u32(kz), ` : ``}u32(ky), u32(kx));
${p.pixelList
  .map(
    (item) => `        right${item} = s${item}.x * b[0] + s${item}.y * b[1] + s${item}.z * b[2] + s${item}.w * b[3] + right${item};
`,
  )
  .join("")}`
          : ``
      }      }
`
    : `      ${p.deep ? `for (var k = 0u; k < depth; k++) { ` : `{ const k = 0u;`}
        var s: array<T, ${p.columnCount}>;
${p.columns
  .map(
    (item) => `        s[${item}] = select(T(0), sourceAt(n, ${p.volume ? `u32(sz), ` : ``}u32(sy), at${item}, g * depth + k), in${item});
`,
  )
  .join("")}${p.taps
        .map(
          (item) => `        {
          let tap = kx + ${item} * ${p.stepX};
          const start = reach + ${item} * columnsPerTap;
${
  p.uneven
    ? `          if (tap >= kernelWidth) { continue; }
`
    : ``
}          let a = weightsAt(g, r, k, ${p.volume ? `u32(kz), ` : ``}u32(ky), u32(tap));
${p.pixelList
  .map(
    (item_) => `          left${item_} = s[start + ${item_} * columnsPerPixel] * a + left${item_};
`,
  )
  .join("")}${
            p.wide
              ? `          let b = weightsAt(g, r + 4u, k, ${p.volume ? `u32(kz), ` : ``}u32(ky), u32(tap));
${p.pixelList
  .map(
    (item_) => `          right${item_} = s[start + ${item_} * columnsPerPixel] * b + right${item_};
`,
  )
  .join("")}`
              : ``
          }        }
`,
        )
        .join("")}      }
`
}    }
  }
${
  p.volume
    ? `  }
`
    : ``
}  // In loops, because each call is compiled with all that follows the convolution.
  var lefts = array<vec4<T>, ${p.pixels}>(${p.pixelList.map((item) => `left${item}, `).join("")});
  for (var p = 0i; p < ${p.pixels}; p++) { storeFour(n, ${p.volume ? `z, ` : ``}y, (x + p) * resultStep + residue, g, r, lefts[p]); }
${
  p.wide
    ? `  var rights = array<vec4<T>, ${p.pixels}>(${p.pixelList.map((item) => `right${item}, `).join("")});
  for (var p = 0i; p < ${p.pixels}; p++) { storeFour(n, ${p.volume ? `z, ` : ``}y, (x + p) * resultStep + residue, g, r + 4u, rights[p]); }
`
    : ``
}}
`;
