// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `recurrenceGradient` takes. */
export interface RecurrenceGradientParameters {
  readonly steps: number | string;
  readonly batch: number | string;
  readonly directions: number | string;
  readonly units: number | string;
  readonly size: number | string;
  readonly owned: number | string;
  readonly gates: number | string;
  readonly together: number | string;
  readonly width: number | string;
  readonly functions: number | string;
  readonly vector: boolean | number | string | undefined;
  readonly shares: number | string;
  readonly backwards: number | string;
  readonly lstm: boolean | number | string | undefined;
  readonly input: number | string;
  readonly forget: number | string;
  readonly candidate: number | string;
  readonly output: number | string;
  readonly initCell: boolean | number | string | undefined;
  readonly peephole: boolean | number | string | undefined;
  readonly gru: boolean | number | string | undefined;
  readonly update: number | string;
  readonly initState: boolean | number | string | undefined;
  readonly kept: number | string;
  readonly keptSlope: number | string;
  readonly resetAfter: boolean | number | string | undefined;
  readonly reset: number | string;
  readonly resetBefore: boolean | number | string | undefined;
  readonly mask: boolean | number | string | undefined;
  readonly weighted: number | string;
}

/** The WGSL of the kernel `recurrenceGradient`, for singleGateRecurrenceGradient, lstmRecurrenceGradient, gruRecurrenceGradient. */
export const recurrenceGradient = (p: RecurrenceGradientParameters): string => `const steps = ${p.steps}u;
const batch = ${p.batch}u;
const directions = ${p.directions}u;
const units = ${p.units}u;
const size = ${p.size}u;
const owned = ${p.owned}u;
const gates = ${p.gates}u;

/** Gates that go through workgroup memory together. */
const together = ${p.together}u;
/** Columns that an invocation makes at a time, and how many of these a gate has. */
const width = ${p.width}u;
const parts = units / width;

var<workgroup> shown: array<f32, together * units>;

${p.functions}

${
  p.vector
    ? `alias Some = vec4<f32>;
fn weights(direction: u32, gate: u32, k: u32, unit: u32) -> Some { return load4_recurrentWeight(direction, gate, k, unit); }
`
    : `alias Some = f32;
fn weights(direction: u32, gate: u32, k: u32, unit: u32) -> Some { return load_recurrentWeight(direction, gate, k, unit); }
`
}
/** Puts in place of what is shown of \`count\` gates from \`first\` on its product with the gates' recurrent weights. */
fn weigh(direction: u32, first: u32, count: u32, local: u32) {
  var sums: array<Some, ${p.shares}>;
  workgroupBarrier();
  for (var share = local; share < count * parts; share += size) {
    let gate = share / parts;
    let unit = share % parts * width;
    var sum = Some();
    for (var k = 0u; k < units; k++) { sum += weights(direction, first + gate, k, unit) * shown[gate * units + k]; }
    sums[share / size] = sum;
  }
  workgroupBarrier();
  for (var share = local; share < count * parts; share += size) {
    let at = share / parts * units + share % parts * width;
${
  p.vector
    ? `    for (var k = 0u; k < 4u; k++) { shown[at + k] = sums[share / size][k]; }
`
    : `    shown[at] = sums[share / size];
`
}  }
  workgroupBarrier();
}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let line = w.x + w.y * n.x;
  if (line >= batch * directions) { return; }
  let b = line / directions;
  let direction = line % directions;
  let backwards = ${p.backwards};
  var ofState: array<f32, owned>;
${
  p.lstm
    ? `  var ofCell: array<f32, owned>;
`
    : ``
}  var ofGates: array<array<f32, gates>, owned>;
  for (var step = 0u; step <= steps; step++) {
    let walking = step < steps;
    let t = select(steps - 1u - step, step, backwards);
    let first = step + 1u == steps;
    let before = select(t - 1u, t + 1u, backwards);
    for (var u = local; u < units; u += size) {
      let own = u / size;
      if (walking) {
${
  p.lstm
    ? `        let input = load_packed(2u + ${p.input}u, t, b, direction, u);
        let forget = load_packed(2u + ${p.forget}u, t, b, direction, u);
        let candidate = load_packed(2u + ${p.candidate}u, t, b, direction, u);
        let output = load_packed(2u + ${p.output}u, t, b, direction, u);
        let squashed = stateActivation(load_packed(1u, t, b, direction, u));
        var cellBefore = ${p.initCell ? `load_initCell(b, direction, u)` : `0.0`};
        if (!first) { cellBefore = load_packed(1u, before, b, direction, u); }
        let dState = load_gradient(0u, t, b, direction, u) + ofState[own];
        let dCell = load_gradient(1u, t, b, direction, u) + ofCell[own] + dState * output * stateSlope(squashed);
        let dInput = (dCell * candidate + load_gradient(2u + ${p.input}u, t, b, direction, u)) * inputSlope(input);
        let dForget = (dCell * cellBefore + load_gradient(2u + ${p.forget}u, t, b, direction, u)) * forgetSlope(forget);
        let dCandidate = (dCell * input + load_gradient(2u + ${p.candidate}u, t, b, direction, u)) * candidateSlope(candidate);
        let dOutput = (dState * squashed + load_gradient(2u + ${p.output}u, t, b, direction, u)) * outputSlope(output);
        ofGates[own][${p.input}] = dInput;
        ofGates[own][${p.forget}] = dForget;
        ofGates[own][${p.candidate}] = dCandidate;
        ofGates[own][${p.output}] = dOutput;
        ofCell[own] = dCell * forget;
