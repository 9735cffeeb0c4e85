import { existsSync } from 'node:fs';
import { z } from 'zod';
import { DeskError } from '../../errors';
import type { OfficeTimes } from '../entities/time/timeValues';
import type { Fault } from './readYaml';
import { readYaml } from './readYaml';

const Time = z.string().regex(/^\d{2}:\d{2}$/, 'expected HH:mm');
const Times = z.object({
  zone: z.string(),
  hours: z.record(z.string(), z.array(z.object({ from: Time, to: Time }))),
});

/**
 * Zone and hours from an office's file, for the commands that need no more of it; undefined without such a file.
 * @throws DeskError `office-invalid`, naming file and line.
 */
export function readOfficeTimes(root: string, path: string): OfficeTimes | undefined {
  if (!existsSync(path)) return undefined;
  const faults: Fault[] = [];
  const times = readYaml(root, path, Times, faults);
  if (times !== undefined) return times.data;
  throw new DeskError(
    'office-invalid',
    faults.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'),
  );
}
