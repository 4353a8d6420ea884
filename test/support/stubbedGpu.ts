/** A GPU device that does what another does, but for the members given. */
export const stubbedGpu = (gpu: GPUDevice, stubs: Partial<Record<keyof GPUDevice, unknown>>): GPUDevice =>
  new Proxy(gpu, {
    get(target, key) {
      if (key in stubs) return stubs[key as keyof GPUDevice];
      const value: unknown = Reflect.get(target, key, target);
      // Methods of a device work on the device alone.
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
