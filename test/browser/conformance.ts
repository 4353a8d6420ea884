import { openConformance } from "./support/conformance/openConformance.ts";
import type { Scenarios } from "./support/scenarios.ts";

/** One operation of each kind: elementwise ones, a reduction, views, templates, composites, whole numbers. */
const some =
  /^(sigmoid|power|bitwiseXOR|select|reductionSum|softMax|transpose|stridedSlice|matrixMultiplication|convolution2D|gatherND|oneHot) computes$/;

export const conformance: Scenarios = {
  "a dozen operations agree with their references": async (t, { browser }) => {
    const { titles, run, close } = await openConformance(browser);
    try {
      const wanted = titles.filter((title) => some.test(title));
      t.is(wanted.length, 12);
      for (const title of wanted) t.is(await run(title), undefined, title);
    } finally {
      await close();
    }
  },
};