${
  p.peephole
    ? `        for (var gate = 0u; gate < 4u; gate++) { ofCell[own] += load_peephole(direction, gate, u) * ofGates[own][gate]; }
`
    : ``
}        ofState[own] = 0.0;
`
    : `${
        p.gru
          ? `        let update = load_packed(1u + ${p.update}u, t, b, direction, u);
        let output = load_packed(1u + ${p.output}u, t, b, direction, u);
        var stateBefore = ${p.initState ? `load_initState(b, direction, u)` : `0.0`};
        if (!first) { stateBefore = load_packed(0u, before, b, direction, u); }
        let kept = ${p.kept};
        let dState = load_gradient(0u, t, b, direction, u) + ofState[own];
        let dUpdate = dState * (stateBefore - output) * ${p.keptSlope} + load_gradient(1u + ${p.update}u, t, b, direction, u);
        let dOutput = (dState * (1.0 - kept) + load_gradient(1u + ${p.output}u, t, b, direction, u)) * outputSlope(output);
        ofGates[own][${p.update}] = dUpdate * updateSlope(update);
        ofGates[own][${p.output}] = dOutput;
${
  p.resetAfter
    ? `        let reset = load_packed(1u + ${p.reset}u, t, b, direction, u);
        let dReset = dOutput * load_packed(4u, t, b, direction, u) + load_gradient(1u + ${p.reset}u, t, b, direction, u);
        ofGates[own][${p.reset}] = dReset * resetSlope(reset);
        ofGates[own][3] = dOutput * reset + load_gradient(4u, t, b, direction, u);
`
    : ``
}        ofState[own] = dState * kept;
`
          : `        let dState = load_gradient(0u, t, b, direction, u) + ofState[own];
        ofGates[own][0] = dState * stateSlope(load_packed(0u, t, b, direction, u)) + load_gradient(1u, t, b, direction, u);
        ofState[own] = 0.0;
`
      }`
}      } else {
        for (var gate = 0u; gate < gates; gate++) { ofGates[own][gate] = 0.0; }
        ofGates[own][0] = ofState[own];
${
  p.lstm
    ? `        ofGates[own][1] = ofCell[own];
`
    : ``
}      }
    }
${
  p.resetBefore
    ? `    if (walking) {
      workgroupBarrier();
      for (var u = local; u < units; u += size) { shown[u] = ofGates[u / size][${p.output}]; }
      weigh(direction, ${p.output}u, 1u, local);
      for (var u = local; u < units; u += size) {
        let own = u / size;
        let reset = load_packed(1u + ${p.reset}u, t, b, direction, u);
        var stateBefore = ${p.initState ? `load_initState(b, direction, u)` : `0.0`};
        if (!first) { stateBefore = load_packed(0u, before, b, direction, u); }
        let dScaled = shown[u]${p.mask ? ` * load_mask(t, b, direction, u)` : ``};
        ofGates[own][${p.reset}] = (dScaled * stateBefore + load_gradient(1u + ${p.reset}u, t, b, direction, u)) * resetSlope(reset);
        ofState[own] += dScaled * reset;
      }
    }
`
    : ``
}    let row = select(steps, t, walking);
    for (var u = local; u < units; u += size) {
      for (var gate = 0u; gate < gates; gate++) {
        store((((row * batch + b) * directions + direction) * gates + gate) * units + u, ofGates[u / size][gate]);
      }
    }
    if (walking) {
      for (var first = 0u; first < ${p.weighted}u; first += together) {
        let count = min(together, ${p.weighted}u - first);
        workgroupBarrier();
        for (var u = local; u < units; u += size) {
          for (var gate = 0u; gate < count; gate++) {
            shown[gate * units + u] = ofGates[u / size][${p.resetAfter ? `select(first + gate, 3u, first + gate == ${p.output}u)` : `first + gate`}];
          }
        }
        weigh(direction, first, count, local);
        for (var u = local; u < units; u += size) {
          for (var gate = 0u; gate < count; gate++) { ofState[u / size] += shown[gate * units + u]${p.mask ? ` * load_mask(t, b, direction, u)` : ``}; }
        }
      }
    }
  }
}
`;
