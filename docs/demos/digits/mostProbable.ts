/** The most probable digit of each ten probabilities. */
export const mostProbable = (probabilities: Float32Array): number[] =>
  Array.from({ length: probabilities.length / 10 }, (_, k) => {
    const own = probabilities.subarray(10 * k, 10 * k + 10);
    return own.indexOf(Math.max(...own));
  });
