import { guidanceOf } from '../dialogue/guidance';
import type { Procedure } from '../procedures/procedure';
import { wording } from '../wording/phrase';
import { shownCode } from './codes';
import type { Draft } from './draft';
import type { Dossier } from './records';

/** Puts the filled official forms of a dossier into the outbox; the bytes are made when they are sent. */
export function putForms(draft: Draft, procedure: Procedure, dossier: Dossier): void {
  const papers = guidanceOf(procedure, draft.office, dossier.answers, draft.now).submit.filter(
    (paper) => paper.form !== undefined,
  );
  const caption = captionFor(procedure, dossier);
  papers.forEach((paper, place) => {
    draft.put({
      kind: 'form',
      dossierId: dossier.id,
      form: paper.form ?? '',
      // No name of a person or a procedure in a file's name: it shows in notifications and on shared phones.
      fileName: `to-khai-${shownCode(dossier.code)}${papers.length > 1 ? `-${place + 1}` : ''}.pdf`,
      caption: draft.words(wording(caption, { paper: paper.name })),
    });
  });
}

/** Whoever gives a personal number leaves other boxes empty (note 2 of the forms); in its place another paper is named and brought. */
function captionFor({ questions }: Procedure, { answers }: Dossier): string {
  const isGiven = (local: string) =>
    questions.some((question) => {
      const answer = question.local === local ? answers[question.name] : undefined;
      return answer !== undefined && 'value' in answer;
    });
  if (isGiven('personalId')) return 'desk-form-caption-blank';
  return isGiven('otherDocument') ? 'desk-form-caption-other' : 'desk-form-caption';
}
