/* Whole numbers of 64 bits as two words, the lower first. */

fn add64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let low = a.x + b.x;
  return vec2<u32>(low, a.y + b.y + u32(low < a.x));
}

fn subtract64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(a.x - b.x, a.y - b.y - u32(a.x < b.x));
}

fn negate64(a: vec2<u32>) -> vec2<u32> {
  return add64(~a, vec2<u32>(1u, 0u));
}

fn isNegative64(a: vec2<u32>, isSigned: bool) -> bool {
  return isSigned & (a.y >= 0x80000000u);
}

fn magnitude64(a: vec2<u32>, isSigned: bool) -> vec2<u32> {
  return select(a, negate64(a), isNegative64(a, isSigned));
}

/* The product modulo 2⁶⁴. */
fn multiply64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(a.x * b.x, multiplyHigh(a.x, b.x) + a.x * b.y + a.y * b.x);
}

fn less64(a: vec2<u32>, b: vec2<u32>, isSigned: bool) -> bool {
  let flip = select(0u, 0x80000000u, isSigned);
  return select((a.y ^ flip) < (b.y ^ flip), a.x < b.x, a.y == b.y);
}

fn minimum64(a: vec2<u32>, b: vec2<u32>, isSigned: bool) -> vec2<u32> {
  return select(a, b, less64(b, a, isSigned));
}

fn maximum64(a: vec2<u32>, b: vec2<u32>, isSigned: bool) -> vec2<u32> {
  return select(a, b, less64(a, b, isSigned));
}

/* Quotient and remainder of numbers without a sign, by long division; divided by 0 all is 0. */
fn divided64(a: vec2<u32>, b: vec2<u32>) -> vec4<u32> {
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
}

fn divide64(a: vec2<u32>, b: vec2<u32>, isSigned: bool) -> vec2<u32> {
  let quotient = divided64(magnitude64(a, isSigned), magnitude64(b, isSigned)).xy;
  return select(quotient, negate64(quotient), isNegative64(a, isSigned) != isNegative64(b, isSigned));
}

/* The remainder with the sign of a. */
fn remainder64(a: vec2<u32>, b: vec2<u32>, isSigned: bool) -> vec2<u32> {
  let rest = divided64(magnitude64(a, isSigned), magnitude64(b, isSigned)).zw;
  return select(rest, negate64(rest), isNegative64(a, isSigned));
}

/* The remainder with the sign of b. */
fn floorRemainder64(a: vec2<u32>, b: vec2<u32>, isSigned: bool) -> vec2<u32> {
  let rest = remainder64(a, b, isSigned);
  let other = any(rest != vec2<u32>()) & (isNegative64(rest, isSigned) != isNegative64(b, isSigned));
  return select(rest, add64(rest, b), other);
}

/* aᵇ modulo 2⁶⁴; a negative power is the reciprocal's whole part, and 0 of 0. */
fn power64(a: vec2<u32>, b: vec2<u32>, isSigned: bool) -> vec2<u32> {
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
}

fn sign64(a: vec2<u32>, isSigned: bool) -> vec2<u32> {
  let unit = select(vec2<u32>(1u, 0u), vec2<u32>(0xffffffffu), isNegative64(a, isSigned));
  return select(vec2<u32>(), unit, any(a != vec2<u32>()));
}

/* The lowest 6 bits of b count. */
fn shiftLeft64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let by = b.x & 31u;
  let carried = select(a.x >> (32u - by), 0u, by == 0u);
  let within = vec2<u32>(a.x << by, (a.y << by) | carried);
  return select(within, vec2<u32>(0u, a.x << by), (b.x & 32u) != 0u);
}

fn shiftRight64(a: vec2<u32>, b: vec2<u32>, isSigned: bool) -> vec2<u32> {
  let by = b.x & 31u;
  let carried = select(a.y << (32u - by), 0u, by == 0u);
  let high = select(a.y >> by, u32(i32(a.y) >> by), isSigned);
  let fill = select(0u, 0xffffffffu, isNegative64(a, isSigned));
  return select(vec2<u32>((a.x >> by) | carried, high), vec2<u32>(high, fill), (b.x & 32u) != 0u);
}

/* The nearest float32 of a word: its halves are exact, and their sum is rounded once, where adapters may round conversions either way. */
fn floatOfWord(x: U) -> F {
  return F(x >> U(16u)) * F(65536.0) + F(x & U(0xffffu));
}

/* The nearest float32: the leading 32 bits, of which the last says whether anything was lost, are rounded once. */
fn toFloat64(a: vec2<u32>, isSigned: bool) -> f32 {
  let magnitude = magnitude64(a, isSigned);
  let shift = countLeadingZeros(magnitude.y);
  let leading = shiftLeft64(magnitude, vec2<u32>(shift, 0u));
  let high = floatOfWord(leading.y | u32(leading.x != 0u)) * bitcast<f32>((159u - shift) << 23u);
  let value = select(high, floatOfWord(magnitude.x), magnitude.y == 0u);
  return select(value, -value, isNegative64(a, isSigned));
}

/* Truncates and saturates; NaN becomes 0. */
fn fromFloat64(x: f32, isSigned: bool) -> vec2<u32> {
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
}
