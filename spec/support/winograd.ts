const [h, t] = [Math.SQRT1_2, Math.SQRT2];

/** Bᵀ and Aᵀ of Winograd's F(4, 3), for points 0, ±√½, ±√2 and ∞. */
export const sourceMatrix = [
  [1, 0, -2.5, 0, 1, 0],
  [0, -t, -2, h, 1, 0],
  [0, t, -2, -h, 1, 0],
  [0, -h, -0.5, t, 1, 0],
  [0, h, -0.5, -t, 1, 0],
  [0, 1, 0, -2.5, 0, 1],
];
export const resultMatrix = [
  [1, 1, 1, 1, 1, 0],
  [0, h, -h, t, -t, 0],
  [0, 0.5, 0.5, 2, 2, 0],
  [0, h / 2, -h / 2, 2 * t, -2 * t, 1],
];
