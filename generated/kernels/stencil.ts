// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `stencil` takes. */
export interface StencilParameters {
  readonly dilationRates: number | string;
  readonly lengths: number | string;
  readonly found: number | string;
  readonly along: readonly (number | string)[];
  readonly within: readonly (number | string)[];
  readonly without: readonly (number | string)[];
  readonly sourceAt: number | string;
  readonly filled: boolean | number | string | undefined;
  readonly outside: number | string;
  readonly turned: boolean | number | string | undefined;
  readonly sum: boolean | number | string | undefined;
  readonly product: boolean | number | string | undefined;
  readonly better: number | string;
  readonly size: number | string;
  readonly elements: number | string;
  readonly place: number | string;
  readonly strides: number | string;
  readonly before: number | string;
  readonly start: number | string;
  readonly window: readonly (number | string)[];
  readonly count: number | string;
  readonly kernelAt: number | string;
  readonly index: boolean | number | string | undefined;
}

/** The WGSL of the kernel `stencil`, for stencil. */
export const stencil = (p: StencilParameters): string => `const dilationRates = array<i32, 4>(${p.dilationRates});
const lengths = array<i32, 4>(${p.lengths});

var<private> value: T;
var<private> best: i32;

/** Where along a dimension that is found which lies at x, perhaps beyond it. */
fn found(x: i32, length: i32) -> i32 {
  return ${p.found};
}

/** Takes element (k0, k1, k2, k3) of the window of result element i, its k-th, into account; \`first\` is where the window begins. */
fn look(k: i32, k0: i32, k1: i32, k2: i32, k3: i32, i: u32, first: vec4<i32>) {
${p.along
  .map(
    (item) => `  let x${item} = first[${item}] + k${item} * dilationRates[${item}];
`,
  )
  .join("")}${p.within
  .map(
    (item) => `  let at${item} = x${item};
  const beyond${item} = false;
`,
  )
  .join("")}${p.without
  .map(
    (item) => `  let at${item} = found(x${item}, lengths[${item}]);
  let beyond${item} = u32(x${item}) >= u32(lengths[${item}]);
`,
  )
  .join("")}  var element = load_sourceTensor(${p.sourceAt});
${
  p.filled
    ? `  // Not a constant expression: those are finite.
  element = select(element, bitcast<T>(${p.outside}u | (i & 0u)), beyond0 | beyond1 | beyond2 | beyond3);
`
    : ``
}${
  p.turned
    ? `  element = select(element, -element, (beyond0 != beyond1) != (beyond2 != beyond3));
`
    : ``
}  let term = element * load_weightsTensor(u32(k0), u32(k1), u32(k2), u32(k3));
${
  p.sum
    ? `  value += term;
`
    : `${
        p.product
          ? `  value *= term;
`
          : `  let number = (bitcast<u32>(term) & 0x7fffffffu) <= 0x7f800000u;
  let better = ((best < 0) & number) | ((best >= 0) & (term ${p.better} value));
  value = select(value, term, better | (k == 0));
  best = select(best, k, better);
`
      }`
}}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let i = (w.x + w.y * n.x) * ${p.size}u + local;
  if (i >= ${p.elements}u) { return; }
  let place = vec4<i32>(vec4<u32>(${p.place}));
  let first = place * vec4<i32>(${p.strides}) - vec4<i32>(${p.before});
  value = T(${p.start});
  best = -1;
${
  p.window
    ? `${p.window
        .map(
          (item) => `  look(${item}, i, first);
`,
        )
        .join("")}`
    : `  for (var k = 0i; k < ${p.count}; k++) { look(k, ${p.kernelAt}, i, first); }
`
}  store(i, ${p.index ? `best` : `value`});
}
`;
