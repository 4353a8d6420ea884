/// <reference types="node" />
const inNode = typeof globalThis.process?.versions?.node === "string";
/** Turns of the event loop before the first sleep: what is ready at once is not kept waiting. */
const eagerTurns = 20;
const milliseconds = 0.5;
let waiting = 0;
let turns = 0;
let pacing = false;

/**
 * Waits for the device. In Node the promises of the `webgpu` package are driven by a loop that never rests, which takes a core away
 * from a software adapter: while one is waited for there, the loop is made to sleep. In a browser this is the promise alone.
 */
export async function wait<T>(promise: Promise<T>, software: boolean): Promise<T> {
  if (!inNode) return promise;
  // Node leaves a process whose only hope is a promise of the device: a timer keeps it.
  const timer = setInterval(() => {}, 1000);
  waiting++;
  turns = 0;
  if (software && !pacing) {
    pacing = true;
    setImmediate(pace);
  }
  try {
    return await promise;
  } finally {
    clearInterval(timer);
    waiting--;
  }
}

/** Sleeps between turns of the event loop until nobody waits. */
function pace(): void {
  pacing = waiting > 0;
  if (!pacing) return;
  if (turns++ >= eagerTurns) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  setImmediate(pace);
}
