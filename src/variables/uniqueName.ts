/** `name`, or the first of `name.1`, `name.2` … that is not taken. */
export function uniqueName(name: string, taken: { has(name: string): boolean }): string {
  if (!taken.has(name)) return name;
  let k = 1;
  while (taken.has(`${name}.${k}`)) k++;
  return `${name}.${k}`;
}
