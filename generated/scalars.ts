// Generated from spec/ by `npm run codegen`. Do not edit.

/** A WGSL helper function: its text, in which T, B, F, I and U are types of any width, and the other helpers that it calls. */
export interface WgslFunction {
  readonly text: string;
  readonly calls: readonly string[];
}

/** The WGSL helpers that elementwise rows call by name. */
export const functions: Readonly<Record<string, WgslFunction>> = {
  fromHalf: {
    text: `fn fromHalf(word: U) -> F {
  let sign = (word & U(0x8000u)) << U(16u);
  let magnitude = word & U(0x7fffu);
  let normal = bitcast<F>(sign | ((magnitude << U(13u)) + U(0x38000000u)));
  let special = bitcast<F>(sign | U(0x7f800000u) | (magnitude << U(13u)));
  let subnormal = select(F(1.0), F(-1.0), sign != U(0u)) * F(magnitude) * F(5.9604644775390625e-8);
  let tiny = select(subnormal, bitcast<F>(sign), magnitude == U(0u));
  return select(select(normal, special, magnitude >= U(0x7c00u)), tiny, magnitude < U(0x400u));
}`,
    calls: [],
  },
  toHalf: {
    text: `fn toHalf(value: F) -> U {
  let bits = bitcast<U>(value);
  let sign = (bits >> U(16u)) & U(0x8000u);
  let magnitude = bits & U(0x7fffffffu);
  let normal = (magnitude + U(0xfffu) + ((magnitude >> U(13u)) & U(1u)) - U(0x38000000u)) >> U(13u);
  let subnormal = bitcast<U>(bitcast<F>(magnitude) + F(0.5)) - U(0x3f000000u);
  let special = select(U(0x7c00u), U(0x7e00u), magnitude > U(0x7f800000u));
  return sign | select(select(normal, special, magnitude >= U(0x477ff000u)), subnormal, magnitude < U(0x38800000u));
}`,
    calls: [],
  },
  toBfloat: {
    text: `fn toBfloat(value: F) -> U {
  let bits = bitcast<U>(value);
  let rounded = (bits + U(0x7fffu) + ((bits >> U(16u)) & U(1u))) >> U(16u);
  return select(rounded, (bits >> U(16u)) | U(0x40u), (bits & U(0x7fffffffu)) > U(0x7f800000u));
}`,
    calls: [],
  },
  add64: {
    text: `fn add64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let low = a.x + b.x;
  return vec2<u32>(low, a.y + b.y + u32(low < a.x));
}`,
    calls: [],
  },
  subtract64: {
    text: `fn subtract64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(a.x - b.x, a.y - b.y - u32(a.x < b.x));
}`,
    calls: [],
  },
  negate64: {
    text: `fn negate64(a: vec2<u32>) -> vec2<u32> {
  return add64(~a, vec2<u32>(1u, 0u));
}`,
    calls: ["add64"],
  },
  isNegative64: {
    text: `fn isNegative64(a: vec2<u32>, isSigned: bool) -> bool {
  return isSigned & (a.y >= 0x80000000u);
}`,
    calls: [],
  },
  magnitude64: {
    text: `fn magnitude64(a: vec2<u32>, isSigned: bool) -> vec2<u32> {
  return select(a, negate64(a), isNegative64(a, isSigned));
}`,
    calls: ["negate64", "isNegative64"],
  },
  multiply64: {
    text: `fn multiply64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(a.x * b.x, multiplyHigh(a.x, b.x) + a.x * b.y + a.y * b.x);
}`,
    calls: ["multiplyHigh"],
  },
  less64: {
    text: `fn less64(a: vec2<u32>, b: vec2<u32>, isSigned: bool) -> bool {
  let flip = select(0u, 0x80000000u, isSigned);
  return select((a.y ^ flip) < (b.y ^ flip), a.x < b.x, a.y == b.y);
}`,
    calls: [],
  },
  minimum64: {
    text: `fn minimum64(a: vec2<u32>, b: vec2<u32>, isSigned: bool) -> vec2<u32> {
  return select(a, b, less64(b, a, isSigned));
}`,
    calls: ["less64"],
  },
  maximum64: {
    text: `fn maximum64(a: vec2<u32>, b: vec2<u32>, isSigned: bool) -> vec2<u32> {
  return select(a, b, less64(a, b, isSigned));
}`,
    calls: ["less64"],
  },
  divided64: {
    text: `fn divided64(a: vec2<u32>, b: vec2<u32>) -> vec4<u32> {
  var quotient = vec2<u32>();
  var rest = vec2<u32>();
  if (all(b == vec2<u32>())) { return vec4<u32>(); }
  for (var k = 0u; k < 64u; k++) {
    let place = 63u - k;
    let carry = rest.y >> 31u;
    let bit = (select(a.x, a.y, place >= 32u) >> (place & 31u)) & 1u;
    rest = vec2<u32>((rest.x << 1u) | bit, (rest.y << 1u) | (rest.x >> 31u));
    if ((carry == 1u) | !less64(rest, b, false)) {
      rest = subtract64(rest, b);
      if (place >= 32u) { quotient.y |= 1u << (place & 31u); } else { quotient.x |= 1u << place; }
    }
  }
  return vec4<u32>(quotient, rest);
}`,
    calls: ["less64", "subtract64"],
  },
  divide64: {
    text: `fn divide64(a: vec2<u32>, b: vec2<u32>, isSigned: bool) -> vec2<u32> {
  let quotient = divided64(magnitude64(a, isSigned), magnitude64(b, isSigned)).xy;
  return select(quotient, negate64(quotient), isNegative64(a, isSigned) != isNegative64(b, isSigned));
}`,
    calls: ["divided64", "magnitude64", "negate64", "isNegative64"],
  },
  remainder64: {
    text: `fn remainder64(a: vec2<u32>, b: vec2<u32>, isSigned: bool) -> vec2<u32> {
  let rest = divided64(magnitude64(a, isSigned), magnitude64(b, isSigned)).zw;
  return select(rest, negate64(rest), isNegative64(a, isSigned));
}`,
    calls: ["divided64", "magnitude64", "negate64", "isNegative64"],
  },
  floorRemainder64: {
    text: `fn floorRemainder64(a: vec2<u32>, b: vec2<u32>, isSigned: bool) -> vec2<u32> {
  let rest = remainder64(a, b, isSigned);
  let other = any(rest != vec2<u32>()) & (isNegative64(rest, isSigned) != isNegative64(b, isSigned));
  return select(rest, add64(rest, b), other);
}`,
    calls: ["remainder64", "isNegative64", "add64"],
  },
  power64: {
    text: `fn power64(a: vec2<u32>, b: vec2<u32>, isSigned: bool) -> vec2<u32> {
  let one = vec2<u32>(1u, 0u);
  if (isNegative64(b, isSigned)) {
    let unit = select(one, a, (b.x & 1u) == 1u);
    return select(vec2<u32>(), unit, all(magnitude64(a, isSigned) == one));
  }
  var result = one;
  var base = a;
  var left = b;
  while (any(left != vec2<u32>())) {
    if ((left.x & 1u) == 1u) { result = multiply64(result, base); }
    base = multiply64(base, base);
    left = shiftRight64(left, one, false);
  }
  return result;
}`,
    calls: ["isNegative64", "magnitude64", "multiply64", "shiftRight64"],
  },
  sign64: {
    text: `fn sign64(a: vec2<u32>, isSigned: bool) -> vec2<u32> {
  let unit = select(vec2<u32>(1u, 0u), vec2<u32>(0xffffffffu), isNegative64(a, isSigned));
  return select(vec2<u32>(), unit, any(a != vec2<u32>()));
}`,
    calls: ["isNegative64"],
  },
  shiftLeft64: {
    text: `fn shiftLeft64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let by = b.x & 31u;
  let carried = select(a.x >> (32u - by), 0u, by == 0u);
  let within = vec2<u32>(a.x << by, (a.y << by) | carried);
  return select(within, vec2<u32>(0u, a.x << by), (b.x & 32u) != 0u);
}`,
    calls: [],
  },
  shiftRight64: {
    text: `fn shiftRight64(a: vec2<u32>, b: vec2<u32>, isSigned: bool) -> vec2<u32> {
  let by = b.x & 31u;
  let carried = select(a.y << (32u - by), 0u, by == 0u);
  let high = select(a.y >> by, u32(i32(a.y) >> by), isSigned);
  let fill = select(0u, 0xffffffffu, isNegative64(a, isSigned));
  return select(vec2<u32>((a.x >> by) | carried, high), vec2<u32>(high, fill), (b.x & 32u) != 0u);
}`,
    calls: ["isNegative64"],
  },
  floatOfWord: {
    text: `fn floatOfWord(x: U) -> F {
  return F(x >> U(16u)) * F(65536.0) + F(x & U(0xffffu));
}`,
    calls: [],
  },
  toFloat64: {
    text: `fn toFloat64(a: vec2<u32>, isSigned: bool) -> f32 {
  let magnitude = magnitude64(a, isSigned);
  let shift = countLeadingZeros(magnitude.y);
  let leading = shiftLeft64(magnitude, vec2<u32>(shift, 0u));
  let high = floatOfWord(leading.y | u32(leading.x != 0u)) * bitcast<f32>((159u - shift) << 23u);
  let value = select(high, floatOfWord(magnitude.x), magnitude.y == 0u);
  return select(value, -value, isNegative64(a, isSigned));
}`,
    calls: ["magnitude64", "shiftLeft64", "floatOfWord", "isNegative64"],
  },
  fromFloat64: {
    text: `fn fromFloat64(x: f32, isSigned: bool) -> vec2<u32> {
  let magnitude = trunc(abs(x));
  let high = trunc(magnitude * 2.3283064365386963e-10);
  let words = vec2<u32>(u32(magnitude - high * 4294967296.0), u32(high));
  let limit = select(18446744073709551616.0, 9223372036854775808.0, isSigned);
  let most = vec2<u32>(0xffffffffu, select(0xffffffffu, 0x7fffffffu, isSigned));
  let least = vec2<u32>(0u, select(0u, 0x80000000u, isSigned));
  let above = select(words, most, magnitude >= limit);
  let below = select(negate64(words), least, (magnitude >= limit) | !isSigned);
  let isNumber = (bitcast<u32>(x) & 0x7fffffffu) <= 0x7f800000u;
  return select(vec2<u32>(), select(above, below, x < 0.0), isNumber);
}`,
    calls: ["negate64"],
  },
  scaledExponential: {
    text: `fn scaledExponential(r: F, n: F) -> F {
  let tail = F(0.5) + r * (F(0.166665211) + r * (F(0.0416663848) + r * (F(0.00836867746) + r * F(0.0013942204))));
  let exponent = bitcast<U>(n + F(12583166.0));
  let half = exponent >> U(1u);
  let rest = exponent - half;
  return (F(1.0) + (r + r * r * tail)) * bitcast<F>(half << U(23u)) * bitcast<F>(rest << U(23u));
}`,
    calls: [],
  },
  shiftedExponential: {
    text: `fn shiftedExponential(x: F, s: F) -> F {
  let bounded = within(x, F(-105.0), F(90.0));
  let n = round(bounded * F(1.44269502));
  return scaledExponential((bounded - n * F(0.693115234375)) - n * F(3.19461833e-5), n + s);
}`,
    calls: ["within", "scaledExponential"],
  },
  exponential: {
    text: `fn exponential(x: F) -> F {
  return shiftedExponential(x, F(0.0));
}`,
    calls: ["shiftedExponential"],
  },
  exponentialBase2: {
    text: `fn exponentialBase2(x: F) -> F {
  let bounded = within(x, F(-151.0), F(130.0));
  let n = round(bounded);
  return scaledExponential((bounded - n) * F(0.693147182), n);
}`,
    calls: ["within", "scaledExponential"],
  },
  exponentialBase10: {
    text: `fn exponentialBase10(x: F) -> F {
  let bounded = within(x, F(-46.0), F(39.0));
  let n = round(bounded * F(3.32192802));
  return scaledExponential(((bounded - n * F(0.301025390625)) - n * F(4.60503907e-6)) * F(2.30258512), n);
}`,
    calls: ["within", "scaledExponential"],
  },
  logarithmNearOne: {
    text: `fn logarithmNearOne(f: F) -> F {
  let high = F(0.141809478) + f * (F(-0.131285042) + f * (F(0.12882942) + f * F(-0.078616634)));
  let p = F(0.333333164) + f * (F(-0.250008106) + f * (F(0.20002301) + f * (F(-0.16624558) + f * high)));
  let square = f * f;
  return f + (f * square * p - F(0.5) * square);
}`,
    calls: [],
  },
  binaryExponent: {
    text: `fn binaryExponent(x: F) -> I {
  return (bitcast<I>(x) - I(0x3f3504f3)) >> U(23u);
}`,
    calls: [],
  },
  mantissa: {
    text: `fn mantissa(x: F, e: I) -> F {
  return bitcast<F>(bitcast<I>(x) - (e << U(23u)));
}`,
    calls: [],
  },
  logarithmIn: {
    text: `fn logarithmIn(unit: F, high: F, low: F, x: F) -> F {
  let bits = bitcast<U>(x);
  let denormal = bits < U(0x00800000u);
  let normal = select(x, x * F(33554432.0), denormal);
  let e = binaryExponent(normal);
  let n = F(e) - select(F(0.0), F(25.0), denormal);
  let finite = n * high + (n * low + unit * logarithmNearOne(mantissa(normal, e) - F(1.0)));
  let ordinary = select(finite, x, bits >= U(0x7f800000u));
  let real = select(ordinary, F(NAN), bits > U(0x80000000u));
  return select(real, F(-INFINITY), (bits << U(1u)) == U(0u));
}`,
    calls: ["binaryExponent", "logarithmNearOne", "mantissa"],
  },
  naturalLogarithm: {
    text: `fn naturalLogarithm(x: F) -> F {
  return logarithmIn(F(1.0), F(0.693115234375), F(3.19461833e-5), x);
}`,
    calls: ["logarithmIn"],
  },
  logarithmOnePlus: {
    text: `fn logarithmOnePlus(x: F) -> F {
  return select(naturalLogarithm(F(1.0) + x), logarithmNearOne(x), abs(x - F(0.06)) < F(0.35));
}`,
    calls: ["naturalLogarithm", "logarithmNearOne"],
  },
  hyperbolicSine: {
    text: `fn hyperbolicSine(x: F) -> F {
  let a = abs(x);
  let z = a * a;
  let tail = F(0.166666672) + z * (F(0.00833331142) + z * (F(0.000198426351) + z * F(2.78392508e-6)));
  let half = shiftedExponential(a, F(-1.0));
  return withSignOf(select(half - F(0.25) / half, a + a * z * tail, a < F(1.0)), x);
}`,
    calls: ["shiftedExponential", "withSignOf"],
  },
  hyperbolicCosine: {
    text: `fn hyperbolicCosine(x: F) -> F {
  let half = shiftedExponential(abs(x), F(-1.0));
  return half + F(0.25) / half;
}`,
    calls: ["shiftedExponential"],
  },
  hyperbolicTangent: {
    text: `fn hyperbolicTangent(x: F) -> F {
  let a = abs(x);
  let z = a * a;
  let tail = F(-0.333332837) + z * (F(0.133314863) + z * (F(-0.0537431724) + z * (F(0.0206497088) + z * F(-0.00571620278))));
  let far = F(1.0) - F(2.0) / (exponential(F(2.0) * a) + F(1.0));
  return withSignOf(select(far, a + a * z * tail, a < F(0.625)), x);
}`,
    calls: ["exponential", "withSignOf"],
  },
  areaHyperbolicSine: {
    text: `fn areaHyperbolicSine(x: F) -> F {
  let a = abs(x);
  let square = a * a;
  let near = logarithmOnePlus(a + square / (F(1.0) + sqrt(square + F(1.0))));
  return withSignOf(select(near, naturalLogarithm(a) + F(0.693147182), a > F(268435456.0)), x);
}`,
    calls: ["logarithmOnePlus", "withSignOf", "naturalLogarithm"],
  },
  areaHyperbolicCosine: {
    text: `fn areaHyperbolicCosine(x: F) -> F {
  let t = x - F(1.0);
  let near = logarithmOnePlus(t + sqrt(t * (t + F(2.0))));
  let far = naturalLogarithm(x) + F(0.693147182);
  return select(select(near, far, x > F(268435456.0)), F(NAN), (x < F(1.0)) | isNotANumber(x));
}`,
    calls: ["logarithmOnePlus", "naturalLogarithm", "isNotANumber"],
  },
  areaHyperbolicTangent: {
    text: `fn areaHyperbolicTangent(x: F) -> F {
  let a = abs(x);
  let magnitude = F(0.5) * logarithmOnePlus(F(2.0) * a / (F(1.0) - a));
  let inside = select(magnitude, F(INFINITY), a == F(1.0));
  return select(withSignOf(inside, x), F(NAN), (a > F(1.0)) | isNotANumber(x));
}`,
    calls: ["logarithmOnePlus", "withSignOf", "isNotANumber"],
  },
  errorFunction: {
    text: `fn errorFunction(x: F) -> F {
  let a = abs(x);
  let b = select(x, F(0.0), a > F(4.0));
  let z = b * b;
  let p6 = F(-2.72614225801306e-10) * z + F(2.77068142495902e-8);
  let p = ((((p6 * z + F(-2.10102402082508e-6)) * z + F(-5.69250639462346e-5)) * z + F(-7.34990630326855e-4)) * z + F(-2.95459980854025e-3)) * z + F(-1.60960333262415e-2);
  let q = (((F(-1.45660718464996e-5) * z + F(-2.13374055278905e-4)) * z + F(-1.68282697438203e-3)) * z + F(-7.37332916720468e-3)) * z + F(-1.42647390514189e-2);
  return select(b * p / q, withSignOf(F(1.0), x), a > F(3.925));
}`,
    calls: ["withSignOf"],
  },
  powerOfMagnitude: {
    text: `fn powerOfMagnitude(a: F, b: F) -> F {
  let denormal = a < F(1.17549435e-38);
  let normal = select(a, a * F(33554432.0), denormal);
  let e = binaryExponent(normal);
  let n = F(e) - select(F(0.0), F(25.0), denormal);
  let m = mantissa(normal, e);
  let f = m - F(1.0);
  let d = m + F(1.0);
  let dHigh = upperBits(d);
  let s = f / d;
  let sHigh = upperBits(s);
  let sLow = ((f - sHigh * dHigh) - sHigh * (m - (dHigh - F(1.0)))) / d;
  let z = s * s;
  let tail = s * z * (F(0.666666627) + z * (F(0.400009692) + z * (F(0.284991682) + z * F(0.242683262))));
  let first = F(2.0) * sHigh * F(1.4423828125);
  let rest = F(2.0) * sHigh * F(3.12228396e-4) + (F(2.0) * sLow + tail) * F(1.44269502);
  let sum = n + first;
  let logarithm = upperBits(sum + rest);
  let remainder = ((n - logarithm) + first) + rest;
  let bHigh = upperBits(b);
  let high = bHigh * logarithm;
  let low = b * remainder + (b - bHigh) * logarithm;
  let bounded = select(select(high, F(200.0), high > F(200.0)), F(-200.0), high < F(-200.0));
  let small = select(low, F(0.0), bounded != high);
  let exponent = round(bounded + small);
  return scaledExponential(((bounded - exponent) + small) * F(0.693147182), exponent);
}`,
    calls: ["binaryExponent", "mantissa", "upperBits", "scaledExponential"],
  },
  realPower: {
    text: `fn realPower(a: F, b: F) -> F {
  let magnitude = abs(a);
  let limited = select(select(b, F(1e10), b > F(1e10)), F(-1e10), b < F(-1e10));
  let endless = bitcast<U>(magnitude) == U(0x7f800000u);
  let nothing = magnitude == F(0.0);
  let extreme = select(F(0.0), F(INFINITY), (endless & (b > F(0.0))) | (nothing & (b < F(0.0))));
  let value = select(powerOfMagnitude(magnitude, limited), extreme, endless | nothing);
  let half = b * F(0.5);
  let whole = floor(b) == b;
  let odd = whole & (floor(half) != half);
  let negative = (bitcast<U>(a) >> U(31u)) == U(1u);
  let signed = select(value, -value, negative & odd);
  let undefined = unordered(a, b) | (negative & !whole & !endless & !nothing);
  return select(select(signed, F(NAN), undefined), F(1.0), (a == F(1.0)) | (b == F(0.0)));
}`,
    calls: ["powerOfMagnitude", "unordered"],
  },
  isNotANumber: {
    text: `fn isNotANumber(x: F) -> B {
  return (bitcast<U>(x) & U(0x7fffffffu)) > U(0x7f800000u);
}`,
    calls: [],
  },
  within: {
    text: `fn within(x: F, low: F, high: F) -> F {
  return select(min(max(x, low), high), x, isNotANumber(x));
}`,
    calls: ["isNotANumber"],
  },
  unordered: {
    text: `fn unordered(a: F, b: F) -> B {
  return isNotANumber(a) | isNotANumber(b);
}`,
    calls: ["isNotANumber"],
  },
  truthy: {
    text: `fn truthy(x: F) -> B {
  return (bitcast<U>(x) & U(0x7fffffffu)) != U(0u);
}`,
    calls: [],
  },
  withSignOf: {
    text: `fn withSignOf(magnitude: F, x: F) -> F {
  return bitcast<F>((bitcast<U>(magnitude) & U(0x7fffffffu)) | (bitcast<U>(x) & U(0x80000000u)));
}`,
    calls: [],
  },
  powerOfTwo: {
    text: `fn powerOfTwo(n: I) -> F {
  return bitcast<F>((n + I(127)) << U(23u));
}`,
    calls: [],
  },
  multiplyHigh: {
    text: `fn multiplyHigh(a: U, b: U) -> U {
  let mask = U(0xffffu);
  let shift = U(16u);
  let low = (a & mask) * (b & mask);
  let middle = (a >> shift) * (b & mask) + (low >> shift);
  let other = (a & mask) * (b >> shift) + (middle & mask);
  return (a >> shift) * (b >> shift) + (middle >> shift) + (other >> shift);
}`,
    calls: [],
  },
  wordAt: {
    text: `fn wordAt(one: B, two: B, four: B, a: U, b: U, c: U, d: U, e: U) -> U {
  return select(select(select(a, b, one), select(c, d, one), two), e, four);
}`,
    calls: [],
  },
  window: {
    text: `fn window(high: U, low: U, shift: U) -> U {
  return (high << shift) | ((low >> U(1u)) >> (U(31u) - shift));
}`,
    calls: [],
  },
  roundedAway: {
    text: `fn roundedAway(x: F) -> F {
  let whole = trunc(x);
  return withSignOf(select(abs(whole), abs(whole) + F(1.0), abs(x - whole) >= F(0.5)), x);
}`,
    calls: ["withSignOf"],
  },
  upperBits: {
    text: `fn upperBits(x: F) -> F {
  return bitcast<F>(bitcast<U>(x) & U(0xfffff000u));
}`,
    calls: [],
  },
  wholePower: {
    text: `fn wholePower(a: I, b: I) -> I {
  var result = I(1);
  var base = a;
  var left = max(b, I(0));
  while (any(left > I(0))) {
    result = select(result, result * base, (left & I(1)) == I(1));
    base *= base;
    left >>= U(1u);
  }
  let unit = select(I(1), a, (b & I(1)) == I(1));
  return select(result, select(I(0), unit, abs(a) == I(1)), b < I(0));
}`,
    calls: [],
  },
  exactRemainder: {
    text: `fn exactRemainder(a: F, b: F) -> F {
  let magnitude = bitcast<U>(a) & U(0x7fffffffu);
  let divisor = bitcast<U>(b) & U(0x7fffffffu);
  let mask = U(0x007fffffu);
  let exponent = max(divisor >> U(23u), U(1u));
  var left = I(max(magnitude >> U(23u), U(1u))) - I(exponent);
  let m = max((divisor & mask) | select(U(0u), U(0x00800000u), divisor > mask), U(1u));
  var r = (magnitude & mask) | select(U(0u), U(0x00800000u), magnitude > mask);
  r = select(r % m, r, left < I(0));
  while (any(left > I(0))) {
    let step = clamp(left, I(0), I(8));
    r = select((r << U(step)) % m, r, left <= I(0));
    left -= step;
  }
  let e = I(exponent) - I(150);
  let half = e >> U(1u);
  let value = F(r) * powerOfTwo(half) * powerOfTwo(e - half);
  let result = withSignOf(select(value, abs(a), magnitude < divisor), a);
  let undefined = (magnitude >= U(0x7f800000u)) | (divisor > U(0x7f800000u)) | (divisor == U(0u));
  return select(result, F(NAN), undefined);
}`,
    calls: ["powerOfTwo", "withSignOf"],
  },
  reducedAngle: {
    text: `fn reducedAngle(x: F, quadrant: ptr<function, U>) -> F {
  let n = round(x * F(0.636619747));
  var r = ((x - n * F(1.5703125)) - n * F(4.83751297e-4)) - n * F(7.54979013e-8);
  r = select(r, x, n == F(0.0));
  let large = (bitcast<U>(x) & U(0x7fffffffu)) > U(0x45800000u);
  var q = bitcast<U>(I(select(n, F(0.0), large)));
  if (any(large)) {
    let bits = bitcast<U>(x);
    let m = (bits & U(0x007fffffu)) | U(0x00800000u);
    let first = max((bits >> U(23u)) & U(0xffu), U(138u)) - U(120u);
    let shift = first & U(31u);
    let one = (first & U(32u)) != U(0u);
    let two = (first & U(64u)) != U(0u);
    let four = (first & U(128u)) != U(0u);
    let w0 = wordAt(one, two, four, U(0u), U(0xa2f9836eu), U(0x4e441529u), U(0xfc2757d1u), U(0xf534ddc0u));
    let w1 = wordAt(one, two, four, U(0xa2f9836eu), U(0x4e441529u), U(0xfc2757d1u), U(0xf534ddc0u), U(0xdb629599u));
    let w2 = wordAt(one, two, four, U(0x4e441529u), U(0xfc2757d1u), U(0xf534ddc0u), U(0xdb629599u), U(0x3c439041u));
    let w3 = wordAt(one, two, four, U(0xfc2757d1u), U(0xf534ddc0u), U(0xdb629599u), U(0x3c439041u), U(0xfe5163abu));
    let middle = window(w1, w2, shift);
    let carried = multiplyHigh(m, window(w2, w3, shift));
    let low = m * middle + carried;
    let carry = select(U(0u), U(1u), low < carried);
    let high = m * window(w0, w1, shift) + multiplyHigh(m, middle) + carry;
    let fraction = F(bitcast<I>((high << U(2u)) | (low >> U(30u)))) * F(2.3283064365386963e-10) + F(low << U(2u)) * F(5.421010862427522e-20);
    let turned = (high + U(0x20000000u)) >> U(30u);
    let negative = (bits >> U(31u)) == U(1u);
    let angle = fraction * F(1.57079637);
    r = select(r, select(angle, -angle, negative), large);
    q = select(q, select(turned, U(0u) - turned, negative), large);
    r = select(r, F(NAN), (bits & U(0x7f800000u)) == U(0x7f800000u));
  }
  *quadrant = q;
  return r;
}`,
    calls: ["wordAt", "window", "multiplyHigh"],
  },
  sineNearZero: {
    text: `fn sineNearZero(r: F) -> F {
  let square = r * r;
  let tail = F(-0.166666552) + square * (F(0.00833218452) + square * F(-0.000195172062));
  return select(r + r * square * tail, r, abs(r) < F(1e-4));
}`,
    calls: [],
  },
  cosineNearZero: {
    text: `fn cosineNearZero(r: F) -> F {
  let square = r * r;
  let tail = F(0.0416666456) + square * (F(-0.00138873013) + square * F(2.44306611e-5));
  return F(1.0) - (F(0.5) * square - square * square * tail);
}`,
    calls: [],
  },
  sineAfter: {
    text: `fn sineAfter(x: F, quarters: U) -> F {
  var quadrant: U;
  let r = reducedAngle(x, &quadrant);
  quadrant += quarters;
  let magnitude = select(sineNearZero(r), cosineNearZero(r), (quadrant & U(1u)) == U(1u));
  return select(magnitude, -magnitude, (quadrant & U(2u)) == U(2u));
}`,
    calls: ["reducedAngle", "sineNearZero", "cosineNearZero"],
  },
  tangent: {
    text: `fn tangent(x: F) -> F {
  var quadrant: U;
  let r = reducedAngle(x, &quadrant);
  let sine = sineNearZero(r);
  let cosine = cosineNearZero(r);
  let odd = (quadrant & U(1u)) == U(1u);
  return select(sine, -cosine, odd) / select(cosine, sine, odd);
}`,
    calls: ["reducedAngle", "sineNearZero", "cosineNearZero"],
  },
  arcSineNearZero: {
    text: `fn arcSineNearZero(a: F, z: F) -> F {
  let tail = F(0.166667551) + z * (F(0.0749519169) + z * (F(0.0454838201) + z * (F(0.0241123326) + z * F(0.0422818735))));
  return a + a * z * tail;
}`,
    calls: [],
  },
  arcSine: {
    text: `fn arcSine(x: F) -> F {
  let a = abs(x);
  let small = a < F(0.5);
  let z = select((F(1.0) - a) * F(0.5), a * a, small);
  let part = arcSineNearZero(select(sqrt(z), a, small), z);
  let angle = select((F(1.57079637) - F(2.0) * part) - F(4.37113883e-8), part, small);
  return select(withSignOf(angle, x), F(NAN), (a > F(1.0)) | isNotANumber(x));
}`,
    calls: ["arcSineNearZero", "withSignOf", "isNotANumber"],
  },
  arcCosine: {
    text: `fn arcCosine(x: F) -> F {
  let a = abs(x);
  let small = a < F(0.5);
  let z = select((F(1.0) - a) * F(0.5), a * a, small);
  let part = arcSineNearZero(select(sqrt(z), a, small), z);
  let obtuse = select(F(2.0) * part, (F(3.14159274) - F(2.0) * part) - F(8.74227766e-8), x < F(0.0));
  let angle = select(obtuse, F(1.57079637) - (withSignOf(part, x) + F(4.37113883e-8)), small);
  return select(angle, F(NAN), (a > F(1.0)) | isNotANumber(x));
}`,
    calls: ["arcSineNearZero", "withSignOf", "isNotANumber"],
  },
  arcTangentOfMagnitude: {
    text: `fn arcTangentOfMagnitude(a: F) -> F {
  let beyond = a > F(2.41421366);
  let around = (a > F(0.414213568)) & !beyond;
  let t = select(select(a, F(-1.0), beyond), a - F(1.0), around) / select(select(F(1.0), a, beyond), a + F(1.0), around);
  let z = t * t;
  let tail = F(-0.333329409) + z * (F(0.199773207) + z * (F(-0.13872768) + z * F(0.0803581625)));
  return select(select(F(0.0), F(1.57079637), beyond), F(0.785398185), around) + (t + t * z * tail);
}`,
    calls: [],
  },
  arcTangent: {
    text: `fn arcTangent(x: F) -> F {
  return withSignOf(arcTangentOfMagnitude(abs(x)), x);
}`,
    calls: ["withSignOf", "arcTangentOfMagnitude"],
  },
  arcTangent2: {
    text: `fn arcTangent2(y: F, x: F) -> F {
  let high = max(abs(x), abs(y));
  let low = min(abs(x), abs(y));
  let ratio = select(low / high, select(F(1.0), F(0.0), high == F(0.0)), low == high);
  let acute = arcTangentOfMagnitude(ratio);
  let steep = select(acute, F(1.57079637) - acute, abs(y) > abs(x));
  let angle = select(steep, F(3.14159274) - steep, (bitcast<U>(x) >> U(31u)) == U(1u));
  return select(withSignOf(angle, y), F(NAN), unordered(x, y));
}`,
    calls: ["arcTangentOfMagnitude", "withSignOf", "unordered"],
  },
};
