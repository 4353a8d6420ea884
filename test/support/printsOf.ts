/**
 * What a program says that it prints: for each `console.log` the comment behind it, or the comments on the lines after it, one for each time
 * that it runs; `undefined` where it says nothing.
 */
export function printsOf(program: string): (string | undefined)[] {
  const lines = program.split("\n");
  return lines.flatMap((line, k) => {
    const [call, behind] = /^.*\bconsole\.log\(.*\);(?: \/\/ (.*))?$/.exec(line) ?? [];
    if (call === undefined) return [];
    const after = lines.slice(k + 1);
    const end = after.findIndex((next) => !next.startsWith("// "));
    const below = behind === undefined ? after.slice(0, end === -1 ? after.length : end).map((next) => next.slice("// ".length)) : [];
    return below.length > 0 ? below : [behind];
  });
}
