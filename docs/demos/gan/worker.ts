import { transfer } from "comlink";
import type { Device } from "stitchgraph";
import { Random } from "../../examples/digits/random.ts";
import { digitsData } from "../shared/digitsData.ts";
import { serve } from "../shared/serve.ts";
import { GanOnDevice, type Losses } from "./ganOnDevice.ts";
import { noiseLength, side } from "./model.ts";
import { noise } from "./noise.ts";
import { pickDigits } from "./pickDigits.ts";

/** Images that are shown at once. */
const count = 36;
/** Training goes on for so long before the page hears of it, in milliseconds. */
const stretch = 150;

/** Where training begins, and whose digits are made. */
export type Start = "untrained" | "pretrained";
export type Maker = "pretrained" | "trained";

/** How training stands: the last losses, and how fast it was. */
export interface Progress extends Losses {
  readonly step: number;
  readonly stepsPerSecond: number;
}

async function start(device: Device) {
  const batch = new Uint8Array((device.adapter.software ? 16 : 64) * side ** 2);
  const random = new Random(Date.now());
  const draw = (): Float32Array => noise.draw(random, count * noiseLength);
  const create = (): Promise<GanOnDevice> =>
    GanOnDevice.create(device, { batch: batch.length / side ** 2, count, seed: random.below(2 ** 31) });
  const response = await fetch(new URL("./weights.safetensors", import.meta.url));
  if (!response.ok) throw new Error(`The pretrained weights cannot be fetched: ${response.status} ${response.statusText}.`);
  const file = new Uint8Array(await response.arrayBuffer());
  const makers: Record<Maker, GanOnDevice> = { pretrained: await create(), trained: await create() };
  await makers.pretrained.reset(file);

  const fixed = draw();
  let [from, to] = [draw(), draw()];
  let step = 0;
  let real: Promise<Uint8Array> | undefined;
  const images = async (maker: Maker, of: Float32Array): Promise<Float32Array> => {
    const made = await makers[maker].generate(of);
    return transfer(made, [made.buffer]);
  };
  return {
    /** Begins training anew. */
    async reset(weights: Start): Promise<void> {
      step = 0;
      await makers.trained.reset(weights === "pretrained" ? file : undefined);
    },
    /** Trains for a moment. */
    async train(): Promise<Progress> {
      const all = await (real ??= digitsData("training").then((digits) => digits.images));
      await makers.trained.step();
      const [began, before] = [performance.now(), step];
      let losses: Losses;
      do {
        await makers.trained.train(pickDigits(batch, all, random));
        step++;
        losses = await makers.trained.losses();
      } while (performance.now() - began < stretch);
      return { ...losses, step, stepsPerSecond: ((step - before) * 1000) / (performance.now() - began) };
    },
    /** What is made of the same noise again and again, as training proceeds. */
    samples: () => images("trained", fixed),
    /** Digits on the way from some noise (0) to other (1). */
    digits: (maker: Maker, share: number) => images(maker, noise.between(from, to, share)),
    /** A page that draws a step of training. */
    graph: () => makers.trained.visualize(),
    /** Other noise to begin from and to go to. */
    renew(): void {
      [from, to] = [draw(), draw()];
    },
  };
}
export type Api = Awaited<ReturnType<typeof start>>;

void serve(start);
