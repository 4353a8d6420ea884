// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `pooling2DGradient` takes. */
export interface Pooling2DGradientParameters {
  readonly sourceWidth: number | string;
  readonly sourceHeight: number | string;
  readonly channels: number | string;
  readonly average: boolean | number | string | undefined;
  readonly size: number | string;
  readonly units: number | string;
  readonly channelsFirst: boolean | number | string | undefined;
  readonly kernelHeight: number | string;
  readonly top: number | string;
  readonly dilationY: number | string;
  readonly strideY: number | string;
  readonly height: number | string;
  readonly kernelWidth: number | string;
  readonly left: number | string;
  readonly dilationX: number | string;
  readonly strideX: number | string;
  readonly width: number | string;
  readonly divisor: number | string | boolean | undefined;
  readonly at: number | string;
  readonly indexN: number | string;
  readonly indexC: number | string;
  readonly local: boolean | number | string | undefined;
  readonly indexH: number | string;
  readonly indexW: number | string;
}

/** The WGSL of the kernel `pooling2DGradient`, for maxPooling2DGradientAtIndices, avgPooling2DGradientOfShape. */
export const pooling2DGradient = (p: Pooling2DGradientParameters): string => `const sourceWidth = ${p.sourceWidth}u;
const sourceHeight = ${p.sourceHeight}u;
const channels = ${p.channels}u;
${
  p.average
    ? `
/** How many elements of a window at \`first\` lie within the image, along one dimension. */
fn inside(first: i32, kernel: i32, dilation: i32, length: i32) -> i32 {
  let before = (max(0, -first) + dilation - 1) / dilation;
  let end = min(kernel, (max(0, length - first) + dilation - 1) / dilation);
  return max(0, end - before);
}
`
    : ``
}
@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n_: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n_.x) * ${p.size}u + local;
  if (unit >= ${p.units}u) { return; }
${
  p.channelsFirst
    ? `  let sx = i32(unit % sourceWidth);
  let sy = i32(unit / sourceWidth % sourceHeight);
  let c = unit / (sourceWidth * sourceHeight) % channels;
`
    : `  let c = unit % channels;
  let sx = i32(unit / channels % sourceWidth);
  let sy = i32(unit / (channels * sourceWidth) % sourceHeight);
`
}  let n = unit / (channels * sourceWidth * sourceHeight);
  var total = T(0);
  for (var ky = 0i; ky < ${p.kernelHeight}; ky++) {
    let above = sy + ${p.top} - ky * ${p.dilationY};
    if (above < 0 || above % ${p.strideY} != 0 || above / ${p.strideY} >= ${p.height}) { continue; }
    let y = u32(above / ${p.strideY});
    for (var kx = 0i; kx < ${p.kernelWidth}; kx++) {
      let before = sx + ${p.left} - kx * ${p.dilationX};
      if (before < 0 || before % ${p.strideX} != 0 || before / ${p.strideX} >= ${p.width}) { continue; }
      let x = u32(before / ${p.strideX});
${
  p.average
    ? `${
        p.divisor
          ? `      total += load_gradientTensor(${p.at}) / T(${p.divisor});
`
          : `      let rows = inside(i32(y) * ${p.strideY} - ${p.top}, ${p.kernelHeight}, ${p.dilationY}, ${p.sourceHeight});
      let columns = inside(i32(x) * ${p.strideX} - ${p.left}, ${p.kernelWidth}, ${p.dilationX}, ${p.sourceWidth});
      total += load_gradientTensor(${p.at}) / T(rows * columns);
`
      }`
    : `      let index = i32(n) * ${p.indexN} + i32(c) * ${p.indexC} + ${p.local ? `ky * ${p.indexH} + kx * ${p.indexW}` : `sy * ${p.indexH} + sx * ${p.indexW}`};
      if (i32(load_indicesTensor(${p.at})) == index) { total += load_gradientTensor(${p.at}); }
`
}    }
  }
  store(unit, total);
}
`;
