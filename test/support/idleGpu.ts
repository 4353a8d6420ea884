/** A GPU that does nothing, and allocates nothing in doing so: what a run costs on it is the library's own doing. */
export function idleGpu(limits: GPUSupportedLimits): GPUDevice {
  const buffer = { destroy() {} };
  const layout = {};
  const pipeline = { getBindGroupLayout: () => layout };
  const pass = { setPipeline() {}, setBindGroup() {}, dispatchWorkgroups() {}, end() {} };
  const commands = {};
  const encoder = { beginComputePass: () => pass, copyBufferToBuffer() {}, finish: () => commands };
  const queue = { submit() {}, writeBuffer() {}, onSubmittedWorkDone: () => Promise.resolve() };
  const gpu = {
    limits,
    features: new Set(),
    adapterInfo: { vendor: "", architecture: "", device: "idle", description: "idle", isFallbackAdapter: true },
    lost: new Promise(() => {}),
    queue,
    addEventListener() {},
    pushErrorScope() {},
    popErrorScope: () => Promise.resolve(null),
    createBuffer: ({ size }: GPUBufferDescriptor) => ({ ...buffer, size }),
    createShaderModule: () => ({}),
    createComputePipelineAsync: () => Promise.resolve(pipeline),
    createBindGroup: () => ({}),
    createCommandEncoder: () => encoder,
    destroy() {},
  };
  return gpu as unknown as GPUDevice;
}
