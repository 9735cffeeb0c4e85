/**
 * `make`, without being asked again for the text it was asked for last: each part of the recogniser asks the same of an utterance,
 * one after the other. What it makes is not to be changed.
 */
export function forLatest<T>(make: (text: string) => T): (text: string) => T {
  let latest: { readonly text: string; readonly made: T } | undefined;
  return (text) => {
    if (latest?.text !== text) latest = { text, made: make(text) };
    return latest.made;
  };
}
