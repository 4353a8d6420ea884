const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it is written in SVG and HTML. */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character]);
