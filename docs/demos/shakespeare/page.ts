import { proxy, type Remote } from "comlink";
import { find } from "../shared/find.ts";
import { showGraph } from "../shared/graphView.ts";
import { openDemo } from "../shared/openDemo.ts";
import { PlayText } from "./playText.ts";
import "./shakespeare.css";
import { numbersOf } from "./text.ts";
import type { Api, Loaded } from "./worker.ts";

const [beginning, length, temperature] = ["beginning", "length", "temperature"].map((id) => find<HTMLInputElement>(id));
const [button, fault, state, speed] = ["generate", "fault", "state", "speed"].map((id) => find(id));
const written = new PlayText(find("written"));

/** Characters that the network reads again where it goes on with a text. */
const reread = 500;

let api: Remote<Api>;
let vocabulary: readonly string[];
/** What is written, or was last. */
let text = "";
let left = 0;
let running: Promise<void> | undefined;

/** Says what the network is. */
function describe({ heldOutLoss, parameters, units, bytes, kernels }: Loaded): void {
  const [millions, megabytes] = [parameters, bytes].map((count) => (count / 1e6).toFixed(2));
  find("network").textContent =
    `An LSTM of ${units} units, trained with this library: ${millions} million parameters, a download of ${megabytes} MB in half precision. On the tenth of ` +
    `the text that was kept from it, its loss is ${heldOutLoss.toFixed(2)} nats per character: on average it is as unsure as of ` +
    `${Math.exp(heldOutLoss).toFixed(1)} characters that are equally probable. A character takes ${kernels} kernels, from the look-up of the one before to the draw.`;
}

/** Goes on with the text until nothing is left to write, or it is stopped. */
async function write(): Promise<void> {
  button.textContent = "Stop";
  state.textContent = "Writing …";
  const [began, all] = [performance.now(), left];
  const tell = proxy((characters: string): void => {
    text += characters;
    left -= characters.length;
    written.append(characters);
    const perSecond = (1000 * (all - left)) / (performance.now() - began);
    speed.textContent = `${perSecond.toFixed(perSecond < 10 ? 1 : 0)} characters per second`;
  });
  try {
    await api.generate(text.slice(-reread) || "\n", left, Number(temperature.value), tell);
  } finally {
    state.textContent = left > 0 ? "Stopped." : "Done.";
    button.textContent = "Generate";
    running = undefined;
  }
}

/** Begins a text as the visitor says. */
function begin(): void {
  try {
    numbersOf(beginning.value, vocabulary);
  } catch (error) {
    fault.textContent = (error as Error).message;
    return beginning.focus();
  }
  fault.textContent = "";
  text = beginning.value;
  left = Number(length.value);
  written.clear();
  written.append(text, true);
  running = write();
}

find("begin").addEventListener("submit", (event) => {
  event.preventDefault();
  if (running) void api.stop();
  else begin();
});
const showValues = (): void => {
  find("lengthShown").textContent = length.value;
  find("temperatureShown").textContent = Number(temperature.value).toFixed(2);
};
[length, temperature].forEach((slider) => slider.addEventListener("input", showValues));
showValues();

openDemo<Api>({
  worker: () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
  async open(worker) {
    api = worker;
    state.textContent = "Loading the weights …";
    const bar = find<HTMLProgressElement>("loaded");
    const loaded = await api.load(proxy((share: number) => void (bar.value = share)));
    bar.remove();
    state.textContent = "Ready.";
    vocabulary = loaded.vocabulary;
    describe(loaded);
    new PlayText(find("excerpt")).append(loaded.excerpt);
    find<HTMLButtonElement>("generate").disabled = false;
    const details = find<HTMLDetailsElement>("graphDetails");
    const draw = async (): Promise<void> => {
      if (details.open) showGraph(find("graph"), await api.draw(), "The graph of a character, and its kernels");
    };
    details.addEventListener("toggle", draw);
    await draw();
  },
  pause() {
    if (!running) return false;
    void api.stop();
    return true;
  },
  resume: () => void (running ??= write()),
});
