import { find } from "../shared/find.ts";
import { showGraph } from "../shared/graphView.ts";
import { openDemo } from "../shared/openDemo.ts";
import { tabs } from "../shared/tabs.ts";
import "./digits.css";
import { InferencePanel } from "./inferencePanel.ts";
import { TrainingPanel } from "./trainingPanel.ts";
import type { Api } from "./worker.ts";

let training: TrainingPanel | undefined;

tabs(find("tabs"));
openDemo<Api>({
  worker: () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
  async open(api) {
    const samples = await api.samples(24);
    const inference = new InferencePanel(api);
    training = new TrainingPanel(api, samples, (step, tested) => {
      find("untrained").hidden = step > 0;
      if (tested && !find("inference").hidden) void inference.refresh();
    });
    find("train-first").addEventListener("click", () => {
      find("train-tab").click();
      find("train-tab").focus();
      void training!.play();
    });
    // Elsewhere space has a use of its own.
    document.addEventListener("keydown", (event) => {
      if (
        event.key !== " " ||
        event.repeat ||
        find("train").hidden ||
        (event.target as HTMLElement).closest("button:not([role=tab]), a, summary")
      )
        return;
      event.preventDefault();
      void training!.toggle();
    });
    const draw = async (): Promise<void> => showGraph(find("drawing"), await api.drawing(), "The graph of a training step");
    find("graph").addEventListener("toggle", () => void draw(), { once: true });
    for (const button of document.querySelectorAll<HTMLButtonElement>("main button:not(#reset)")) button.disabled = false;
  },
  pause() {
    const playing = training?.playing ?? false;
    void training?.pause();
    return playing;
  },
  resume: () => void training?.play(),
});
