import { showGraph } from "../shared/graphView.ts";
import { openDemo } from "../shared/openDemo.ts";
import { tabs } from "../shared/tabs.ts";
import { find } from "../shared/find.ts";
import "./gan.css";
import { InferencePanel } from "./inferencePanel.ts";
import { TrainingPanel } from "./trainingPanel.ts";
import type { Api } from "./worker.ts";

let training: TrainingPanel | undefined;
tabs(find("tabs"));

openDemo<Api>({
  worker: () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
  async open(api) {
    const trains = new TrainingPanel(api);
    training = trains;
    const inference = new InferencePanel(api, () => trains.step);
    await trains.begin();
    await inference.refresh();
    const show = async (): Promise<void> => showGraph(find("drawing"), await api.graph(), "The operations of a step, by kernels");
    find("graph").addEventListener("toggle", show, { once: true });
    for (const button of document.querySelectorAll<HTMLButtonElement>("main button")) button.disabled = false;
  },
  pause() {
    const playing = training?.playing ?? false;
    void training?.pause();
    return playing;
  },
  resume: () => void training?.play(),
});
