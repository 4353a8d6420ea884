/** A fenced block of a page: what follows the fence, and the lines between, from line `first` on. */
export interface Block {
  readonly language: string;
  readonly first: number;
  readonly lines: readonly string[];
}

/** The fenced blocks of a page of Markdown, in order. */
export function blocksOf(lines: readonly string[]): Block[] {
  const fences = lines.flatMap((line, k) => (/^\s*```/.test(line) ? [k] : []));
  return fences.flatMap((open, n) => {
    const language = lines[open].trim().slice(3);
    return n % 2 === 0 ? [{ language, first: open + 1, lines: lines.slice(open + 1, fences[n + 1]) }] : [];
  });
}
