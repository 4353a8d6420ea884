// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `scanShared` takes. */
export interface ScanSharedParameters {
  readonly subgroups: boolean | number | string | undefined;
  readonly length: number | string;
  readonly stride: number | string;
  readonly members: number | string;
  readonly teams: number | string;
  readonly stretch: number | string;
  readonly parts: number | string | boolean | undefined;
  readonly combined: number | string;
  readonly loadsVectors: boolean | number | string | undefined;
  readonly size: number | string;
  readonly lines: number | string;
  readonly turns: boolean | number | string | undefined;
  readonly storesVectors: boolean | number | string | undefined;
}

/** The WGSL of the kernel `scanShared`, for scan. */
export const scanShared = (p: ScanSharedParameters): string => `${
  p.subgroups
    ? `enable subgroups;
`
    : ``
}const length = ${p.length}u;
const stride = ${p.stride}u;
const members = ${p.members}u;
const teams = ${p.teams}u;
const stretch = ${p.stretch}u;
const turn = members * stretch;

${
  p.parts
    ? `var<workgroup> totals: array<T, 2u * ${p.parts}u * teams>;
`
    : ``
}
fn combine(a: T, b: T) -> T {
  return ${p.combined};
}

/** The elements of a line from the k-th on. */
fn elements(first: u32, k: u32) -> array<T, stretch> {
${
  p.loadsVectors
    ? `  let v = load4_tensor(first + min(k, length - 4u));
  return array<T, stretch>(v.x, v.y, v.z, v.w);
`
    : `  var values: array<T, stretch>;
  for (var j = 0u; j < stretch; j++) { values[j] = load_tensor(first + min(k + j, length - 1u) * stride); }
  return values;
`
}}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32${p.subgroups ? `, @builtin(subgroup_size) lanes: u32` : ``}) {
${
  p.subgroups
    ? `  let member = local % members;
  let team = local / members;
  let span = min(lanes, members);
`
    : `  let member = local / teams;
  let team = local % teams;
  let span = 1u;
`
}  let lane = member % span;
  let line = (w.x + w.y * n.x) * teams + team;
  let inside = line < ${p.lines}u;
  let first = select(0u, line / stride * (length * stride) + line % stride, inside);
  var next = elements(first, member * stretch);
${
  p.parts
    ? `  var carry: T;
  var side = 0u;
`
    : ``
}  for (var start = 0u; start < length; start += turn) {
    let k = start + member * stretch;
    var values = next;
${
  p.turns
    ? `    next = elements(first, k + turn);
`
    : ``
}    for (var j = 1u; j < stretch; j++) { values[j] = combine(values[j - 1u], values[j]); }
    var before: T;
    var begun = false;
${
  p.subgroups
    ? `    var total = values[stretch - 1u];
    for (var distance = 1u; distance < span; distance *= 2u) {
      let earlier = subgroupShuffleUp(total, distance);
      total = select(total, combine(earlier, total), lane >= distance);
    }
    let within = subgroupShuffleUp(total, 1u);
`
    : `    let total = values[stretch - 1u];
`
}${
  p.parts
    ? `    if (lane == span - 1u) { totals[side + member / span * teams + team] = total; }
    workgroupBarrier();
    for (var part = 0u; part < members / span; part++) {
      if (part == member / span) {
        before = carry;
        begun = start + part > 0u;
      }
      let found = totals[side + part * teams + team];
      carry = select(found, combine(carry, found), start + part > 0u);
    }
    side = ${p.parts}u * teams - side;
`
    : ``
}${
  p.subgroups
    ? `    if (lane > 0u) {
      before = select(within, combine(before, within), begun);
      begun = true;
    }
`
    : ``
}    if (begun) {
      for (var j = 0u; j < stretch; j++) { values[j] = combine(before, values[j]); }
    }
${
  p.storesVectors
    ? `    if (inside && k < length) { store4(first + k, vec4<T>(values[0], values[1], values[2], values[3])); }
`
    : `    if (inside) {
      for (var j = 0u; j < min(stretch, length - min(k, length)); j++) { store(first + (k + j) * stride, values[j]); }
    }
`
}  }
}
`;
