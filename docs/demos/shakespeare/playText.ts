import { element } from "../shared/element.ts";

/** A speaker's name, alone in its line. */
const speaker = /^[A-Z][A-Za-z' ]*:$/;

/** Sets a play, as it comes, line by line: speakers' names stand out. */
export class PlayText {
  readonly #place: HTMLElement;
  #line = element("p");

  constructor(place: HTMLElement) {
    this.#place = place;
    this.clear();
  }

  clear(): void {
    this.#line = element("p");
    this.#place.replaceChildren(this.#line);
  }

  /** More of the text; what was given by the visitor is marked. */
  append(text: string, given = false): void {
    text.split("\n").forEach((part, k) => {
      if (k > 0) this.#place.append((this.#line = element("p")));
      this.#line.append(given ? element("span", { className: "given", textContent: part }) : part);
      this.#line.classList.toggle("speaker", speaker.test(this.#line.textContent));
    });
  }
}
