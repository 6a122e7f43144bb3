/** Words looked up by name, such as those of a panel: each is said at the look, in the language of that moment. */
export function saidAnew<W extends Readonly<Record<string, () => unknown>>>(
  words: W,
): { readonly [Name in keyof W]: ReturnType<W[Name]> } {
  const made = {} as { [Name in keyof W]: ReturnType<W[Name]> };
  for (const [name, get] of Object.entries(words)) Object.defineProperty(made, name, { get, enumerable: true });
  return made;
}
