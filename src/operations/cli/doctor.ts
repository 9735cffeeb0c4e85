import { examine } from '../doctor/doctor';
import { runCommand, say } from './command';

const MARK = { ok: 'ok     ', warning: 'WARNING', fault: 'FAULT  ' } as const;

/** `npm run doctor`: what is wrong, and what to do. Exit code 1 when there is a fault. */
runCommand(async () => {
  const findings = await examine(process.env);
  for (const { what, state, told } of findings)
    say(`${MARK[state]}  ${what.padEnd(9)} ${told.replaceAll('\n', '\n                   ')}`);
  const faults = findings.filter(({ state }) => state === 'fault').length;
  say(faults === 0 ? 'The desk can open.' : `${faults} to mend before the desk can open.`);
  if (faults > 0) process.exitCode = 1;
});
