/** Makes a list of tabs switch between their panels, by mouse and by arrow keys; answers what selects one by its id. */
export function tabs(list: HTMLElement): (id: string) => void {
  const all = [...list.querySelectorAll<HTMLElement>("[role=tab]")];
  const select = (chosen: HTMLElement): void => {
    for (const tab of all) {
      tab.ariaSelected = String(tab === chosen);
      tab.tabIndex = tab === chosen ? 0 : -1;
      document.getElementById(tab.getAttribute("aria-controls")!)!.hidden = tab !== chosen;
    }
    chosen.focus();
  };
  const steps: Readonly<Record<string, (k: number) => number>> = {
    ArrowRight: (k) => (k + 1) % all.length,
    ArrowLeft: (k) => (k + all.length - 1) % all.length,
    Home: () => 0,
    End: () => all.length - 1,
  };
  all.forEach((tab, k) => {
    tab.addEventListener("click", () => select(tab));
    tab.addEventListener("keydown", (event) => {
      const step = steps[event.key];
      if (!step) return;
      event.preventDefault();
      select(all[step(k)]);
    });
  });
  return (id) => select(document.getElementById(id)!);
}
