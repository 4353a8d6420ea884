const numbers = /-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/g;

/** A printed value without what differs between the console and a comment: lengths, blanks, quotes. */
const plain = (text: string): string => text.replace(/\(\d+\)/g, "").replace(/["'\s]/g, "");

/** Whether a program prints what a comment says: the same words, and numbers that agree to four digits. */
export function samePrint(printed: string, said: string): boolean {
  const [left, right] = [plain(printed), plain(said)];
  const [are, should] = [left, right].map((text) => (text.match(numbers) ?? []).map(Number));
  return (
    left.replace(numbers, "#") === right.replace(numbers, "#") &&
    are.every((x, k) => Math.abs(x - should[k]) <= 1e-4 * Math.max(1, Math.abs(should[k])))
  );
}
