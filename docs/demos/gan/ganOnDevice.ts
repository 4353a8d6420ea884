import { type Device, type Executable, safetensors, type TensorData } from "stitchgraph";
import { convert } from "./convert.ts";
import { buildGan, type Gan, type GanOptions, networks } from "./model.ts";

/** How well both networks do, as cross entropies: small is good. */
export interface Losses {
  readonly generator: number;
  readonly discriminator: number;
}

/** A GAN at work on a device: one executable trains both networks, another makes images. */
export class GanOnDevice {
  readonly step: Executable;
  readonly #gan: Gan;
  readonly #device: Device;
  readonly #generation: Executable;
  readonly #untrained: Uint8Array;
  #losses: TensorData[] = [];

  private constructor(gan: Gan, device: Device, step: Executable, generation: Executable, untrained: Uint8Array) {
    this.#gan = gan;
    this.#device = device;
    this.step = step;
    this.#generation = generation;
    this.#untrained = untrained;
  }

  static async create(device: Device, options: GanOptions): Promise<GanOnDevice> {
    const gan = buildGan(options);
    const { graph, digits, noise, losses, updates, images } = gan;
    const [step, generation, untrained] = await Promise.all([
      graph.compile(device, {
        feeds: new Map([[digits, digits]]),
        targetTensors: [losses.generator, losses.discriminator],
        targetOperations: updates,
      }),
      graph.compile(device, { feeds: new Map([[noise, noise]]), targetTensors: [images] }),
      graph.saveVariables({ device }),
    ]);
    return new GanOnDevice(gan, device, step, generation, untrained);
  }

  /** Sends a step of training on its way, for real digits of a byte a pixel. */
  train(digits: Uint8Array): void {
    this.#losses.forEach((loss) => loss.destroy());
    this.#losses = this.step.runAsync([digits]);
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
  set learningRate(rate: number) {
    this.step.variables.get("learningRate")!.write(rate);
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
