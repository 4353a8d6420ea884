// The program of a fresh process, compiled to JavaScript before: loads a contender, computes GeLU once and answers that it did, or the result.
import type { AdapterChoice } from "../../src/adapter/find.ts";
import { type ContenderName, contenders } from "./contenders/index.ts";
import { firstResult } from "./workloads/firstResult.ts";

const [name, choice, size, answer] = process.argv.slice(2) as [ContenderName, AdapterChoice, string, "result" | "done"];
const { workloads, first } = await contenders[name].load(choice);
const { x } = firstResult.inputs(+size);
const result = await (first ? first(x) : (await workloads.gelu!({ x }, x.length)).result());
process.send!(answer === "result" ? result : answer);
