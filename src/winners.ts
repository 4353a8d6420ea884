/** Where winners are kept beyond the process; either may fail, or be missing, without harm. */
export interface WinnerStore {
  load(): Promise<Readonly<Record<string, string>>>;
  save(winners: Readonly<Record<string, string>>): Promise<void>;
}

/** Which candidate won when kernels were measured on a kind of device, remembered in memory and in a store. */
export class Winners {
  readonly #store: WinnerStore;
  #known: Promise<Record<string, string>> | undefined;

  constructor(store: WinnerStore) {
    this.#store = store;
  }

  #all(): Promise<Record<string, string>> {
    return (this.#known ??= this.#store.load().then(
      (stored) => ({ ...stored }),
      () => ({}),
    ));
  }

  async get(key: string): Promise<string | undefined> {
    return (await this.#all())[key];
  }

  async set(key: string, winner: string): Promise<void> {
    const all = await this.#all();
    if (all[key] === winner) return;
    all[key] = winner;
    await this.#store.save(all).catch(() => {});
  }
}
