/** What stands for AVA where conformance tests run in a browser: it collects them. */

/** A property of an operation, which reports to `t`. */
type Property = (t: { pass(): void; fail(message: string): void }, operation: string) => Promise<void>;

/** Collected tests by title; each answers what fails, or nothing. */
export const tests = new Map<string, () => Promise<string | undefined>>();

const test = (title: string, property: Property, operation: string): void =>
  void tests.set(title, async () => {
    let failure: string | undefined;
    try {
      await property({ pass() {}, fail: (message) => (failure = message) }, operation);
    } catch (error) {
      failure = error instanceof Error ? error.stack : String(error);
    }
    return failure;
  });

export default Object.assign(test, { macro: (property: Property): Property => property });
