import type { Translations } from "./case.ts";

/** What four bits hold. */
const fourBits: Readonly<Record<string, { readonly min: number; readonly max: number } | undefined>> = {
  int4: { min: -8, max: 7 },
  uint4: { min: 0, max: 15 },
};

/** Operators between floats and the integers that stand for them, each with a scale and a zero point. */
export const quantization: Translations = {
  dequantizeLinear: ({ inputs: [x, scale, zeroPoint] }) => x.dequantize({ scale, zeroPoint }),
  quantizeLinear: ({ inputs: [x, scale, zeroPoint], outputTypes: [type] }) => {
    const y = x.quantize({ scale, zeroPoint, dataType: zeroPoint.dataType });
    const limits = fourBits[type];
    return limits ? y.clamp(limits) : y;
  },
};
