/** A function that calls `act`, and, if it is called meanwhile, once more at the end. */
export function oneAtATime(act: () => Promise<void>): () => Promise<void> {
  let [busy, again] = [false, false];
  return async () => {
    again = true;
    if (busy) return;
    busy = true;
    try {
      while (again) {
        again = false;
        await act();
      }
    } finally {
      busy = false;
    }
  };
}
