/// <reference types="node" />
const { mkdirSync, rmSync } = process.getBuiltinModule("node:fs");
const { tmpdir } = process.getBuiltinModule("node:os");
const { join } = process.getBuiltinModule("node:path");

/** A folder that one thread of the process at a time can make. */
const turn = join(tmpdir(), `stitchgraph-${process.pid}`);
const milliseconds = 5;
/** A thread that is ended in its turn leaves it taken: after so many tries it is over. */
const patience = 2000;

let last: Promise<unknown> = Promise.resolve();

/** Does `work` when all that was asked for before is done, in this thread, and while no other thread of the process is at it. */
export function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = last.then(async () => {
    for (let k = 0; k < patience && !take(); k++) await new Promise((resolve) => setTimeout(resolve, milliseconds));
    try {
      return await work();
    } finally {
      rmSync(turn, { recursive: true, force: true });
    }
  });
  last = done.catch(() => {});
  return done;
}

/** Takes the turn, or says that another thread has it; where no folder can be made there are no turns. */
function take(): boolean {
  try {
    mkdirSync(turn);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "EEXIST";
  }
}
