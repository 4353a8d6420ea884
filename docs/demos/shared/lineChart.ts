import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";

/** A series of numbers over the chart's horizontal axis. */
export interface Series {
  readonly label: string;
  /** A CSS property that has its colour, such as --series-1. */
  readonly color: string;
}

/** A chart of lines that fits its element and follows its width and the page's colours; `show` draws data: the horizontal values, then each series'. */
export class LineChart {
  readonly #element: HTMLElement;
  readonly #series: readonly Series[];
  readonly #across: string;
  #plot: uPlot | undefined;
  #data: uPlot.AlignedData;

  /** `across` names the horizontal axis. The element needs a role and a label of its own, since a canvas says nothing to a screen reader. */
  constructor(element: HTMLElement, series: readonly Series[], across = "Step") {
    this.#element = element;
    this.#series = series;
    this.#across = across;
    this.#data = [[], ...series.map(() => [])];
    new ResizeObserver(() => this.#resize()).observe(element);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#draw());
    this.#draw();
  }

  show(data: readonly (readonly (number | null)[])[]): void {
    this.#data = data as uPlot.AlignedData;
    this.#plot!.setData(this.#data);
  }

  #draw(): void {
    this.#plot?.destroy();
    const style = getComputedStyle(this.#element);
    const color = (property: string): string => style.getPropertyValue(property);
    const axis = { stroke: style.color, grid: { stroke: color("--line"), width: 1 }, ticks: { stroke: color("--line"), width: 1 } };
    const series = this.#series.map(({ label, color: property }) => ({
      label,
      stroke: color(property),
      width: 2,
      points: { show: false },
    }));
    const size = { width: this.#element.clientWidth, height: this.#element.clientHeight || 240 };
    this.#plot = new uPlot(
      {
        ...size,
        scales: { x: { time: false } },
        axes: [axis, axis],
        series: [{ label: this.#across }, ...series],
        legend: { show: series.length > 1 },
      },
      this.#data,
      this.#element,
    );
  }

  #resize(): void {
    const width = this.#element.clientWidth;
    if (width && width !== this.#plot!.width) this.#plot!.setSize({ width, height: this.#plot!.height });
  }
}
