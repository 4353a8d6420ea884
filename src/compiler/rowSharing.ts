import type { ComputeType } from "../dataType.ts";
import type { Adapter } from "../rule.ts";
import { range } from "../shapes.ts";
import type { RowVariant } from "./rowVariants.ts";
import { typeOf, type Width } from "./wgsl.ts";

/** What the members of a team do so that each has what all have found. */
export interface Sharing {
  /** Declarations at module scope. */
  readonly declarations: readonly string[];
  readonly statements: string;
}

/** Combines the values `name` of a team's members. Subgroups are taken to hold neighbouring invocations. */
export function share(
  name: string,
  type: ComputeType,
  width: Width,
  combine: string,
  { members, teams, along, subgroups }: RowVariant,
  { subgroupMinSize, subgroupMaxSize }: Adapter,
): Sharing {
  // Neither workgroup memory nor shuffles take truth values.
  const isBool = type === "bool";
  const stored = typeOf(isBool ? "u32" : type, width);
  const keep = (value: string): string => (isBool ? `${stored}(${value})` : value);
  const take = (value: string): string => (isBool ? `(${value} != ${stored}(0u))` : value);
  const memory = `shared_${name}`;
  const declare = (size: number): string => `var<workgroup> ${memory}: array<${stored}, ${size}>;`;

  if (!subgroups) {
    const other = along ? "t + stride" : `t + stride * ${teams}u`;
    return {
      declarations: [declare(members * teams)],
      statements: `  ${memory}[t] = ${keep(name)};
  for (var stride = ${members / 2}u; stride > 0u; stride /= 2u) {
    workgroupBarrier();
    if (member < stride) { ${memory}[t] = ${keep(`${combine}(${take(`${memory}[t]`)}, ${take(`${memory}[${other}]`)})`)}; }
  }
  workgroupBarrier();
  ${name} = ${take(`${memory}[${along ? `team * ${members}u` : "team"}]`)};`,
    };
  }
  const shuffled = (distance: string): string =>
    `${name} = ${combine}(${name}, ${take(`subgroupShuffleXor(${keep(name)}, ${distance})`)});`;
  const known = subgroupMinSize === subgroupMaxSize;
  const least = Math.min(members, subgroupMinSize);
  const within =
    known || members <= subgroupMinSize
      ? range(Math.log2(least)).map((k) => `  ${shuffled(`${2 ** k}u`)}`)
      : [`  for (var distance = 1u; distance < span; distance *= 2u) { ${shuffled("distance")} }`];
  if (members <= subgroupMinSize) return { declarations: [], statements: within.join("\n") };
  return {
    declarations: [declare((members / least) * teams)],
    statements: `${within.join("\n")}
  if (t % span == 0u) { ${memory}[t / span] = ${keep(name)}; }
  workgroupBarrier();
  ${name} = ${take(`${memory}[team * parts]`)};
  for (var part = 1u; part < parts; part++) { ${name} = ${combine}(${name}, ${take(`${memory}[team * parts + part]`)}); }`,
  };
}

/** Names that sharing by subgroups needs, and the built-in value they come from: `span` members of a team in a subgroup, `parts` such in a team. */
export function subgroupNames(
  { members, subgroups }: RowVariant,
  { subgroupMinSize, subgroupMaxSize }: Adapter,
): { builtin: string; lines: string[] } {
  if (!subgroups || members <= subgroupMinSize) return { builtin: "", lines: [] };
  if (subgroupMinSize === subgroupMaxSize)
    return { builtin: "", lines: [`let span = ${subgroupMinSize}u;`, `let parts = ${members / subgroupMinSize}u;`] };
  return {
    builtin: ", @builtin(subgroup_size) lanes: u32",
    lines: [`let span = min(lanes, ${members}u);`, `let parts = ${members}u / span;`],
  };
}
