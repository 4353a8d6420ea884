/*
 * Trigonometric functions and their inverses, which elementwise rows call by name, over F, I, U and B: f32, i32, u32 and bool, or vectors of them. WGSL leaves the built-in ones a wide
 * margin of error, and adapters use it; these stay within a few units in the last place on all of them. Polynomials are minimax fits (Lawson's
 * iteration, coefficients rounded to f32 one by one from the lowest).
 */

/*
 * x minus the nearest multiple of π/2, and in `quadrant` which multiple that is, modulo 4. Up to 2¹² π/2 is taken off in three pieces
 * (Cody and Waite, 1980), beyond it x is multiplied with those bits of 2/π that matter (Payne and Hanek, 1983).
 */
fn reducedAngle(x: F, quadrant: ptr<function, U>) -> F {
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
}

/* sin r for |r| ≤ π/4. */
fn sineNearZero(r: F) -> F {
  let square = r * r;
  let tail = F(-0.166666552) + square * (F(0.00833218452) + square * F(-0.000195172062));
  return select(r + r * square * tail, r, abs(r) < F(1e-4));
}

/* cos r for |r| ≤ π/4. */
fn cosineNearZero(r: F) -> F {
  let square = r * r;
  let tail = F(0.0416666456) + square * (F(-0.00138873013) + square * F(2.44306611e-5));
  return F(1.0) - (F(0.5) * square - square * square * tail);
}

/* sin(x + quarters·π/2). */
fn sineAfter(x: F, quarters: U) -> F {
  var quadrant: U;
  let r = reducedAngle(x, &quadrant);
  quadrant += quarters;
  let magnitude = select(sineNearZero(r), cosineNearZero(r), (quadrant & U(1u)) == U(1u));
  return select(magnitude, -magnitude, (quadrant & U(2u)) == U(2u));
}

fn tangent(x: F) -> F {
  var quadrant: U;
  let r = reducedAngle(x, &quadrant);
  let sine = sineNearZero(r);
  let cosine = cosineNearZero(r);
  let odd = (quadrant & U(1u)) == U(1u);
  return select(sine, -cosine, odd) / select(cosine, sine, odd);
}

/* asin a for 0 ≤ a ≤ ½, where z is a². */
fn arcSineNearZero(a: F, z: F) -> F {
  let tail = F(0.166667551) + z * (F(0.0749519169) + z * (F(0.0454838201) + z * (F(0.0241123326) + z * F(0.0422818735))));
  return a + a * z * tail;
}

/* asin x, beyond |x| = ½ by asin a = π/2 - 2·asin √((1 - a) / 2). */
fn arcSine(x: F) -> F {
  let a = abs(x);
  let small = a < F(0.5);
  let z = select((F(1.0) - a) * F(0.5), a * a, small);
  let part = arcSineNearZero(select(sqrt(z), a, small), z);
  let angle = select((F(1.57079637) - F(2.0) * part) - F(4.37113883e-8), part, small);
  return select(withSignOf(angle, x), F(NAN), (a > F(1.0)) | isNotANumber(x));
}

fn arcCosine(x: F) -> F {
  let a = abs(x);
  let small = a < F(0.5);
  let z = select((F(1.0) - a) * F(0.5), a * a, small);
  let part = arcSineNearZero(select(sqrt(z), a, small), z);
  let obtuse = select(F(2.0) * part, (F(3.14159274) - F(2.0) * part) - F(8.74227766e-8), x < F(0.0));
  let angle = select(obtuse, F(1.57079637) - (withSignOf(part, x) + F(4.37113883e-8)), small);
  return select(angle, F(NAN), (a > F(1.0)) | isNotANumber(x));
}

/* atan a for a ≥ 0: around 1 by atan a = π/4 + atan((a - 1) / (a + 1)), beyond by atan a = π/2 - atan(1 / a). */
fn arcTangentOfMagnitude(a: F) -> F {
  let beyond = a > F(2.41421366);
  let around = (a > F(0.414213568)) & !beyond;
  let t = select(select(a, F(-1.0), beyond), a - F(1.0), around) / select(select(F(1.0), a, beyond), a + F(1.0), around);
  let z = t * t;
  let tail = F(-0.333329409) + z * (F(0.199773207) + z * (F(-0.13872768) + z * F(0.0803581625)));
  return select(select(F(0.0), F(1.57079637), beyond), F(0.785398185), around) + (t + t * z * tail);
}

fn arcTangent(x: F) -> F {
  return withSignOf(arcTangentOfMagnitude(abs(x)), x);
}

/* The angle of the point (x, y), also for signed zeros and infinities. */
fn arcTangent2(y: F, x: F) -> F {
  let high = max(abs(x), abs(y));
  let low = min(abs(x), abs(y));
  let ratio = select(low / high, select(F(1.0), F(0.0), high == F(0.0)), low == high);
  let acute = arcTangentOfMagnitude(ratio);
  let steep = select(acute, F(1.57079637) - acute, abs(y) > abs(x));
  let angle = select(steep, F(3.14159274) - steep, (bitcast<U>(x) >> U(31u)) == U(1u));
  return select(withSignOf(angle, y), F(NAN), unordered(x, y));
}
