// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `pooling2D` takes. */
export interface Pooling2DParameters {
  readonly width: number | string;
  readonly height: number | string;
  readonly units: number | string;
  readonly tiles: number | string;
  readonly vector: boolean | number | string | undefined;
  readonly kernelWidth: number | string;
  readonly strideY: number | string;
  readonly dilationY: number | string;
  readonly top: number | string;
  readonly strideX: number | string;
  readonly dilationX: number | string;
  readonly left: number | string;
  readonly local: boolean | number | string | undefined;
  readonly indexH: number | string;
  readonly indexW: number | string;
  readonly padded: boolean | number | string | undefined;
  readonly sourceHeight: number | string;
  readonly sourceWidth: number | string;
  readonly pick: boolean | number | string | undefined;
  readonly average: boolean | number | string | undefined;
  readonly index: boolean | number | string | undefined;
  readonly at: number | string;
  readonly size: number | string;
  readonly channelsFirst: boolean | number | string | undefined;
  readonly lanes: number | string;
  readonly indexN: number | string;
  readonly indexC: number | string;
  readonly elements: readonly (number | string)[];
  readonly kernelHeight: number | string;
  readonly divisor: number | string | boolean | undefined;
}

/** The WGSL of the kernel `pooling2D`, for maxPooling2D, maxPooling2DIndices, maxPooling2DAtIndices, avgPooling2D. */
export const pooling2D = (p: Pooling2DParameters): string => `const width = ${p.width}u;
const height = ${p.height}u;
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
var<private> best: V;
var<private> bestIndex: I;
var<private> total: V;
var<private> count: i32;
var<private> wanted: I;

/** Looks at element k of the window of pixel (y, x) in image n and channel c; \`first\` is what these two count for in an index. */
fn look(k: i32, n: u32, y: i32, x: i32, c: u32, first: I) {
  let ky = k / ${p.kernelWidth};
  let kx = k % ${p.kernelWidth};
  let sy = y * ${p.strideY} + ky * ${p.dilationY} - ${p.top};
  let sx = x * ${p.strideX} + kx * ${p.dilationX} - ${p.left};
  let index = first + ${p.local ? `(ky * ${p.indexH} + kx * ${p.indexW})` : `(sy * ${p.indexH} + sx * ${p.indexW})`};
${
  p.padded
    ? `  let inside = (u32(sy) < ${p.sourceHeight}u) & (u32(sx) < ${p.sourceWidth}u);
  let value = valueAt(n, u32(clamp(sy, 0, ${p.sourceHeight} - 1)), u32(clamp(sx, 0, ${p.sourceWidth} - 1)), c);
`
    : `  let inside = true;
  let value = valueAt(n, u32(sy), u32(sx), c);
`
}${
  p.pick
    ? `  best = select(best, value, (index == wanted) & B(inside));
`
    : `${
        p.average
          ? `  total += select(V(0), value, inside);
`
          : `  let better = ((value > best) | B(count == 0)) & B(inside);
  best = select(best, value, better);
${
  p.index
    ? `  bestIndex = select(bestIndex, index, better);
`
    : ``
}`
      }  count += i32(inside);
`
}}

fn valueAt(n: u32, y: u32, x: u32, c: u32) -> V {
  return ${p.vector ? `load4_source` : `load_source`}(${p.at});
}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n_: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n_.x) * ${p.size}u + local;
  if (unit >= units) { return; }
${
  p.channelsFirst
    ? `  let line = unit / width;
  let x = i32(unit % width);
  let y = i32(line % height);
  let c = line / height % tiles;
  let n = line / height / tiles;
`
    : `  let pixel = unit / tiles;
  let c = unit % tiles * ${p.lanes}u;
  let x = i32(pixel % width);
  let y = i32(pixel / width % height);
  let n = pixel / width / height;
`
}${
  p.vector
    ? `  let first = i32(n) * ${p.indexN} + (i32(c) + vec4<i32>(0, 1, 2, 3)) * ${p.indexC};
`
    : `  let first = i32(n) * ${p.indexN} + i32(c) * ${p.indexC};
`
}${
  p.pick
    ? `  wanted = I(${p.vector ? `load4_indicesTensor(unit * 4u)` : `load_indicesTensor(unit)`});
`
    : ``
}${
  p.elements
    ? `${p.elements
        .map(
          (item) => `  look(${item}, n, y, x, c, first);
`,
        )
        .join("")}`
    : `  for (var k = 0i; k < ${p.kernelWidth} * ${p.kernelHeight}; k++) { look(k, n, y, x, c, first); }
`
}  let result = ${p.average ? `total / V(T(${p.divisor ? `${p.divisor}` : `max(count, 1)`}))` : `${p.index ? `bestIndex` : `best`}`};
  ${p.vector ? `store4(unit * 4u, result)` : `store(unit, result)`};
}
`;
