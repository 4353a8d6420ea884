/*
 * Functions that elementwise rows call by name, over F, I, U and B: f32, i32, u32 and bool, or vectors of them.
 * WGSL leaves the built-in exponentials, logarithms and trigonometry a wide margin of error, and adapters use it; these stay within a
 * few units in the last place on all of them. Polynomials are minimax fits (Lawson's iteration, coefficients rounded to f32 one by one
 * from the lowest). NaN and infinity are told by their bits, because WGSL lets a compiler assume that neither occurs.
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

/*
 * 2ⁿ·eʳ for whole n from -252 to 254 and |r| ≤ ln 2 / 2, in two steps so that it overflows and underflows only at the end. Adding 1.5·2²³
 * leaves n in the lowest bits, where a conversion would first have to bound it; with it are added the 127 of both steps.
 */
fn scaledExponential(r: F, n: F) -> F {
  let tail = F(0.5) + r * (F(0.166665211) + r * (F(0.0416663848) + r * (F(0.00836867746) + r * F(0.0013942204))));
  let exponent = bitcast<U>(n + F(12583166.0));
  let half = exponent >> U(1u);
  let rest = exponent - half;
  return (F(1.0) + (r + r * r * tail)) * bitcast<F>(half << U(23u)) * bitcast<F>(rest << U(23u));
}

/* 2ˢ·eˣ for a small whole s; ln 2 is taken off in two pieces, the first short enough for n times it to be exact. */
fn shiftedExponential(x: F, s: F) -> F {
  let bounded = within(x, F(-105.0), F(90.0));
  let n = round(bounded * F(1.44269502));
  return scaledExponential((bounded - n * F(0.693115234375)) - n * F(3.19461833e-5), n + s);
}

fn exponential(x: F) -> F {
  return shiftedExponential(x, F(0.0));
}

fn exponentialBase2(x: F) -> F {
  let bounded = within(x, F(-151.0), F(130.0));
  let n = round(bounded);
  return scaledExponential((bounded - n) * F(0.693147182), n);
}

fn exponentialBase10(x: F) -> F {
  let bounded = within(x, F(-46.0), F(39.0));
  let n = round(bounded * F(3.32192802));
  return scaledExponential(((bounded - n * F(0.301025390625)) - n * F(4.60503907e-6)) * F(2.30258512), n);
}

/* ln(1 + f) for √½ - 1 ≤ f ≤ √2 - 1, as f - f²/2 + f³·P(f). */
fn logarithmNearOne(f: F) -> F {
  let high = F(0.141809478) + f * (F(-0.131285042) + f * (F(0.12882942) + f * F(-0.078616634)));
  let p = F(0.333333164) + f * (F(-0.250008106) + f * (F(0.20002301) + f * (F(-0.16624558) + f * high)));
  let square = f * f;
  return f + (f * square * p - F(0.5) * square);
}

/* The whole e for which x / 2ᵉ lies between √½ and √2; x positive and normal. */
fn binaryExponent(x: F) -> I {
  return (bitcast<I>(x) - I(0x3f3504f3)) >> U(23u);
}

/* x / 2ᵉ. */
fn mantissa(x: F, e: I) -> F {
  return bitcast<F>(bitcast<I>(x) - (e << U(23u)));
}

/* Logarithm of x: e·(high + low) + unit·ln(x / 2ᵉ), where high + low is the logarithm of 2 and unit that of Euler's number. */
fn logarithmIn(unit: F, high: F, low: F, x: F) -> F {
  let bits = bitcast<U>(x);
  let denormal = bits < U(0x00800000u);
  let normal = select(x, x * F(33554432.0), denormal);
  let e = binaryExponent(normal);
  let n = F(e) - select(F(0.0), F(25.0), denormal);
  let finite = n * high + (n * low + unit * logarithmNearOne(mantissa(normal, e) - F(1.0)));
  let ordinary = select(finite, x, bits >= U(0x7f800000u));
  let real = select(ordinary, F(NAN), bits > U(0x80000000u));
  return select(real, F(-INFINITY), (bits << U(1u)) == U(0u));
}

fn naturalLogarithm(x: F) -> F {
  return logarithmIn(F(1.0), F(0.693115234375), F(3.19461833e-5), x);
}

