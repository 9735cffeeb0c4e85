export interface BotCommand {
  readonly command: string;
  readonly description: string;
}

export interface CommandScope {
  readonly type: string;
  readonly chat_id?: number | string;
  readonly user_id?: number;
}

/** Command lists by scope and language. Bot API: the narrowest scope wins; within it, the language before the general list. */
export class Commands {
  private readonly lists = new Map<string, readonly BotCommand[]>();

  set(scope: CommandScope, languageCode: string, commands: readonly BotCommand[]): void {
    this.lists.set(keyOf(scope, languageCode), commands);
  }

  get(scope: CommandScope, languageCode: string): readonly BotCommand[] {
    return this.lists.get(keyOf(scope, languageCode)) ?? [];
  }

  delete(scope: CommandScope, languageCode: string): void {
    this.lists.delete(keyOf(scope, languageCode));
  }

  /** What somebody sees in their private chat with the bot. */
  seenBy(personId: number, languageCode: string): readonly BotCommand[] {
    const scopes: readonly CommandScope[] = [
      { type: 'chat', chat_id: personId },
      { type: 'all_private_chats' },
      { type: 'default' },
    ];
    for (const scope of scopes) {
      for (const language of [languageCode, '']) {
        const list = this.lists.get(keyOf(scope, language));
        if (list !== undefined) return list;
      }
    }
    return [];
  }
}

function keyOf(scope: CommandScope, languageCode: string): string {
  return `${scope.type}/${scope.chat_id ?? ''}/${scope.user_id ?? ''}/${languageCode}`;
}
