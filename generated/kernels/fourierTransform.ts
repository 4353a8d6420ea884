// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `fourierTransform` takes. */
export interface FourierTransformParameters {
  readonly length: number | string;
  readonly lines: number | string;
  readonly together: number | string;
  readonly inner: number | string;
  readonly given: number | string;
  readonly wanted: number | string;
  readonly sense: number | string;
  readonly memory: number | string;
  readonly elements: number | string;
  readonly around: number | string;
  readonly size: number | string;
  readonly alone: boolean | number | string | undefined;
  readonly lanes: number | string;
  readonly across: boolean | number | string | undefined;
  readonly complexIn: boolean | number | string | undefined;
  readonly weightsIn: boolean | number | string | undefined;
  readonly before: boolean | number | string | undefined;
  readonly beside: number | string;
  readonly next: number | string;
  readonly aroundNext: number | string;
  readonly reversed: number | string;
  readonly steps: number | string;
  readonly scale: number | string;
  readonly weightsOut: boolean | number | string | undefined;
  readonly after: boolean | number | string | undefined;
  readonly parts: number | string;
}

/** The WGSL of the kernel `fourierTransform`, for fourierTransform. */
export const fourierTransform = (p: FourierTransformParameters): string => `const length = ${p.length}u;
const lines = ${p.lines}u;
const together = ${p.together}u;
const inner = ${p.inner}u;
/* How many numbers of a line are given, and how many are wanted. */
const given = ${p.given}u;
const wanted = ${p.wanted}u;
/* The sign of the exponent. */
const sense = f32(${p.sense});

var<${p.memory}> line: array<vec2<f32>, ${p.elements}>;

fn times(a: vec2<f32>, b: vec2<f32>) -> vec2<f32> {
  return a.x * b + a.y * vec2(-b.y, b.x);
}

/* A quarter of a turn. */
fn quarter(a: vec2<f32>) -> vec2<f32> {
  return sense * vec2(-a.y, a.x);
}

/* The part m of a whole turn, where m < whole; around is an eighth of a turn divided by the whole. By series for less than that eighth: sin and cos of WGSL may be far off. */
fn partOfTurn(m: u32, whole: u32, around: f32) -> vec2<f32> {
  let eighth = 8u * m / whole;
  let rest = 8u * m - eighth * whole;
  let x = f32(select(rest, whole - rest, (eighth & 1u) == 1u)) * around;
  let z = x * x;
  let sin = x + x * z * (-1.6666667e-1 + z * (8.333333e-3 + z * (-1.984127e-4 + z * 2.7557319e-6)));
  let cos = 1.0 + z * (-0.5 + z * (4.1666667e-2 + z * (-1.3888889e-3 + z * 2.4801587e-5)));
  let upright = ((eighth + 1u) & 2u) != 0u;
  let a = select(cos, sin, upright);
  let b = select(sin, cos, upright);
  return vec2(select(a, -a, ((eighth + 2u) & 4u) != 0u), select(sense * b, -sense * b, eighth >= 4u));
}
fn turn(m: u32) -> vec2<f32> {
  return partOfTurn(m, length, ${p.around});
}

/* How often a number of the first half of a line counts. */
fn weight(j: u32) -> f32 {
  return select(2.0, 1.0, (j == 0u) | (2u * j == length));
}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
${
  p.alone
    ? `  let first = (w.x + w.y * n.x) * ${p.size}u + local;
  let lane = 0u;
`
    : `  let first = (w.x + w.y * n.x) * together;
  let lane = local;
`
}  for (var e = lane; e < together * given; e += ${p.lanes}u) {
${
  p.across
    ? `    let own = e % together;
    let j = e / together;
`
    : `    let own = e / given;
    let j = e % given;
`
}    let l = first + own;
    if (l >= lines) { continue; }
    let i = (l / inner * given + j) * inner + l % inner;
${
  p.complexIn
    ? `    var x = vec2(load_tensor(2u * i), load_tensor(2u * i + 1u));
`
    : `    var x = vec2(load_tensor(i), 0.0);
`
}${
  p.weightsIn
    ? `    x *= weight(j);
`
    : ``
}${
  p.before
    ? `    x = times(x, partOfTurn(l % inner / ${p.beside}u * j, ${p.next}u, ${p.aroundNext}));
`
    : ``
}    line[own * length + ${p.reversed}] = x;
  }
${
  p.alone
    ? `${p.steps}
`
    : `  workgroupBarrier();
${p.steps}
  workgroupBarrier();
`
}  for (var e = lane; e < together * wanted; e += ${p.lanes}u) {
${
  p.across
    ? `    let own = e % together;
    let j = e / together;
`
    : `    let own = e / wanted;
    let j = e % wanted;
`
}    let l = first + own;
    if (l >= lines) { continue; }
    var y = line[own * length + j] * ${p.scale};
${
  p.weightsOut
    ? `    y *= weight(j);
`
    : ``
}${
  p.after
    ? `    y = times(y, partOfTurn(l % inner / ${p.beside}u * j, ${p.next}u, ${p.aroundNext}));
`
    : ``
}    let i = (l / inner * wanted + j) * inner + l % inner;
    for (var part = 0u; part < ${p.parts}u; part++) {
      store(${p.parts}u * i + part, select(y.x, y.y, part == 1u));
    }
  }
}
`;
