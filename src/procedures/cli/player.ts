import type { Conversation, DeskAction, DialogueButton, DialogueInput, Effect } from '../../dialogue/conversation';
import { guidanceOf } from '../../dialogue/guidance';
import { begin, type DialogueContext, step } from '../../dialogue/step';
import type { Phrase } from '../../wording/phrase';
import type { Procedure } from '../procedure';

/** An invented card, for `:card`. */
const SAMPLE_CARD = {
  personalId: '089190001234',
  oldId: '351234567',
  fullName: 'Trần Thị Ngọc Giàu',
  birthDate: '1990-05-04',
  gender: 'female',
  residence: 'Tổ 5, Khóm Long Hưng 2, Long Sơn, Thị xã Tân Châu, An Giang',
  issuedOn: '2021-08-12',
} as const;

const COMMANDS: ReadonlyMap<string, DialogueInput> = new Map<string, DialogueInput>([
  [':card', { kind: 'card', card: SAMPLE_CARD }],
  [':back', { kind: 'press', press: { do: 'back' } }],
  [':pause', { kind: 'press', press: { do: 'pause' } }],
  [':stop', { kind: 'press', press: { do: 'stop' } }],
]);

/** A flow played in a terminal: what would be sent is printed, buttons are numbered. Between turns it goes through JSON. */
export class Player {
  over = false;
  private buttons: readonly DialogueButton[] = [];
  private conversation: Conversation;

  constructor(
    private procedure: Procedure,
    private readonly context: DialogueContext,
    private readonly render: (phrase: Phrase) => string,
    private readonly print: (line: string) => void,
  ) {
    this.conversation = begin(procedure, { id: 'played', now: context.now });
    this.input({ kind: 'begin' });
  }

  /** Takes one line: a button's number, a command, or words. */
  take(line: string): void {
    const pressed = this.inputOf(line);
    if (pressed.kind !== 'desk') {
      this.input(pressed);
      return;
    }
    const { action } = pressed;
    const target = action.to === 'procedure' ? this.context.procedures.get(action.procedure) : undefined;
    if (target === undefined) this.print(`(the desk goes on: ${action.to})`);
    else this.enter(target, {});
  }

  /** The papers for the answers as they stand. */
  tellPapers(): void {
    const { procedure, context, conversation } = this;
    const guidance = guidanceOf(procedure, context.office, conversation.answers, context.now);
    this.print(`\n${procedure.id}${guidance.variant === undefined ? '' : `/${guidance.variant}`}`);
    for (const how of ['submit', 'show', 'showIfNotFound'] as const) {
      for (const paper of guidance[how]) this.print(`  ${how}: ${paper.paper} (${this.render(paper.name)})`);
    }
    this.print(`  same day: ${guidance.sameDay ? 'yes' : 'no'}`);
  }

  private inputOf(line: string): DialogueInput | { readonly kind: 'desk'; readonly action: DeskAction } {
    const written = line.trim();
    const command = COMMANDS.get(written);
    if (command !== undefined) return command;
    const button = /^\d{1,2}$/.test(written) ? this.buttons[Number(written) - 1] : undefined;
    if (button === undefined) return { kind: 'text', raw: line };
    return 'do' in button.press ? { kind: 'press', press: button.press } : { kind: 'desk', action: button.press.desk };
  }

  private input(input: DialogueInput): void {
    const stepped = step(this.procedure, this.conversation, input, this.context);
    this.conversation = JSON.parse(JSON.stringify(stepped.conversation)) as Conversation;
    this.buttons = [];
    for (const effect of stepped.effects) this.carryOut(effect);
  }

  private carryOut(effect: Effect): void {
    if (effect.type === 'say' || effect.type === 'ask') {
      const lead = 'lead' in effect && effect.lead !== undefined ? `${this.render(effect.lead)}\n` : '';
      this.print(`\n${lead}${this.render(effect.text)}`);
      for (const row of effect.buttons ?? []) this.printRow(row);
    } else if (effect.type === 'lead') {
      const target = this.context.procedures.get(effect.procedure);
      if (target !== undefined) this.enter(target, effect.answers);
    } else {
      this.print(`(${effect.type})`);
      this.over = effect.type === 'submit' || effect.type === 'ended' || effect.type === 'paused';
    }
  }

  private printRow(row: readonly DialogueButton[]): void {
    const first = this.buttons.length + 1;
    this.buttons = [...this.buttons, ...row];
    this.print(row.map((button, at) => `  [${first + at}] ${this.render(button.label)}`).join(''));
  }

  private enter(procedure: Procedure, answers: Extract<Effect, { type: 'lead' }>['answers']): void {
    this.procedure = procedure;
    this.conversation = begin(procedure, { id: 'played', now: this.context.now, answers });
    this.input({ kind: 'begin' });
  }
}
