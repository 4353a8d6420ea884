import { autocompletion, type CompletionContext, type CompletionResult } from "@codemirror/autocomplete";
import { javascript } from "@codemirror/lang-javascript";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { tags } from "@lezer/highlight";
import { basicSetup, EditorView } from "codemirror";

/** The page's colours, in light and dark. */
const theme = EditorView.theme({
  "&": { backgroundColor: "var(--ground)", color: "var(--text)", fontSize: "0.9rem" },
  ".cm-content": { caretColor: "var(--text)", minHeight: "9rem" },
  ".cm-cursor": { borderLeftColor: "var(--text)" },
  ".cm-gutters": { backgroundColor: "var(--raised)", color: "var(--quiet)", border: "none" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "var(--line) !important" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--line)" },
  ".cm-tooltip": { backgroundColor: "var(--raised)", color: "var(--text)", border: "1px solid var(--line)" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "var(--accent)", color: "var(--on-accent)" },
});
const highlighting = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--series-2)" },
  { tag: [tags.number, tags.string, tags.bool], color: "var(--series-3)" },
  { tag: tags.comment, color: "var(--quiet)", fontStyle: "italic" },
  { tag: tags.function(tags.propertyName), color: "var(--accent)" },
]);

/** An editor for code; `changed` hears what is typed, `methods` are offered after a point. */
export function editor(parent: HTMLElement, methods: readonly string[], changed: () => void): EditorView {
  const complete = (context: CompletionContext): CompletionResult | null => {
    const typed = context.matchBefore(/\.\w*/);
    return typed && { from: typed.from + 1, options: methods.map((label) => ({ label, type: "method" })), validFor: /^\w*$/ };
  };
  return new EditorView({
    parent,
    extensions: [
      basicSetup,
      javascript(),
      autocompletion({ override: [complete] }),
      theme,
      syntaxHighlighting(highlighting),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": "Function of x", "aria-describedby": "error" }),
      EditorView.updateListener.of(({ docChanged }) => docChanged && changed()),
    ],
  });
}
