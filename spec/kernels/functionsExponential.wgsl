/*
 * Exponentials, logarithms and powers, and what is made of them: hyperbolic functions, the error function, which elementwise rows call by name, over F, I, U and B: f32, i32, u32 and bool, or vectors of them. WGSL leaves the built-in ones a wide
 * margin of error, and adapters use it; these stay within a few units in the last place on all of them. Polynomials are minimax fits (Lawson's
 * iteration, coefficients rounded to f32 one by one from the lowest).
 */

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
