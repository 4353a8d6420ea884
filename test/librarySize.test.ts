import test from "ava";
import { librarySize, mostOfCore } from "../docs/site/librarySize.ts";

test("what an app loads at once of the library is small", async (t) => {
  const { core, lazy } = await librarySize();
  t.log(`${core.gzip} bytes in gzip`);
  t.true(core.gzip < mostOfCore);
  t.true("generated/kernels/index.ts" in lazy, "templates are loaded when they are needed");
});
