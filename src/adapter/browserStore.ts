import type { WinnerStore } from "../winners.ts";

const [database, table] = ["stitchgraph", "winners"];

/** Winners in the browser's IndexedDB. */
export const browserStore = (name: string): WinnerStore => ({
  load: async () => ((await transact("readonly", (store) => store.get(name))) ?? {}) as Record<string, string>,
  save: async (winners) => void (await transact("readwrite", (store) => store.put(winners, name))),
});

/** What one request to the table answers. */
async function transact(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(table);
  const open = (await settled(opening)) as IDBDatabase;
  try {
    return await settled(act(open.transaction(table, mode).objectStore(table)));
  } finally {
    open.close();
  }
}

const settled = (request: IDBRequest): Promise<unknown> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB failed"));
  });
