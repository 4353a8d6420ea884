// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `pooling2D` takes. */
export interface Pooling2DParameters {
  readonly width: number | string;
  readonly height: number | string;
  readonly channels: number | string;
  readonly size: number | string;
  readonly units: number | string;
  readonly channelsFirst: boolean | number | string | undefined;
  readonly pick: boolean | number | string | undefined;
  readonly kernelHeight: number | string;
  readonly strideY: number | string;
  readonly dilationY: number | string;
  readonly top: number | string;
  readonly sourceHeight: number | string;
  readonly kernelWidth: number | string;
  readonly strideX: number | string;
  readonly dilationX: number | string;
  readonly left: number | string;
  readonly sourceWidth: number | string;
  readonly indexN: number | string;
  readonly indexC: number | string;
  readonly local: boolean | number | string | undefined;
  readonly indexH: number | string;
  readonly indexW: number | string;
  readonly at: number | string;
  readonly average: boolean | number | string | undefined;
  readonly divisor: number | string | boolean | undefined;
  readonly index: boolean | number | string | undefined;
}

/** The WGSL of the kernel `pooling2D`, for maxPooling2D, maxPooling2DIndices, maxPooling2DAtIndices, avgPooling2D. */
export const pooling2D = (p: Pooling2DParameters): string => `const width = ${p.width}u;
const height = ${p.height}u;
const channels = ${p.channels}u;

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n_: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n_.x) * ${p.size}u + local;
  if (unit >= ${p.units}u) { return; }
${
  p.channelsFirst
    ? `  let column = unit % width;
  let row = unit / width % height;
  let c = unit / (width * height) % channels;
`
    : `  let c = unit % channels;
  let column = unit / channels % width;
  let row = unit / (channels * width) % height;
`
}  let n = unit / (channels * width * height);
${
  p.pick
    ? `  let wanted = i32(load_indicesTensor(unit));
`
    : ``
}  var best = T(0);
  var bestIndex = 0i;
  var total = T(0);
  var count = 0i;
  for (var ky = 0i; ky < ${p.kernelHeight}; ky++) {
    let sy = i32(row) * ${p.strideY} + ky * ${p.dilationY} - ${p.top};
    if (sy < 0 || sy >= ${p.sourceHeight}) { continue; }
    let y = u32(sy);
    for (var kx = 0i; kx < ${p.kernelWidth}; kx++) {
      let sx = i32(column) * ${p.strideX} + kx * ${p.dilationX} - ${p.left};
      if (sx < 0 || sx >= ${p.sourceWidth}) { continue; }
      let x = u32(sx);
      let index = i32(n) * ${p.indexN} + i32(c) * ${p.indexC} + ${p.local ? `ky * ${p.indexH} + kx * ${p.indexW}` : `sy * ${p.indexH} + sx * ${p.indexW}`};
${
  p.pick
    ? `      if (index == wanted) { best = load_source(${p.at}); }
`
    : `      let value = load_source(${p.at});
      if (count == 0 || value > best) {
        best = value;
        bestIndex = index;
      }
      total += value;
      count++;
`
}    }
  }
${
  p.average
    ? `  store(unit, total / T(max(${p.divisor ? `${p.divisor}` : `count`}, 1)));
`
    : `${
        p.index
          ? `  store(unit, bestIndex);
`
          : `  store(unit, best);
`
      }`
}}
`;
