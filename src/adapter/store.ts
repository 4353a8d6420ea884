import type { WinnerStore } from "../winners.ts";

/** Where winners of this kind of device are kept: a file in Node, IndexedDB in a browser, and nowhere else. */
export function storeFor(name: string): WinnerStore {
  const store = async (): Promise<WinnerStore> =>
    globalThis.process?.versions?.node
      ? (await import("./fileStore.ts")).fileStore(name)
      : (await import("./browserStore.ts")).browserStore(name);
  return { load: async () => (await store()).load(), save: async (winners) => (await store()).save(winners) };
}
