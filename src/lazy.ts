/**
 * A table whose entries are made when they are first asked for. The text of what makes them is then hardly looked at when the library is
 * loaded, which is most of what loading takes.
 */
export function lazy<Table extends object>(makers: { readonly [Key in keyof Table]: () => Table[Key] }): Table {
  const table = {} as Table;
  for (const key in makers)
    Object.defineProperty(table, key, {
      configurable: true,
      enumerable: true,
      get() {
        const value = makers[key]();
        Object.defineProperty(table, key, { value, enumerable: true });
        return value;
      },
    });
  return table;
}
