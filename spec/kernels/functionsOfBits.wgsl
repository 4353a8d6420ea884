/*
 * What elementwise rows, and the functions beside this file, call by name to take numbers apart and to round them, over F, I, U and B: f32, i32,
 * u32 and bool, or vectors of them. NaN and infinity are told by their bits, because WGSL lets a compiler assume that neither occurs.
 */

fn isNotANumber(x: F) -> B {
  return (bitcast<U>(x) & U(0x7fffffffu)) > U(0x7f800000u);
}

/* x no lower and no higher than that; NaN stays, also where a compiler takes comparisons for min and max. */
fn within(x: F, low: F, high: F) -> F {
  return select(min(max(x, low), high), x, isNotANumber(x));
}

/* Whether a and b have no order, because one of them is NaN. */
fn unordered(a: F, b: F) -> B {
  return isNotANumber(a) | isNotANumber(b);
}

/* Everything but ±0 is true, NaN and denormal numbers too. */
fn truthy(x: F) -> B {
  return (bitcast<U>(x) & U(0x7fffffffu)) != U(0u);
}

fn withSignOf(magnitude: F, x: F) -> F {
  return bitcast<F>((bitcast<U>(magnitude) & U(0x7fffffffu)) | (bitcast<U>(x) & U(0x80000000u)));
}

/* 2ⁿ for whole n from -126 to 127. */
fn powerOfTwo(n: I) -> F {
  return bitcast<F>((n + I(127)) << U(23u));
}

/* High 32 bits of a product. */
fn multiplyHigh(a: U, b: U) -> U {
  let mask = U(0xffffu);
  let shift = U(16u);
  let low = (a & mask) * (b & mask);
  let middle = (a >> shift) * (b & mask) + (low >> shift);
  let other = (a & mask) * (b >> shift) + (middle & mask);
  return (a >> shift) * (b >> shift) + (middle >> shift) + (other >> shift);
}

/* Of five words the one that the bits of a number from 0 to 4 name. */
fn wordAt(one: B, two: B, four: B, a: U, b: U, c: U, d: U, e: U) -> U {
  return select(select(select(a, b, one), select(c, d, one), two), e, four);
}

/* The 32 bits that begin at bit `shift` of the words `high` and `low`. */
fn window(high: U, low: U, shift: U) -> U {
  return (high << shift) | ((low >> U(1u)) >> (U(31u) - shift));
}

/* Halves away from zero. */
fn roundedAway(x: F) -> F {
  let whole = trunc(x);
  return withSignOf(select(abs(whole), abs(whole) + F(1.0), abs(x - whole) >= F(0.5)), x);
}

/* The upper 12 bits of a number: products of two such are exact. */
fn upperBits(x: F) -> F {
  return bitcast<F>(bitcast<U>(x) & U(0xfffff000u));
}

/* aᵇ modulo 2³²; a negative power is the reciprocal's whole part, and 0 of 0. */
fn wholePower(a: I, b: I) -> I {
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
}

/* The remainder of a / b with the sign of a, exact: long division of the 24-bit mantissas, 8 bits of quotient at a time. */
fn exactRemainder(a: F, b: F) -> F {
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
}
