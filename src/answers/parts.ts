/** What stands between the commas and stops of a message: "no, it's my own. how much?" has three parts. */
export function partsOf(raw: string): readonly string[] {
  return raw
    .split(/[,.;!?\n]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
