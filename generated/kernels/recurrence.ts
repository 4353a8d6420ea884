// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `recurrence` takes. */
export interface RecurrenceParameters {
  readonly steps: number | string;
  readonly batch: number | string;
  readonly directions: number | string;
  readonly units: number | string;
  readonly size: number | string;
  readonly owned: number | string;
  readonly slots: number | string;
  readonly functions: number | string;
  readonly vector: boolean | number | string | undefined;
  readonly weighted: number | string;
  readonly joint: readonly (number | string)[];
  readonly width: number | string;
  readonly resetBefore: boolean | number | string | undefined;
  readonly output: number | string;
  readonly backwards: number | string;
  readonly initState: boolean | number | string | undefined;
  readonly lstm: boolean | number | string | undefined;
  readonly initCell: boolean | number | string | undefined;
  readonly mask: boolean | number | string | undefined;
  readonly update: number | string;
  readonly reset: number | string;
  readonly peephole: boolean | number | string | undefined;
  readonly input: number | string;
  readonly forget: number | string;
  readonly candidate: number | string;
  readonly gru: boolean | number | string | undefined;
  readonly resetAfter: boolean | number | string | undefined;
  readonly secondaryBias: boolean | number | string | undefined;
  readonly kept: number | string;
}

/** The WGSL of the kernel `recurrence`, for singleGateRecurrence, lstmRecurrence, gruRecurrence. */
export const recurrence = (p: RecurrenceParameters): string => `const steps = ${p.steps}u;
const batch = ${p.batch}u;
const directions = ${p.directions}u;
const units = ${p.units}u;
const size = ${p.size}u;
const owned = ${p.owned}u;
const slots = ${p.slots}u;

var<workgroup> shown: array<f32, units>;

${p.functions}

${
  p.vector
    ? `alias Some = vec4<f32>;
fn weights(direction: u32, gate: u32, unit: u32, k: u32) -> Some { return load4_recurrentWeight(direction, gate, unit, k); }
fn seen(k: u32) -> Some { return vec4<f32>(shown[k], shown[k + 1u], shown[k + 2u], shown[k + 3u]); }
fn total(some: Some) -> f32 { return (some.x + some.y) + (some.z + some.w); }
`
    : `alias Some = f32;
fn weights(direction: u32, gate: u32, unit: u32, k: u32) -> Some { return load_recurrentWeight(direction, gate, unit, k); }
fn seen(k: u32) -> Some { return shown[k]; }
fn total(some: Some) -> f32 { return some; }
`
}
/** Rows of the recurrent weights times the state, for gates that see the same one. */
fn products(direction: u32, unit: u32) -> array<f32, ${p.weighted}> {
${p.joint
  .map(
    (item) => `  var sum${item} = Some();
`,
  )
  .join("")}  for (var k = 0u; k < units; k += ${p.width}u) {
    let state = seen(k);
${p.joint
  .map(
    (item) => `    sum${item} += weights(direction, ${item}u, unit, k) * state;
`,
  )
  .join("")}  }
  return array<f32, ${p.weighted}>(${p.joint.map((item) => `total(sum${item}), `).join("")});
}
${
  p.resetBefore
    ? `
fn outputProduct(direction: u32, unit: u32) -> f32 {
  var sum = Some();
  for (var k = 0u; k < units; k += ${p.width}u) { sum += weights(direction, ${p.output}u, unit, k) * seen(k); }
  return total(sum);
}
`
    : ``
}
@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let line = w.x + w.y * n.x;
  if (line >= batch * directions) { return; }
  let b = line / directions;
  let direction = line % directions;
  let backwards = ${p.backwards};
  var state: array<f32, owned>;
${
  p.initState
    ? `  for (var u = local; u < units; u += size) { state[u / size] = load_initState(b, direction, u); }
`
    : ``
}${
  p.lstm
    ? `  var cell: array<f32, owned>;
`
    : ``
}${
  p.initCell
    ? `  for (var u = local; u < units; u += size) { cell[u / size] = load_initCell(b, direction, u); }
`
    : ``
}${
  p.resetBefore
    ? `  var updates: array<f32, owned>;
  var resets: array<f32, owned>;
`
    : ``
}  for (var step = 0u; step < steps; step++) {
    let t = select(step, steps - 1u - step, backwards);
    workgroupBarrier();
    for (var u = local; u < units; u += size) { shown[u] = state[u / size]${p.mask ? ` * load_mask(t, b, direction, u)` : ``}; }
    workgroupBarrier();
${
  p.resetBefore
    ? `    for (var u = local; u < units; u += size) {
      let sums = products(direction, u);
      updates[u / size] = updateActivation(load_source(t, b, direction, ${p.update}u, u) + sums[${p.update}]);
      resets[u / size] = resetActivation(load_source(t, b, direction, ${p.reset}u, u) + sums[${p.reset}]);
    }
    workgroupBarrier();
    for (var u = local; u < units; u += size) { shown[u] *= resets[u / size]; }
    workgroupBarrier();
`
    : ``
}    for (var u = local; u < units; u += size) {
      let own = u / size;
      var values: array<f32, slots>;
${
  p.lstm
    ? `      var sums = products(direction, u);
      for (var gate = 0u; gate < 4u; gate++) {
        sums[gate] += load_source(t, b, direction, gate, u)${p.peephole ? ` + load_peephole(direction, gate, u) * cell[own]` : ``};
      }
      let input = inputActivation(sums[${p.input}]);
      let forget = forgetActivation(sums[${p.forget}]);
      let candidate = candidateActivation(sums[${p.candidate}]);
      let output = outputActivation(sums[${p.output}]);
      cell[own] = forget * cell[own] + input * candidate;
      state[own] = output * stateActivation(cell[own]);
      values[1] = cell[own];
      values[2 + ${p.input}] = input;
      values[2 + ${p.forget}] = forget;
      values[2 + ${p.candidate}] = candidate;
      values[2 + ${p.output}] = output;
`
    : `${
        p.gru
          ? `${
              p.resetAfter
                ? `      let sums = products(direction, u);
      let update = updateActivation(load_source(t, b, direction, ${p.update}u, u) + sums[${p.update}]);
      let reset = resetActivation(load_source(t, b, direction, ${p.reset}u, u) + sums[${p.reset}]);
      let scaled = sums[${p.output}]${p.secondaryBias ? ` + load_secondaryBias(direction, u)` : ``};
      let output = outputActivation(load_source(t, b, direction, ${p.output}u, u) + scaled * reset);
      values[4] = scaled;
`
                : `      let update = updates[own];
      let reset = resets[own];
      let output = outputActivation(load_source(t, b, direction, ${p.output}u, u) + outputProduct(direction, u));
`
            }      let kept = ${p.kept};
      state[own] = kept * state[own] + (1.0 - kept) * output;
      values[1 + ${p.update}] = update;
      values[1 + ${p.reset}] = reset;
      values[1 + ${p.output}] = output;
`
          : `      values[1] = load_source(t, b, direction, 0u, u) + products(direction, u)[0];
      state[own] = stateActivation(values[1]);
`
      }`
}      values[0] = state[own];
      for (var slot = 0u; slot < slots; slot++) { store((((slot * steps + t) * batch + b) * directions + direction) * units + u, values[slot]); }
    }
  }
}
`;
