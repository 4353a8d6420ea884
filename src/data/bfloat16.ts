const words = new DataView(new ArrayBuffer(4));

/** The 16 bits of the bfloat16 nearest to a number; ties go to even. */
export function toBfloat16(value: number): number {
  words.setFloat32(0, value);
  const bits = words.getUint32(0);
  if ((bits & 0x7fffffff) > 0x7f800000) return (bits >>> 16) | 0x40;
  return ((bits + 0x7fff + ((bits >>> 16) & 1)) >>> 16) & 0xffff;
}

/** The number that 16 bits of a bfloat16 stand for. */
export function fromBfloat16(bits: number): number {
  words.setUint32(0, bits * 65536);
  return words.getFloat32(0);
}
