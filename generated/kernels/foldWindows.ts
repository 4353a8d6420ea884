// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `foldWindows` takes. */
export interface FoldWindowsParameters {
  readonly count: number | string;
  readonly axes: number | string;
  readonly sizes: number | string;
  readonly counts: number | string;
  readonly strides: number | string;
  readonly dilationRates: number | string;
  readonly left: number | string;
  readonly size: number | string;
  readonly elements: number | string;
  readonly rank: number | string;
  readonly coordinates: number | string;
  readonly along: readonly (number | string)[];
  readonly at: number | string;
}

/** The WGSL of the kernel `foldWindows`, for foldWindows. */
export const foldWindows = (p: FoldWindowsParameters): string => `const axes = array<u32, ${p.count}>(${p.axes});
const sizes = array<i32, ${p.count}>(${p.sizes});
const counts = array<i32, ${p.count}>(${p.counts});
const strides = array<i32, ${p.count}>(${p.strides});
const dilationRates = array<i32, ${p.count}>(${p.dilationRates});
const before = array<i32, ${p.count}>(${p.left});

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let i = (w.x + w.y * n.x) * ${p.size}u + local;
  if (i >= ${p.elements}u) { return; }
  let c = array<u32, ${p.rank}>(${p.coordinates});
  var total = T();
${p.along
  .map(
    (item) => `  for (var k${item} = 0i; k${item} < sizes[${item}]; k${item}++) {
    let from${item} = i32(c[axes[${item}]]) + before[${item}] - k${item} * dilationRates[${item}];
    let o${item} = from${item} / strides[${item}];
    if ((from${item} < 0) | (from${item} % strides[${item}] != 0) | (o${item} >= counts[${item}])) { continue; }
`,
  )
  .join("")}    total += load_windows(${p.at});
${p.along
  .map(
    (item) => `  } // k${item}
`,
  )
  .join("")}  store(i, total);
}
`;
