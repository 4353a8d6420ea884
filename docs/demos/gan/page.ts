import { openDemo } from "../shared/openDemo.ts";
import type { Api } from "./worker.ts";

openDemo<Api>({
  worker: () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
  async open(api) {
    document.querySelector("main")!.append(`${await api.double(21)}`);
  },
});
