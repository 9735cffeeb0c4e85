import { tellOperatorOnScreen } from '../../errors';
import type { Inventory } from '../backup/inventory';

/** Runs a command of the operator: what is wrong is told in a sentence, with exit code 1. */
export function runCommand(command: (words: readonly string[]) => Promise<void>): void {
  command(process.argv.slice(2)).catch((error: unknown) => {
    tellOperatorOnScreen(error);
    process.exitCode = 1;
  });
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** One line a collection. */
export function sayInventory(inventory: Inventory): void {
  for (const [collection, { documents, sum }] of Object.entries(inventory))
    say(`${collection.padEnd(14)}${String(documents).padStart(8)} documents  sum ${sum.slice(0, 16)}`);
}
