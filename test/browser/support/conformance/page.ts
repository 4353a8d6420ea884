/** Conformance tests as a page's script: `conformance` is what the process that drives the browser calls. */
import "../../../../generated/conformance.test.ts";
import { testDevice } from "../../../support/device.ts";
import { tests } from "./ava.ts";

const conformance = {
  device: async (): Promise<string> => (await testDevice()).description,
  titles: (): string[] => [...tests.keys()],
  run: (title: string): Promise<string | undefined> => tests.get(title)!(),
};
/** What the page offers. */
export type Conformance = typeof conformance;

Object.assign(globalThis, { conformance });
