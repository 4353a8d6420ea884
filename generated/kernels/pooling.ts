// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `pooling` takes. */
export interface PoolingParameters {
  readonly units: number | string;
  readonly rank: number | string;
  readonly lengths: number | string;
  readonly sourceLengths: number | string;
  readonly kernelSizes: number | string;
  readonly strides: number | string;
  readonly dilations: number | string;
  readonly before: number | string;
  readonly counts: number | string;
  readonly vector: boolean | number | string | undefined;
  readonly dimensions: readonly (number | string)[];
  readonly still: readonly (number | string)[];
  readonly moving: readonly (number | string)[];
  readonly padded: readonly (number | string)[];
  readonly unpadded: readonly (number | string)[];
  readonly indexed: boolean | number | string | undefined;
  readonly local: boolean | number | string | undefined;
  readonly pick: boolean | number | string | undefined;
  readonly adds: boolean | number | string | undefined;
  readonly norm: boolean | number | string | undefined;
  readonly size: number | string;
  readonly backwards: readonly (number | string)[];
  readonly global: boolean | number | string | undefined;
  readonly last: number | string;
  readonly elements: readonly (number | string)[];
  readonly divisor: number | string | boolean | undefined;
  readonly index: boolean | number | string | undefined;
}

/** The WGSL of the kernel `pooling`, for maxPooling4D, maxPooling4DIndices, maxPooling4DAtIndices, avgPooling4D, L2NormPooling4D. */
export const pooling = (p: PoolingParameters): string => `const units = ${p.units}u;
/** For each dimension of the result, its length; the last in invocations. */
const lengths = array<u32, ${p.rank}>(${p.lengths});
const sourceLengths = array<i32, ${p.rank}>(${p.sourceLengths});
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
alias W = vec4<u32>;
`
    : `alias V = T;
alias I = i32;
alias B = bool;
alias W = u32;
`
}
fn isNotANumber(value: V) -> B {
  return (bitcast<W>(value) & W(0x7fffffffu)) > W(0x7f800000u);
}

var<private> best: V;
var<private> bestIndex: I;
var<private> total: V;
var<private> count: i32;
var<private> wanted: I;

/** Looks at element k of the window that begins at s; \`first\` is what the still dimensions count for in an index. */
fn look(${p.dimensions.map((item) => `k${item}: i32, `).join("")}${p.dimensions.map((item) => `s${item}: i32, `).join("")}first: I) {
${p.still
  .map(
    (item) => `  let at${item} = s${item};
`,
  )
  .join("")}${p.moving
  .map(
    (item) => `  let at${item} = s${item} + k${item} * dilations[${item}];
`,
  )
  .join("")}${p.padded
  .map(
    (item) => `  let in${item} = clamp(at${item}, 0, max(sourceLengths[${item}], 1) - 1);
`,
  )
  .join("")}${p.unpadded
  .map(
    (item) => `  let in${item} = at${item};
`,
  )
  .join("")}  let inside = true${p.padded.map((item) => ` & (u32(at${item}) < u32(sourceLengths[${item}]))`).join("")};
  let value = ${p.vector ? `load4_source` : `load_source`}(${p.dimensions.map((item) => `u32(in${item}), `).join("")});
${
  p.indexed
    ? `  let index = first${p.moving.map((item) => ` + ${p.local ? `k` : `at`}${item} * counts[${item}]`).join("")};
`
    : ``
}${
  p.pick
    ? `  best = select(best, value, (index == wanted) & B(inside));
`
    : `${
        p.adds
          ? `  total += select(V(0), ${p.norm ? `value * value` : `value`}, inside);
`
          : `  let better = ((value > best) | (isNotANumber(value) & !isNotANumber(best)) | B(count == 0)) & B(inside);
  best = select(best, value, better);
${
  p.indexed
    ? `  bestIndex = select(bestIndex, index, better);
`
    : ``
}`
      }  count += i32(inside);
`
}}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n.x) * ${p.size}u + local;
  if (unit >= units) { return; }
  var rest = unit;
${p.backwards
  .map(
    (item) => `  let s${item} = i32(rest % lengths[${item}]) * strides[${item}] - before[${item}];
  rest /= lengths[${item}];
`,
  )
  .join("")}  let s0 = i32(rest) * strides[0] - before[0];
  let first = I(0)${p.global ? `${p.still.map((item) => ` + I(s${item}) * counts[${item}]`).join("")}${p.vector ? ` + vec4<i32>(0, 1, 2, 3) * counts[${p.last}]` : ``}` : ``};
${
  p.pick
    ? `  wanted = I(${p.vector ? `load4_indicesTensor(unit * 4u)` : `load_indicesTensor(unit)`});
`
    : ``
}${
  p.elements
    ? `${p.elements
        .map(
          (item) => `  look(${item}, ${p.dimensions.map((item_) => `s${item_}, `).join("")}first);
`,
        )
        .join("")}`
    : `${p.still
        .map(
          (item) => `  const k${item} = 0;
`,
        )
        .join("")}${p.moving
        .map(
          (item) => `  for (var k${item} = 0; k${item} < kernelSizes[${item}]; k${item}++) {
`,
        )
        .join("")}  look(${p.dimensions.map((item) => `k${item}, `).join("")}${p.dimensions.map((item) => `s${item}, `).join("")}first);
${p.moving
  .map(
    (item) => `  } // ${item}
`,
  )
  .join("")}`
}${
  p.norm
    ? `  let result = sqrt(total);
`
    : `  let result = ${p.adds ? `total / V(T(${p.divisor ? `${p.divisor}` : `max(count, 1)`}))` : `${p.index ? `bestIndex` : `best`}`};
`
}  ${p.vector ? `store4(unit * 4u, result)` : `store(unit, result)`};
}
`;
