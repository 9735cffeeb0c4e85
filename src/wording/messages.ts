import {
  type BaseNode,
  Message as FluentMessage,
  FluentParser,
  Junk,
  type Resource,
  Transformer,
  type VariableReference,
} from '@fluent/syntax';
import type { Faults, Place } from '../procedures/fault';
import { readWordingFiles } from './files';
import type { Language } from './phrase';

/** One wording of a catalogue: where it stands and which variables it shows. */
export interface Message {
  readonly place: Place;
  readonly variables: ReadonlySet<string>;
}

/** All wordings of a language by key. What cannot be read, stands twice or in another area's file is a fault. */
export function readMessages(root: string, language: Language, faults: Faults): ReadonlyMap<string, Message> {
  const messages = new Map<string, Message>();
  for (const { file, area, text } of readWordingFiles(root, language)) {
    const place = (node: BaseNode): Place => placeIn(file, text, startOf(node));
    for (const entry of parse(text).body) {
      if (entry instanceof Junk) {
        faults.add(place(entry), 'this cannot be read as Fluent', entry.annotations[0]?.message);
      }
      if (!(entry instanceof FluentMessage)) continue;
      const key = entry.id.name;
      if (!key.startsWith(`${area}-`))
        faults.add(place(entry), `wording "${key}" stands in the file of "${area}"`, `a key that begins with ${area}-`);
      if (messages.has(key)) faults.add(place(entry), `wording "${key}" stands twice`);
      if (entry.value === null) faults.add(place(entry), `wording "${key}" is empty`);
      messages.set(key, { place: place(entry), variables: variablesOf(entry) });
    }
  }
  return messages;
}

function parse(text: string): Resource {
  return new FluentParser({ withSpans: true }).parse(text);
}

function startOf(node: BaseNode): number {
  const { span } = node as { readonly span?: { readonly start: number } };
  return span?.start ?? 0;
}

function placeIn(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function variablesOf(message: FluentMessage): ReadonlySet<string> {
  const names = new Set<string>();
  class Collect extends Transformer {
    override visitVariableReference(node: VariableReference): VariableReference {
      names.add(node.id.name);
      return node;
    }
  }
  new Collect().visit(message.clone());
  return names;
}
