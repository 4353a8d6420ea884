// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `inverse` takes. */
export interface InverseParameters {
  readonly rows: number | string;
  readonly lanes: number | string;
  readonly columns: number | string;
  readonly matrices: number | string;
  readonly size: number | string;
  readonly count: number | string;
}

/** The WGSL of the kernel `inverse`, for inverse. */
export const inverse = (p: InverseParameters): string => `const size = ${p.rows}u;
/** How many invocations share a matrix, how many columns each has, and how many matrices share a workgroup. */
const lanes = ${p.lanes}u;
const columns = ${p.columns}u;
const matrices = ${p.matrices}u;

var<private> own: array<T, columns * size>;
var<workgroup> eliminated: array<T, matrices * size>;
var<workgroup> pivots: array<u32, matrices>;
var<workgroup> singular: array<u32, matrices>;
/** Which row of the given matrix has come to lie in each row. */
var<workgroup> rowOf: array<u32, matrices * size>;

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let place = local / lanes;
  let lane = local % lanes;
  let matrix = (w.x + w.y * n.x) * matrices + place;
  let first = min(matrix, ${p.count}u - 1u) * size * size;
  let begin = place * size;
  for (var c = 0u; c < columns; c++) {
    let column = min(lane + c * lanes, size - 1u);
    for (var r = 0u; r < size; r++) { own[c * size + r] = load_input(first + r * size + column); }
  }
  for (var r = lane; r < size; r += lanes) { rowOf[begin + r] = r; }
  if (lane == 0u) { singular[place] = 0u; }
  workgroupBarrier();

  for (var p = 0u; p < size; p++) {
    if (lane == p % lanes) {
      let column = p / lanes * size;
      var q = p;
      var greatest = abs(own[column + p]);
      for (var r = 0u; r < size; r++) {
        let value = own[column + r];
        eliminated[begin + r] = value;
        if ((r > p) & (abs(value) > greatest)) {
          q = r;
          greatest = abs(value);
        }
      }
      eliminated[begin + q] = own[column + p];
      eliminated[begin + p] = own[column + q];
      pivots[place] = q;
      singular[place] |= u32(greatest == T(0));
      let row = rowOf[begin + p];
      rowOf[begin + p] = rowOf[begin + q];
      rowOf[begin + q] = row;
    }
    workgroupBarrier();
    let q = pivots[place];
    let pivot = eliminated[begin + p];
    for (var c = 0u; c < columns; c++) {
      // The column that is eliminated makes room for the one of the inverse that now begins.
      let begins = lane + c * lanes == p;
      let scaled = select(own[c * size + q], T(1), begins) / pivot;
      own[c * size + q] = own[c * size + p];
      for (var r = 0u; r < size; r++) {
        own[c * size + r] = select(own[c * size + r], T(0), begins) - eliminated[begin + r] * scaled;
      }
      own[c * size + p] = scaled;
    }
    workgroupBarrier();
  }

  if (matrix >= ${p.count}u) { return; }
  let nan = bitcast<T>(0x7fc00000u | singular[place]);
  for (var k = 0u; k < columns * size; k++) {
    let column = lane + k / size * lanes;
    if (column >= size) { break; }
    store(first + k % size * size + rowOf[begin + column], select(own[k], nan, singular[place] != 0u));
  }
}
`;
