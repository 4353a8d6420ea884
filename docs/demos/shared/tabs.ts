import "./tabs.css";

/** Makes a list of tabs work, by pointer and by keys: each tab's `aria-controls` names its panel, and one has `aria-selected`. */
export function tabs(list: HTMLElement): void {
  const all = [...list.querySelectorAll<HTMLElement>("[role=tab]")];
  const select = (chosen: HTMLElement): void => {
    for (const tab of all) {
      tab.ariaSelected = String(tab === chosen);
      tab.tabIndex = tab === chosen ? 0 : -1;
      document.getElementById(tab.getAttribute("aria-controls")!)!.hidden = tab !== chosen;
    }
  };
  const keys: Record<string, (at: number) => number> = {
    ArrowRight: (at) => at + 1,
    ArrowLeft: (at) => at - 1,
    Home: () => 0,
    End: () => -1,
  };
  for (const [k, tab] of all.entries()) {
    tab.addEventListener("click", () => select(tab));
    tab.addEventListener("keydown", (event) => {
      const next = keys[event.key] && all.at(keys[event.key](k) % all.length)!;
      if (!next) return;
      event.preventDefault();
      next.click();
      next.focus();
    });
  }
  select(all.find((tab) => tab.ariaSelected === "true") ?? all[0]);
}
