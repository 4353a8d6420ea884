import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";

/** A template as TypeScript: the holes' types, and the function's text. */
export interface Compiled {
  /** What each hole takes, as a TypeScript type. */
  readonly holes: ReadonlyMap<string, string>;
  /** The body: a template literal over `p`. */
  readonly literal: string;
}

const escaped = (text: string): string => text.replace(/[\\`]|\$\{/g, "\\$&");

/** A kernel template's source, with the parts that it shares with others (`{{> name}}` on a line of its own) put in. */
export const readTemplate = (root: string, file: string): string =>
  readFileSync(join(root, file), "utf8").replace(/^\{\{> (\w+)\}\}\n/gm, (_, part: string) =>
    readTemplate(root, `spec/kernels/${part}.part.hbs`),
  );

/** Turns a kernel template into a template literal over its holes. Mustaches, `if`, `each` and `this` are all there is; the rest is refused. */
export function compileTemplate(source: string, file: string): Compiled {
  const uses = new Map<string, Set<"value" | "flag" | "list">>();
  const use = (hole: string, how: "value" | "flag" | "list"): string => {
    uses.set(hole, (uses.get(hole) ?? new Set()).add(how));
    return `p.${hole}`;
  };
  const refuse = (node: hbs.AST.Node, what: string): never => {
    throw new Error(`${file}:${node.loc.start.line} ${what} is not for kernel templates`);
  };
  const pathOf = (node: hbs.AST.Expression, item: string | undefined, how: "value" | "flag" | "list"): string => {
    const path = node as hbs.AST.PathExpression;
    if (node.type !== "PathExpression" || path.data || path.depth > 0 || path.parts.length > 1)
      return refuse(node, "anything but a hole's name");
    if (path.parts.length === 0) return item ?? refuse(node, "`this` outside `each`");
    return use(path.parts[0], how);
  };
  const blockText = (node: hbs.AST.BlockStatement, item: string | undefined): string => {
    const name = (node.path as hbs.AST.PathExpression).original;
    if (node.params.length !== 1 || (node.hash !== undefined && node.hash.pairs.length > 0))
      return refuse(node, `a block ${name} of this form`);
    const inner = (program: hbs.AST.Program | undefined, it = item): string => `\`${program === undefined ? "" : text(program, it)}\``;
    if (name === "if") return `\${${pathOf(node.params[0], item, "flag")} ? ${inner(node.program)} : ${inner(node.inverse)}}`;
    if (name !== "each" || node.inverse !== undefined) return refuse(node, `the block ${name}`);
    const next = item === undefined ? "item" : `${item}_`;
    return `\${${pathOf(node.params[0], item, "list")}.map((${next}) => ${inner(node.program, next)}).join("")}`;
  };
  const text = (program: hbs.AST.Program, item: string | undefined): string =>
    program.body
      .map((node) => {
        if (node.type === "ContentStatement") return escaped((node as hbs.AST.ContentStatement).value);
        if (node.type === "CommentStatement") return "";
        if (node.type === "BlockStatement") return blockText(node as hbs.AST.BlockStatement, item);
        const mustache = node as hbs.AST.MustacheStatement;
        if (node.type !== "MustacheStatement" || mustache.params.length > 0) return refuse(node, node.type);
        return `\${${pathOf(mustache.path as hbs.AST.Expression, item, "value")}}`;
      })
      .join("");
  const literal = `\`${text(Handlebars.parse(source, { srcName: file }), undefined)}\``;
  const typeOf = (how: ReadonlySet<string>): string =>
    how.has("list")
      ? "readonly (number | string)[]"
      : how.has("value")
        ? `number | string${how.has("flag") ? " | boolean | undefined" : ""}`
        : "boolean | number | string | undefined";
  return { holes: new Map([...uses].map(([hole, how]) => [hole, typeOf(how)])), literal };
}

/** A WGSL helper: its text, and the other helpers that it calls. */
export interface Helper {
  readonly text: string;
  readonly calls: readonly string[];
}

/** The functions of all .wgsl files in spec/kernels/, by name. */
export const allHelpers = (root: string): Map<string, Helper> => {
  const folder = join(root, "spec/kernels");
  const sources = readdirSync(folder)
    .filter((file) => file.endsWith(".wgsl"))
    .sort();
  return readHelpers(sources.map((file) => readFileSync(join(folder, file), "utf8")).join("\n"), "spec/kernels/*.wgsl");
};

/** The functions of a file of helpers, by name. */
export function readHelpers(source: string, file: string): Map<string, Helper> {
  const bare = source.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " ")).replace(/\/\/.*$/gm, "");
  const texts = new Map<string, string>();
  for (let at = 0; ;) {
    at += /^\s*/.exec(bare.slice(at))![0].length;
    if (at >= bare.length) break;
    const head = /^fn\s+(\w+)\s*\(/.exec(bare.slice(at));
    if (head === null) throw new Error(`${file}:${bare.slice(0, at).split("\n").length} only functions may stand here`);
    let end = bare.indexOf("{", at) + 1;
    for (let depth = 1; depth > 0; end++) {
      if (end >= bare.length) throw new Error(`${file}:${bare.slice(0, at).split("\n").length} the function ${head[1]} does not end`);
      depth += bare[end] === "{" ? 1 : bare[end] === "}" ? -1 : 0;
    }
    texts.set(
      head[1],
      bare
        .slice(at, end)
        .replace(/[ \t]+$/gm, "")
        .replace(/\n{2,}/g, "\n"),
    );
    at = end;
  }
  const callsIn = (name: string, text: string): string[] =>
    [...new Set([...text.matchAll(/\b(\w+)\s*\(/g)].map((match) => match[1]))].filter((called) => called !== name && texts.has(called));
  return new Map([...texts].map(([name, text]) => [name, { text, calls: callsIn(name, text) }]));
}
