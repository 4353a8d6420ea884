/* Numbers of 16 bits, as float32 and as bits: exact for subnormals, infinities and NaN on every adapter. */

/* The float32 number of the half in the lower 16 bits. */
fn fromHalf(word: U) -> F {
  let sign = (word & U(0x8000u)) << U(16u);
  let magnitude = word & U(0x7fffu);
  let normal = bitcast<F>(sign | ((magnitude << U(13u)) + U(0x38000000u)));
  let special = bitcast<F>(sign | U(0x7f800000u) | (magnitude << U(13u)));
  let subnormal = select(F(1.0), F(-1.0), sign != U(0u)) * F(magnitude) * F(5.9604644775390625e-8);
  let tiny = select(subnormal, bitcast<F>(sign), magnitude == U(0u));
  return select(select(normal, special, magnitude >= U(0x7c00u)), tiny, magnitude < U(0x400u));
}

/* The bits of the nearest half. */
fn toHalf(value: F) -> U {
  let bits = bitcast<U>(value);
  let sign = (bits >> U(16u)) & U(0x8000u);
  let magnitude = bits & U(0x7fffffffu);
  let normal = (magnitude + U(0xfffu) + ((magnitude >> U(13u)) & U(1u)) - U(0x38000000u)) >> U(13u);
  /* Adding 0.5 rounds to a whole number of 2^-24 in the last bits of the sum. */
  let subnormal = bitcast<U>(bitcast<F>(magnitude) + F(0.5)) - U(0x3f000000u);
  let special = select(U(0x7c00u), U(0x7e00u), magnitude > U(0x7f800000u));
  return sign | select(select(normal, special, magnitude >= U(0x477ff000u)), subnormal, magnitude < U(0x38800000u));
}

/* The bits of the nearest bfloat16, whose bits are the upper ones of a float32. */
fn toBfloat(value: F) -> U {
  let bits = bitcast<U>(value);
  let rounded = (bits + U(0x7fffu) + ((bits >> U(16u)) & U(1u))) >> U(16u);
  return select(rounded, (bits >> U(16u)) | U(0x40u), (bits & U(0x7fffffffu)) > U(0x7f800000u));
}
