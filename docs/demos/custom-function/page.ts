import type { Remote } from "comlink";
import { find } from "../shared/find.ts";
import { element } from "../shared/element.ts";
import { showGraph } from "../shared/graphView.ts";
import { LineChart } from "../shared/lineChart.ts";
import { openDemo } from "../shared/openDemo.ts";
import "./custom-function.css";
import { editor } from "./editor.ts";
import { examples } from "./examples.ts";
import { TrialRunner } from "./trialRunner.ts";
import type { Api, Shown } from "./worker.ts";

/** Where the function is plotted: from −5 to 5. */
const at = Float32Array.from({ length: 401 }, (_, k) => k / 40 - 5);
/** Milliseconds without typing after which code is taken as it is. */
const pause = 500;

openDemo<Api>({
  worker: () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
  async open(api, { software }) {
    const trial = new TrialRunner();
    const series = [
      { label: "f(x)", color: "--series-1" },
      { label: "f′(x)", color: "--series-2" },
    ];
    const chart = new LineChart(find("plot"), series, "x");
    const slider = find<HTMLInputElement>("at");
    const gradient = find<HTMLInputElement>("gradient");
    const button = find<HTMLButtonElement>("compare");
    let shown: Shown | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest = 0;

    const showValue = (): void => {
      const k = Math.round((slider.valueAsNumber + 5) * 40);
      const say = (value: number): string => value.toFixed(4).replace("-", "−");
      const x = slider.valueAsNumber.toFixed(1).replace("-", "−");
      if (shown) find("value").textContent = `f(${x}) = ${say(shown.values[k])}, f′(${x}) = ${say(shown.slopes[k])}`;
    };
    const update = async (): Promise<void> => {
      const mine = ++latest;
      const code = view.state.doc.toString();
      const wrong = await trial.check(code);
      if (mine !== latest) return;
      find("error").textContent = wrong ?? "";
      find("code").classList.toggle("wrong", wrong !== undefined);
      if (wrong !== undefined) return;
      const result = await api.show(code, at, gradient.checked);
      if (mine !== latest) return;
      shown = result;
      chart.show([[...at], ...[result.values, result.slopes].map((values) => Array.from(values, (v) => (Number.isFinite(v) ? v : null)))]);
      find("plot").setAttribute("aria-label", plotLabel(result));
      find("summary").textContent = `${counted(result.operations, "operation")} in ${counted(result.kernels, "kernel")}`;
      find("comparison").textContent = "";
      showGraph(find("graph"), result.drawing, "The operations of your function, by kernel, with their WGSL");
      showValue();
      button.disabled = false;
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void update(), pause);
    };
    const view = editor(find("code"), await trial.methods(), soon);

    const choice = find<HTMLSelectElement>("examples");
    choice.append(...Object.keys(examples).map((name) => element("option", { textContent: name })));
    const begin = (): void => {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: examples[choice.value] } });
    };
    choice.addEventListener("change", begin);
    slider.addEventListener("input", showValue);
    gradient.addEventListener("change", soon);
    button.addEventListener("click", () => void measure(api, button, software));
    begin();
    clearTimeout(timer);
    await update();
  },
});

async function measure(api: Remote<Api>, button: HTMLButtonElement, software: boolean): Promise<void> {
  const output = find("comparison");
  button.disabled = true;
  output.textContent = "Measuring …";
  try {
    const { elements, stitched, unstitched, copy, kernels } = await api.compare();
    const ratio = unstitched / stitched;
    const verdict =
      ratio >= 1.05
        ? `${ratio.toFixed(1)} times as fast`
        : ratio <= 0.95
          ? `${(1 / ratio).toFixed(1)} times as slow`
          : "as fast as without";
    output.textContent = `${elements.toLocaleString("en")} numbers: ${milliseconds(stitched)} stitched, ${milliseconds(unstitched)} in ${counted(kernels, "kernel")}; stitched is ${verdict}. A mere copy takes ${milliseconds(copy)} (${((8 * elements) / copy / 1e6).toFixed(0)} GB/s read and written).${software ? " This adapter is software: on a graphics card there are 64 times as many numbers." : ""}`;
  } catch (error) {
    output.textContent = `It could not be measured: ${error instanceof Error ? error.message : String(error)}`;
  }
  button.disabled = false;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
const milliseconds = (time: number): string => `${time.toPrecision(3)} ms`;

function plotLabel({ values, slopes }: Shown): string {
  const range = (of: Float32Array): string => {
    const finite = of.filter(Number.isFinite);
    return `between ${Math.min(...finite).toFixed(2)} and ${Math.max(...finite).toFixed(2)}`;
  };
  return `Plot for x from −5 to 5: f lies ${range(values)}, its derivative f′ ${range(slopes)}`;
}