/* ln(1 + x), exact to the last places also where x is small. */
fn logarithmOnePlus(x: F) -> F {
  return select(naturalLogarithm(F(1.0) + x), logarithmNearOne(x), abs(x - F(0.06)) < F(0.35));
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

/* eᵃ/2 - e⁻ᵃ/2, near 0 a polynomial. */
fn hyperbolicSine(x: F) -> F {
  let a = abs(x);
  let z = a * a;
  let tail = F(0.166666672) + z * (F(0.00833331142) + z * (F(0.000198426351) + z * F(2.78392508e-6)));
  let half = shiftedExponential(a, F(-1.0));
  return withSignOf(select(half - F(0.25) / half, a + a * z * tail, a < F(1.0)), x);
}

fn hyperbolicCosine(x: F) -> F {
  let half = shiftedExponential(abs(x), F(-1.0));
  return half + F(0.25) / half;
}

/* 1 - 2 / (e²ᵃ + 1), near 0 a polynomial. */
fn hyperbolicTangent(x: F) -> F {
  let a = abs(x);
  let z = a * a;
  let tail = F(-0.333332837) + z * (F(0.133314863) + z * (F(-0.0537431724) + z * (F(0.0206497088) + z * F(-0.00571620278))));
  let far = F(1.0) - F(2.0) / (exponential(F(2.0) * a) + F(1.0));
  return withSignOf(select(far, a + a * z * tail, a < F(0.625)), x);
}

/* ln(a + √(a² + 1)), beyond 2²⁸ ln 2a. */
fn areaHyperbolicSine(x: F) -> F {
  let a = abs(x);
  let square = a * a;
  let near = logarithmOnePlus(a + square / (F(1.0) + sqrt(square + F(1.0))));
  return withSignOf(select(near, naturalLogarithm(a) + F(0.693147182), a > F(268435456.0)), x);
}

/* ln(x + √(x² - 1)), beyond 2²⁸ ln 2x. */
fn areaHyperbolicCosine(x: F) -> F {
  let t = x - F(1.0);
  let near = logarithmOnePlus(t + sqrt(t * (t + F(2.0))));
  let far = naturalLogarithm(x) + F(0.693147182);
  return select(select(near, far, x > F(268435456.0)), F(NAN), (x < F(1.0)) | isNotANumber(x));
}

/* ln((1 + a) / (1 - a)) / 2. */
fn areaHyperbolicTangent(x: F) -> F {
  let a = abs(x);
  let magnitude = F(0.5) * logarithmOnePlus(F(2.0) * a / (F(1.0) - a));
  let inside = select(magnitude, F(INFINITY), a == F(1.0));
  return select(withSignOf(inside, x), F(NAN), (a > F(1.0)) | isNotANumber(x));
}

/* x·P(x²)/Q(x²), without an exponential; within 6 ULP, and exactly ±1 where erf is nearer to ±1 than to any other number. */
fn errorFunction(x: F) -> F {
  let a = abs(x);
  let b = select(x, F(0.0), a > F(4.0));
  let z = b * b;
  let p6 = F(-2.72614225801306e-10) * z + F(2.77068142495902e-8);
  let p = ((((p6 * z + F(-2.10102402082508e-6)) * z + F(-5.69250639462346e-5)) * z + F(-7.34990630326855e-4)) * z + F(-2.95459980854025e-3)) * z + F(-1.60960333262415e-2);
  let q = (((F(-1.45660718464996e-5) * z + F(-2.13374055278905e-4)) * z + F(-1.68282697438203e-3)) * z + F(-7.37332916720468e-3)) * z + F(-1.42647390514189e-2);
  return select(b * p / q, withSignOf(F(1.0), x), a > F(3.925));
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

/*
 * |a|ᵇ for positive finite a, as 2 to the power b·log₂ a, where log₂ a = e + 2/ln 2·atanh((m - 1) / (m + 1)) is carried in two pieces
 * whose first is short, so that its product with the first piece of b is exact.
 */
fn powerOfMagnitude(a: F, b: F) -> F {
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
}

/* aᵇ as IEEE 754 has it. */
fn realPower(a: F, b: F) -> F {
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
