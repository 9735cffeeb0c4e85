import type { Citation, Confidence } from '../procedures/procedure';
import { LANGUAGES, type Language, type Phrase, type Text, wording } from '../wording/phrase';

/** What stands between a source and the place in it. */
const BETWEEN = ', ';

/** Each source once, with all the places in it that are cited: "Luật Hộ tịch 2014: Điều 63, 64 khoản 2". */
export function sourceTitles(citations: readonly Citation[]): readonly Phrase[] {
  const kinds = [...new Set(citations.map((citation) => `${citation.confidence} ${headOf(citation.title.vi)}`))];
  return kinds.map((kind) => {
    const same = citations.filter((citation) => `${citation.confidence} ${headOf(citation.title.vi)}` === kind);
    const [vi, en] = LANGUAGES.map((language) => titleOf(same, language));
    return marked({ vi: vi ?? '', en: en ?? '' }, same[0]?.confidence ?? 'read');
  });
}

/** A source whose own text was not read is told as such. */
function marked(title: Text, confidence: Confidence): Phrase {
  switch (confidence) {
    case 'read':
      return title;
    case 'secondHand':
      return wording('dialogue-source-second-hand', { title });
    case 'unverified':
      return wording('dialogue-source-unverified', { title });
  }
}

function titleOf(citations: readonly Citation[], language: Language): string {
  const titles = citations.map(({ title }) => title[language]);
  const head = headOf(titles[0] ?? '');
  const places = [...new Set(titles.map((title) => title.split(BETWEEN).slice(1).join(' ')))].filter(Boolean);
  return places.length === 0 ? head : `${head}: ${withoutRepetition(places).join(BETWEEN)}`;
}

function headOf(title: string): string {
  return title.split(BETWEEN)[0] ?? title;
}

/** "Điều 16, Điều 33" is told as "Điều 16, 33". */
function withoutRepetition(places: readonly string[]): readonly string[] {
  const word = /^\D+ /u.exec(places[0] ?? '')?.[0] ?? '';
  return places.map((place, at) =>
    at > 0 && word !== '' && place.startsWith(word) ? place.slice(word.length) : place,
  );
}
