// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `poolingGradient` takes. */
export interface PoolingGradientParameters {
  readonly units: number | string;
  readonly rank: number | string;
  readonly sourceUnits: number | string;
  readonly sourceLengths: number | string;
  readonly grains: number | string;
  readonly windows: number | string;
  readonly overlaps: number | string;
  readonly kernelSizes: number | string;
  readonly strides: number | string;
  readonly dilations: number | string;
  readonly before: number | string;
  readonly counts: number | string;
  readonly vector: boolean | number | string | undefined;
  readonly adds: boolean | number | string | undefined;
  readonly moving: readonly (number | string)[];
  readonly dimensions: readonly (number | string)[];
  readonly still: readonly (number | string)[];
  readonly divisor: number | string | boolean | undefined;
  readonly countAlongUnpadded: number | string;
  readonly padded: readonly (number | string)[];
  readonly local: boolean | number | string | undefined;
  readonly size: number | string;
  readonly backwards: readonly (number | string)[];
  readonly global: boolean | number | string | undefined;
  readonly last: number | string;
  readonly shownBy: readonly (number | string)[];
}

/** The WGSL of the kernel `poolingGradient`, for maxPooling4DGradientAtIndices, avgPooling4DGradientOfShape. */
export const poolingGradient = (p: PoolingGradientParameters): string => `const units = ${p.units}u;
/** For each dimension of the source, its length; the last in invocations. */
const lengths = array<u32, ${p.rank}>(${p.sourceUnits});
const sourceLengths = array<i32, ${p.rank}>(${p.sourceLengths});
/** How far apart invocations are. */
const grains = array<i32, ${p.rank}>(${p.grains});
/** How many windows there are, and how many at most show one element. */
const windows = array<i32, ${p.rank}>(${p.windows});
const overlaps = array<i32, ${p.rank}>(${p.overlaps});
const kernelSizes = array<i32, ${p.rank}>(${p.kernelSizes});
const strides = array<i32, ${p.rank}>(${p.strides});
const dilations = array<i32, ${p.rank}>(${p.dilations});
const before = array<i32, ${p.rank}>(${p.before});
/** What a coordinate counts for in an index. */
const counts = array<i32, ${p.rank}>(${p.counts});
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
  p.adds
    ? `/** How many elements of a window at \`first\` lie within the source, along one dimension. */
fn inside(first: i32, kernel: i32, dilation: i32, length: i32) -> i32 {
  let outside = (max(0, -first) + dilation - 1) / dilation;
  let end = min(kernel, (max(0, length - first) + dilation - 1) / dilation);
  return max(0, end - outside);
}
`
    : ``
}
/** What one of the windows that may show the element gives it: the b-th counted back from the last, w. The element lies e after the beginning of that. */
fn given(${p.moving.map((item) => `b${item}: i32, e${item}: i32, `).join("")}${p.dimensions.map((item) => `w${item}: i32, `).join("")}first: I) -> V {
${p.still
  .map(
    (item) => `  let in${item} = u32(w${item});
`,
  )
  .join("")}${p.moving
  .map(
    (item) => `  let at${item} = w${item} - b${item};
  let far${item} = e${item} + b${item} * strides[${item}];
  let k${item} = far${item} / dilations[${item}];
  let in${item} = u32(clamp(at${item}, 0, max(windows[${item}], 1) - 1));
`,
  )
  .join(
    "",
  )}  let shown = true${p.moving.map((item) => ` & (far${item} % dilations[${item}] == 0) & (k${item} < kernelSizes[${item}]) & (u32(at${item}) < u32(windows[${item}]))`).join("")};
  let gradient = ${p.vector ? `load4_gradientTensor` : `load_gradientTensor`}(${p.dimensions.map((item) => `in${item}, `).join("")});
${
  p.adds
    ? `${
        p.divisor
          ? `  return select(V(0), gradient / V(T(${p.divisor})), shown);
`
          : `  let count = ${p.countAlongUnpadded}${p.padded.map((item) => ` * inside(at${item} * strides[${item}] - before[${item}], kernelSizes[${item}], dilations[${item}], sourceLengths[${item}])`).join("")};
  return select(V(0), gradient / V(T(count)), shown);
`
      }`
    : `  let index = first${p.local ? `${p.moving.map((item) => ` + k${item} * counts[${item}]`).join("")}` : ``};
  let found = I(${p.vector ? `load4_indicesTensor` : `load_indicesTensor`}(${p.dimensions.map((item) => `in${item}, `).join("")}));
  return select(V(0), gradient, (found == index) & B(shown));
`
}}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n.x) * ${p.size}u + local;
  if (unit >= units) { return; }
  var rest = unit;
${p.backwards
  .map(
    (item) => `  let s${item} = i32(rest % lengths[${item}]) * grains[${item}];
  rest /= lengths[${item}];
`,
  )
  .join("")}  let s0 = i32(rest);
${p.still
  .map(
    (item) => `  let w${item} = s${item};
`,
  )
  .join("")}${p.moving
  .map(
    (item) => `  let w${item} = (s${item} + before[${item}]) / strides[${item}];
  let e${item} = (s${item} + before[${item}]) % strides[${item}];
`,
  )
  .join(
    "",
  )}  let first = I(0)${p.global ? `${p.dimensions.map((item) => ` + I(s${item}) * counts[${item}]`).join("")}${p.vector ? ` + vec4<i32>(0, 1, 2, 3) * counts[${p.last}]` : ``}` : ``};
  var total = V(0);
${
  p.shownBy
    ? `${p.shownBy
        .map(
          (item) => `  total += given(${item}${p.dimensions.map((item_) => `w${item_}, `).join("")}first);
`,
        )
        .join("")}`
    : `${p.moving
        .map(
          (item) => `  for (var b${item} = 0; b${item} < overlaps[${item}]; b${item}++) {
`,
        )
        .join(
          "",
        )}  total += given(${p.moving.map((item) => `b${item}, e${item}, `).join("")}${p.dimensions.map((item) => `w${item}, `).join("")}first);
${p.moving
  .map(
    (item) => `  } // ${item}
`,
  )
  .join("")}`
}  ${p.vector ? `store4(unit * 4u, total)` : `store(unit, total)`};
}
`;
