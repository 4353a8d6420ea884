import { type Device, type Executable, safetensors, type TensorData } from "stitchgraph";
import { convert } from "./convert.ts";
import { buildGan, type Gan, type GanOptions, networks } from "./model.ts";

/** How well both networks do, as cross entropies: small is good. */
export interface Losses {
  readonly generator: number;
  readonly discriminator: number;
}

/** A GAN at work on a device: one executable makes images, another trains both networks. */
export class GanOnDevice {
  readonly #gan: Gan;
  readonly #device: Device;
  readonly #generation: Executable;
  readonly #untrained: Uint8Array;
  #step: Promise<Executable> | undefined;
  #losses: TensorData[] = [];

  private constructor(gan: Gan, device: Device, generation: Executable, untrained: Uint8Array) {
    this.#gan = gan;
    this.#device = device;
    this.#generation = generation;
    this.#untrained = untrained;
  }

  static async create(device: Device, options: GanOptions): Promise<GanOnDevice> {
    const gan = buildGan(options);
    const { graph, noise, images } = gan;
    const generation = await graph.compile(device, { feeds: new Map([[noise, noise]]), targetTensors: [images] });
    return new GanOnDevice(gan, device, generation, await graph.saveVariables({ device }));
  }

  /** A step of training, which is compiled when it is first asked for. */
  step(): Promise<Executable> {
    const { graph, digits, losses, updates } = this.#gan;
    const targetTensors = [losses.generator, losses.discriminator];
    return (this.#step ??= graph.compile(this.#device, {
      feeds: new Map([[digits, digits]]),
      targetTensors,
      targetOperations: updates,
    }));
  }

  /** A page in HTML that draws a step of training: its operations, and the kernels that they became, with their times where those can be measured. */
  async visualize(): Promise<string> {
    const step = await this.step();
    const { graph, digits } = this.#gan;
    const batch = new Uint8Array(digits.shape.reduce((product, d) => product * d, 1));
    // A software adapter is slow, and its times say little.
    const times = await step.kernelTimes([batch], { runs: this.#device.adapter.software ? 1 : 5 });
    return graph.visualize({ executable: step, times, format: "html", title: "A step of training" });
  }

  /** Sends a step of training on its way, for real digits of a byte a pixel. */
  async train(digits: Uint8Array): Promise<void> {
    const step = await this.step();
    this.#losses.forEach((loss) => loss.destroy());
    this.#losses = step.runAsync([digits]);
  }

  /** The losses of the last step, once it is done. */
  async losses(): Promise<Losses> {
    const [generator, discriminator] = (await Promise.all(this.#losses.map((loss) => loss.read()))).map(([loss]) => loss);
    return { generator, discriminator };
  }

  /** Images of noise, of numbers from 0 (black) to 1. */
  async generate(noise: Float32Array): Promise<Float32Array> {
    const [images] = this.#generation.runAsync([noise]);
    const pixels = await images.read<Float32Array>();
    images.destroy();
    return pixels;
  }

  /** How far each step goes from now on. */
  async setLearningRate(rate: number): Promise<void> {
    (await this.step()).variables.get("learningRate")!.write(rate);
  }

  /** Both networks as they were at first, or, where a file of `save` is given, as in that. */
  async reset(file?: Uint8Array): Promise<void> {
    const trained = file && (await convert(file, "float32", this.#device));
    this.#gan.graph.loadVariables(this.#untrained, { device: this.#device });
    if (trained) this.#gan.graph.loadVariables(trained, { device: this.#device, strict: false });
  }

  /** The weights of both networks as float16, in the format safetensors. */
  async save(): Promise<Uint8Array<ArrayBuffer>> {
    const { tensors } = safetensors.decode(await this.#gan.graph.saveVariables({ device: this.#device }));
    const weights = [...tensors].filter(([name]) => networks.test(name));
    return convert(safetensors.encode(new Map(weights)), "float16", this.#device);
  }
}
