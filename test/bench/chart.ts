import * as vega from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { contenders } from "./contenders/index.ts";
import { type Measurement, median } from "./measure.ts";
import { bestPeer, digits, isRight } from "./table.ts";
import { rate } from "./workload.ts";
import { workloads } from "./workloads/index.ts";

/** Longer bars are cut off here; their labels tell. */
const longest = 4;
// Legible on white and on black.
const [ours, theirs, ink] = ["#e8590c", "#8c959f", "#6e7781"];

/** An SVG with a bar for each contender at each workload, by speed: 1 is the best peer. Who is wrong or failed has words instead. */
export async function chart(all: readonly Measurement[], adapter: string): Promise<string> {
  const bars = all
    .filter(({ contender, workload }) => (contender === "stitchgraph" || contenders[contender].peer) && !workloads[workload].isRoof)
    .map((measurement) => {
      const { workload, size, contender, times, failure } = measurement;
      const row = `${workloads[workload].title}, ${size}`;
      const best = bestPeer(all, measurement);
      if (!isRight(measurement) || best === undefined)
        return { row, contender, speed: 0, label: failure === undefined ? (isRight(measurement) ? "" : "wrong") : "failed" };
      const speed = best / median(times);
      const { unit } = workloads[workload];
      return { row, contender, speed, label: `${speed.toFixed(2)} (${digits(rate(workloads[workload], size, median(times)))} ${unit})` };
    });
  const spec: TopLevelSpec = {
    title: { text: "Speed, best peer = 1", subtitle: adapter.replace(/ \(.*/, ""), anchor: "start", color: ink, subtitleColor: ink },
    data: { values: bars },
    background: "transparent",
    facet: {
      row: {
        field: "row",
        title: null,
        sort: [...new Set(bars.map(({ row }) => row))],
        header: { labelOrient: "top", labelAnchor: "start", labelColor: ink, labelFontWeight: "bold" },
      },
    },
    spacing: 12,
    resolve: { scale: { y: "independent" } },
    spec: {
      width: 480,
      height: { step: 15 },
      encoding: {
        y: { field: "contender", type: "nominal", sort: null, title: null, axis: { labelColor: ink, ticks: false, domain: false } },
        x: {
          field: "speed",
          type: "quantitative",
          title: null,
          scale: { domain: [0, longest], clamp: true },
          axis: { labelColor: ink, gridColor: ink, gridOpacity: 0.3, domain: false, ticks: false, values: [0, 1, 2, 3, 4] },
        },
      },
      layer: [
        { mark: "bar", encoding: { color: { condition: { test: "datum.contender === 'stitchgraph'", value: ours }, value: theirs } } },
        { mark: { type: "text", align: "left", dx: 4, color: ink }, encoding: { text: { field: "label" } } },
      ],
    },
    config: { view: { stroke: null }, font: "sans-serif" },
  };
  return new vega.View(vega.parse(compile(spec, { logger: vega.logger(vega.Error) }).spec), { renderer: "none" }).toSVG();
}
