import type { Citation } from '../procedures/procedure';
import { LANGUAGES, type Text } from '../wording/phrase';

/** What stands between a source and the place in it. */
const BETWEEN = ', ';

/** Each source once, with all the places in it that are cited: "Luật Hộ tịch 2014, Điều 63, Điều 64 khoản 2". */
export function sourceTitles(citations: readonly Citation[]): readonly Text[] {
  const sources = [...new Set(citations.map(sourceOf))];
  return sources.map((source) => {
    const [first, ...others] = citations.filter((citation) => sourceOf(citation) === source);
    return others.reduce<Text>(
      (title, citation) => withPlace(title, citation.title),
      first?.title ?? { vi: '', en: '' },
    );
  });
}

function sourceOf(citation: Citation): string {
  return citation.ref.split('.')[0] ?? citation.ref;
}

function withPlace(title: Text, next: Text): Text {
  const [vi, en] = LANGUAGES.map((language) => {
    const place = next[language].split(BETWEEN).slice(1).join(BETWEEN);
    return place === '' ? title[language] : `${title[language]}${BETWEEN}${place}`;
  });
  return { vi: vi ?? title.vi, en: en ?? title.en };
}
