// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `pooling2DGradient` takes. */
export interface Pooling2DGradientParameters {
  readonly sourceWidth: number | string;
  readonly sourceHeight: number | string;
  readonly units: number | string;
  readonly tiles: number | string;
  readonly vector: boolean | number | string | undefined;
  readonly average: boolean | number | string | undefined;
  readonly at: number | string;
  readonly windowsX: number | string;
  readonly top: number | string;
  readonly strideY: number | string;
  readonly left: number | string;
  readonly strideX: number | string;
  readonly dilationY: number | string;
  readonly dilationX: number | string;
  readonly kernelHeight: number | string;
  readonly height: number | string;
  readonly kernelWidth: number | string;
  readonly width: number | string;
  readonly divisor: number | string | boolean | undefined;
  readonly local: boolean | number | string | undefined;
  readonly indexH: number | string;
  readonly indexW: number | string;
  readonly size: number | string;
  readonly channelsFirst: boolean | number | string | undefined;
  readonly lanes: number | string;
  readonly indexN: number | string;
  readonly indexC: number | string;
  readonly windows: readonly (number | string)[];
  readonly windowsY: number | string;
}

/** The WGSL of the kernel `pooling2DGradient`, for maxPooling2DGradientAtIndices, avgPooling2DGradientOfShape. */
export const pooling2DGradient = (p: Pooling2DGradientParameters): string => `const sourceWidth = ${p.sourceWidth}u;
const sourceHeight = ${p.sourceHeight}u;
const units = ${p.units}u;
/** How many invocations share the channels of a pixel. */
const tiles = ${p.tiles}u;
${
  p.vector
    ? `alias V = vec4<T>;
alias I = vec4<i32>;
alias B = vec4<bool>;
`
    : `alias V = T;
alias I = i32;
alias B = bool;
`
}
${
  p.average
    ? `/** How many elements of a window at \`first\` lie within the image, along one dimension. */
fn inside(first: i32, kernel: i32, dilation: i32, length: i32) -> i32 {
  let before = (max(0, -first) + dilation - 1) / dilation;
  let end = min(kernel, (max(0, length - first) + dilation - 1) / dilation);
  return max(0, end - before);
}
`
    : `fn indicesAt(n: u32, y: u32, x: u32, c: u32) -> I {
  return I(${p.vector ? `load4_indicesTensor` : `load_indicesTensor`}(${p.at}));
}
`
}
fn gradientAt(n: u32, y: u32, x: u32, c: u32) -> V {
  return ${p.vector ? `load4_gradientTensor` : `load_gradientTensor`}(${p.at});
}

/** What the k-th of the windows that may show pixel (sy, sx) gives it, counted back from the last; \`first\` is what image n and channel c count for in an index. */
fn given(k: i32, n: u32, sy: i32, sx: i32, c: u32, first: I) -> V {
  let back = k / ${p.windowsX};
  let aside = k % ${p.windowsX};
  let y = (sy + ${p.top}) / ${p.strideY} - back;
  let x = (sx + ${p.left}) / ${p.strideX} - aside;
  // How far into the window the pixel lies, in pixels and in elements.
  let down = (sy + ${p.top}) % ${p.strideY} + back * ${p.strideY};
  let right = (sx + ${p.left}) % ${p.strideX} + aside * ${p.strideX};
  let ky = down / ${p.dilationY};
  let kx = right / ${p.dilationX};
  let shownY = (down % ${p.dilationY} == 0) & (u32(ky) < ${p.kernelHeight}u) & (u32(y) < ${p.height}u);
  let shownX = (right % ${p.dilationX} == 0) & (u32(kx) < ${p.kernelWidth}u) & (u32(x) < ${p.width}u);
  let atY = u32(clamp(y, 0, ${p.height} - 1));
  let atX = u32(clamp(x, 0, ${p.width} - 1));
  let gradient = gradientAt(n, atY, atX, c);
${
  p.average
    ? `${
        p.divisor
          ? `  return select(V(0), gradient / V(T(${p.divisor})), shownY & shownX);
`
          : `  let rows = inside(y * ${p.strideY} - ${p.top}, ${p.kernelHeight}, ${p.dilationY}, ${p.sourceHeight});
  let columns = inside(x * ${p.strideX} - ${p.left}, ${p.kernelWidth}, ${p.dilationX}, ${p.sourceWidth});
  return select(V(0), gradient / V(T(rows * columns)), shownY & shownX);
`
      }`
    : `  let index = first + ${p.local ? `(ky * ${p.indexH} + kx * ${p.indexW})` : `(sy * ${p.indexH} + sx * ${p.indexW})`};
  return select(V(0), gradient, (indicesAt(n, atY, atX, c) == index) & B(shownY & shownX));
`
}}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n_: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n_.x) * ${p.size}u + local;
  if (unit >= units) { return; }
${
  p.channelsFirst
    ? `  let line = unit / sourceWidth;
  let sx = i32(unit % sourceWidth);
  let sy = i32(line % sourceHeight);
  let c = line / sourceHeight % tiles;
  let n = line / sourceHeight / tiles;
`
    : `  let pixel = unit / tiles;
  let c = unit % tiles * ${p.lanes}u;
  let sx = i32(pixel % sourceWidth);
  let sy = i32(pixel / sourceWidth % sourceHeight);
  let n = pixel / sourceWidth / sourceHeight;
`
}${
  p.vector
    ? `  let first = i32(n) * ${p.indexN} + (i32(c) + vec4<i32>(0, 1, 2, 3)) * ${p.indexC};
`
    : `  let first = i32(n) * ${p.indexN} + i32(c) * ${p.indexC};
`
}  var total = V(0);
${
  p.windows
    ? `${p.windows
        .map(
          (item) => `  total += given(${item}, n, sy, sx, c, first);
`,
        )
        .join("")}`
    : `  for (var k = 0i; k < ${p.windowsX} * ${p.windowsY}; k++) { total += given(k, n, sy, sx, c, first); }
`
}  ${p.vector ? `store4(unit * 4u, total)` : `store(unit, total)`};
}
`;
