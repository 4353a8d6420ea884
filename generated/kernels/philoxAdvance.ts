// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `philoxAdvance` takes. */
export interface PhiloxAdvanceParameters {
  readonly blocks: number | string;
}

/** The WGSL of the kernel `philoxAdvance`, for philoxAdvance. */
export const philoxAdvance = (p: PhiloxAdvanceParameters): string => `@compute @workgroup_size(1)
fn main() {
  var carry = ${p.blocks}u;
  store(0u, load_stateTensor(0u));
  for (var i = 1u; i < 5u; i++) {
    let word = bitcast<u32>(load_stateTensor(i)) + carry;
    carry = select(0u, 1u, word < carry);
    store(i, bitcast<R>(word));
  }
  store(5u, load_stateTensor(5u));
  store(6u, load_stateTensor(6u));
}
`;
