declare module "asciichart" {
  /** Draws a series of numbers with line characters. */
  function plot(series: readonly number[], options?: { height?: number; min?: number; max?: number }): string;
  export default { plot };
}
