import type { Batch, Parameter } from "./training.ts";

/** A row-major matrix of float64. */
interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly at: Float64Array;
}
const matrix = (rows: number, columns: number, at: ArrayLike<number> = new Float64Array(rows * columns)): Matrix => ({
  rows,
  columns,
  at: at instanceof Float64Array ? at : Float64Array.from(at),
});

function transpose(a: Matrix): Matrix {
  const result = matrix(a.columns, a.rows);
  for (let i = 0; i < a.rows; i++) for (let j = 0; j < a.columns; j++) result.at[j * a.rows + i] = a.at[i * a.columns + j];
  return result;
}

function multiply(a: Matrix, b: Matrix): Matrix {
  const result = matrix(a.rows, b.columns);
  const [from, by, to, width] = [a.at, b.at, result.at, b.columns];
  for (let i = 0; i < a.rows; i++)
    for (let k = 0; k < a.columns; k++) {
      const factor = from[i * a.columns + k];
      if (factor !== 0) for (let j = 0; j < width; j++) to[i * width + j] += factor * by[k * width + j];
    }
  return result;
}

const sumRows = (a: Matrix) => multiply(matrix(1, a.rows, new Float64Array(a.rows).fill(1)), a);

/** A layer: its result, and from the gradient of that the gradient of its input, having moved its parameters down the slope. */
interface Pass {
  readonly result: Matrix;
  readonly backward: (dy: Matrix, rate: number) => Matrix;
}

function dense(x: Matrix, weights: Matrix, bias: Matrix): Pass {
  const result = multiply(x, weights);
  for (let i = 0; i < result.at.length; i++) result.at[i] += bias.at[i % bias.columns];
  return {
    result,
    backward(dy, rate) {
      const dx = multiply(dy, transpose(weights));
      multiply(transpose(x), dy).at.forEach((slope, i) => (weights.at[i] -= rate * slope));
      sumRows(dy).at.forEach((slope, i) => (bias.at[i] -= rate * slope));
      return dx;
    },
  };
}

function reLU(x: Matrix): Pass {
  const mask = (values: Matrix) =>
    matrix(
      values.rows,
      values.columns,
      values.at.map((value, i) => (x.at[i] > 0 ? value : 0)),
    );
  return { result: mask(x), backward: mask };
}

/** Reads rows of `to` from `from` by index, −1 reading zero; the gradient flows back along the same indices. */
function gather(from: Matrix, rows: number, columns: number, index: Int32Array): Pass {
  const result = matrix(rows, columns);
  for (let n = 0; n < index.length; n++) result.at[n] = index[n] < 0 ? 0 : from.at[index[n]];
  return {
    result,
    backward(dy) {
      const dx = matrix(from.rows, from.columns);
      for (let n = 0; n < index.length; n++) if (index[n] >= 0) dx.at[index[n]] += dy.at[n];
      return dx;
    },
  };
}

/** The 5×5 neighbourhood of every pixel, as a row: what makes a convolution a dense layer. */
function neighbourhoods(x: Matrix, images: number, side: number): Pass {
  const channels = x.at.length / (images * side * side);
  const index = new Int32Array(x.at.length * 25);
  let n = 0;
  for (let image = 0; image < images; image++)
    for (let row = 0; row < side; row++)
      for (let column = 0; column < side; column++)
        for (let y = row - 2; y <= row + 2; y++)
          for (let z = column - 2; z <= column + 2; z++)
            for (let channel = 0; channel < channels; channel++)
              index[n++] = y < 0 || z < 0 || y >= side || z >= side ? -1 : ((image * side + y) * side + z) * channels + channel;
  return gather(x, images * side * side, channels * 25, index);
}

function maxPooling(x: Matrix, images: number, side: number): Pass {
  const channels = x.columns;
  const half = side / 2;
  const index = new Int32Array(x.at.length / 4);
  for (let n = 0; n < index.length; n++) {
    const channel = n % channels;
    const column = Math.floor(n / channels) % half;
    const row = Math.floor(n / channels / half); // Over all images: their rows follow each other, two for one.
    const corner = (row * 2 * side + column * 2) * channels + channel;
    const window = [corner, corner + channels, corner + side * channels, corner + (side + 1) * channels];
    index[n] = window.reduce((best, i) => (x.at[i] > x.at[best] ? i : best));
  }
  return gather(x, images * half * half, channels, index);
}

/** The mean cross entropy of the softmax of `logits`, and its gradient. */
function crossEntropy(logits: Matrix, labels: ArrayLike<number>): { loss: number; gradient: Matrix } {
  const gradient = matrix(logits.rows, logits.columns);
  let loss = 0;
  for (let row = 0; row < logits.rows; row++) {
    const start = row * logits.columns;
    const values = logits.at.subarray(start, start + logits.columns);
    const largest = Math.max(...values);
    const sum = values.reduce((total, value) => total + Math.exp(value - largest), 0);
    values.forEach((value, column) => {
      const label = labels[start + column];
      loss += label * (largest + Math.log(sum) - value);
      gradient.at[start + column] = (Math.exp(value - largest) / sum - label) / logits.rows;
    });
  }
  return { loss: loss / logits.rows, gradient };
}

/** The loss before each of the steps that `batches` stand for, all in float64. */
export function trainingLosses(parameters: readonly Parameter[], batches: readonly Batch[], size: number, rate: number): number[] {
  const values = parameters.map(({ shape, values }) => matrix(values.length / shape.at(-1)!, shape.at(-1)!, values));
  return batches.map(({ images, labels }, step) => {
    const passes: Pass[] = [];
    const then = (pass: Pass) => (passes.push(pass), pass.result);
    let x = matrix(size * 784, 1, images);
    for (const [layer, side] of [28, 14].entries()) {
      x = then(neighbourhoods(x, size, side));
      x = then(reLU(then(dense(x, values[2 * layer], values[2 * layer + 1]))));
      x = then(maxPooling(x, size, side));
    }
    x = then(reLU(then(dense(matrix(size, 3136, x.at), values[4], values[5]))));
    const { loss, gradient } = crossEntropy(then(dense(x, values[6], values[7])), labels);
    // The last loss needs no step after it.
    if (step + 1 < batches.length)
      passes.reduceRight((dy, pass) => pass.backward(matrix(pass.result.rows, pass.result.columns, dy.at), rate), gradient);
    return loss;
  });
}
