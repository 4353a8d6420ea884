// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `philoxRandom` takes. */
export interface PhiloxRandomParameters {
  readonly integer: boolean | number | string | undefined;
  readonly least: number | string;
  readonly everyInteger: boolean | number | string | undefined;
  readonly span: number | string;
  readonly uniform: boolean | number | string | undefined;
  readonly mask: number | string;
  readonly unit: number | string;
  readonly range: number | string;
  readonly min: number | string;
  readonly highest: number | string;
  readonly boxMuller: boolean | number | string | undefined;
  readonly standardDeviation: number | string;
  readonly mean: number | string;
  readonly normal: boolean | number | string | undefined;
  readonly width: number | string;
  readonly from: number | string;
  readonly count: number | string;
}

/** The WGSL of the kernel `philoxRandom`, for philoxRandom. */
export const philoxRandom = (p: PhiloxRandomParameters): string => `fn highProduct(a: u32, b: u32) -> u32 {
  let low = (a & 0xffffu) * (b & 0xffffu);
  let left = (a >> 16u) * (b & 0xffffu);
  let right = (a & 0xffffu) * (b >> 16u);
  let carry = ((low >> 16u) + (left & 0xffffu) + (right & 0xffffu)) >> 16u;
  return (a >> 16u) * (b >> 16u) + (left >> 16u) + (right >> 16u) + carry;
}

fn philox(counter: vec4<u32>, key: vec2<u32>) -> vec4<u32> {
  var c = counter;
  var k = key;
  for (var round = 0; round < 10; round++) {
    c = vec4<u32>(
      highProduct(0xcd9e8d57u, c.z) ^ c.y ^ k.x,
      0xcd9e8d57u * c.z,
      highProduct(0xd2511f53u, c.x) ^ c.w ^ k.y,
      0xd2511f53u * c.x
    );
    k += vec2<u32>(0x9e3779b9u, 0xbb67ae85u);
  }
  return c;
}

fn inverseErrorFunction(x: vec4<f32>) -> vec4<f32> {
  let w = -log((1.0 - x) * (1.0 + x));
  let a = w - 2.5;
  var central = vec4<f32>(2.81022636e-08);
  central = central * a + 3.43273939e-07;
  central = central * a - 3.5233877e-06;
  central = central * a - 4.39150654e-06;
  central = central * a + 0.00021858087;
  central = central * a - 0.00125372503;
  central = central * a - 0.00417768164;
  central = central * a + 0.246640727;
  central = central * a + 1.50140941;
  let b = sqrt(max(w, vec4<f32>(5.0))) - 3.0;
  var tail = vec4<f32>(-0.000200214257);
  tail = tail * b + 0.000100950558;
  tail = tail * b + 0.00134934322;
  tail = tail * b - 0.00367342844;
  tail = tail * b + 0.00573950773;
  tail = tail * b - 0.0076224613;
  tail = tail * b + 0.00943887047;
  tail = tail * b + 1.00167406;
  tail = tail * b + 2.83297682;
  return select(tail, central, w < vec4<f32>(5.0)) * x;
}

fn open(bits: vec4<u32>) -> vec4<f32> {
  return vec4<f32>((bits >> vec4<u32>(9u)) * 2u + 1u) * 0x1p-24f;
}

fn distributed(bits: vec4<u32>) -> vec4<R> {
${
  p.integer
    ? `  return bitcast<vec4<R>>(${p.least}u + ${p.everyInteger ? `bits` : `bits % vec4<u32>(${p.span}u)`});
`
    : `${
        p.uniform
          ? `  let x = vec4<f32>(bits & vec4<u32>(${p.mask}u)) * ${p.unit};
  return min(x * ${p.range} + ${p.min}, vec4<f32>(${p.highest}));
`
          : `  let x = open(bits);
${
  p.boxMuller
    ? `  let radius = sqrt(-2.0 * log(x.xz));
  let angle = (x.yw * 2.0 - 1.0) * 3.14159265;
  let z = vec4<f32>(radius * cos(angle), radius * sin(angle)).xzyw;
  return z * ${p.standardDeviation} + ${p.mean};
`
    : `${
        p.normal
          ? `  let z = inverseErrorFunction(x * 2.0 - 1.0) * 1.41421356;
  return z * ${p.standardDeviation} + ${p.mean};
`
          : `  let y = clamp(x * ${p.width} + ${p.from}, vec4<f32>(-0.99999994), vec4<f32>(0.99999994));
  let z = inverseErrorFunction(y) * 1.41421356;
  return clamp(z * ${p.standardDeviation} + ${p.mean}, vec4<f32>(${p.min}), vec4<f32>(${p.highest}));
`
      }`
}`
      }`
}}

fn word(i: u32) -> u32 {
  return bitcast<u32>(load_stateTensor(i));
}

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let block = (w.x + w.y * n.x) * 64u + local;
  let i = block * 4u;
  if (block >= (${p.count}u + 3u) / 4u) { return; }
  let c0 = word(1u) + block;
  let c1 = word(2u) + select(0u, 1u, c0 < block);
  let c2 = word(3u) + select(0u, 1u, c0 < block && c1 == 0u);
  let c3 = word(4u) + select(0u, 1u, c0 < block && c1 == 0u && c2 == 0u);
  let values = distributed(philox(vec4<u32>(c0, c1, c2, c3), vec2<u32>(word(5u), word(6u))));
  if (i + 3u < ${p.count}u) {
    store4(i, values);
    return;
  }
  store(i, values.x);
  if (i + 1u < ${p.count}u) { store(i + 1u, values.y); }
  if (i + 2u < ${p.count}u) { store(i + 2u, values.z); }
}
`;
