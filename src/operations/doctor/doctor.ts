import { type Config, readConfig } from '../../config';
import { collectFaults, faultLine, sortedFaults } from '../../procedures/fault';
import { inspectFlows } from '../../procedures/loadLibrary';
import { PACKAGE_ROOT } from '../../root';
import { officeDayOf } from '../../time';
import { checkWordings } from '../../wording/checkWordings';
import { lookAtDisk, lookAtStore } from './data';
import { type Finding, fault, looked, ok, warning } from './finding';
import { lookAtClock, lookAtTelegram } from './telegram';

/** How many faults of the flows are told; `npm run flows:check` tells all. */
const MOST_FLOW_FAULTS = 5;

/**
 * Looks at everything that a bot with this environment needs, changes nothing, and may run beside it. Without a valid configuration
 * nothing else can be looked at.
 */
export async function examine(environment: NodeJS.ProcessEnv): Promise<readonly Finding[]> {
  let config: Config | undefined;
  const configuration = await looked('config', async () => {
    config = readConfig(environment);
    return [ok('config', 'every variable can be read')];
  });
  if (config === undefined) return configuration;
  const { OFFICE_FILE, DATA_DIR } = config;
  const wanted = config;
  const looks = await Promise.all([
    looked('flows', async () => lookAtFlows(OFFICE_FILE)),
    looked('database', () => lookAtStore(wanted)),
    looked('telegram', () => lookAtTelegram(wanted, new Date())),
    looked('clock', () => lookAtClock(wanted)),
    looked('disk', () => lookAtDisk(DATA_DIR)),
  ]);
  return [...configuration, ...looks.flat()];
}

function lookAtFlows(officeFile: string): readonly Finding[] {
  const today = officeDayOf(new Date(), 'Asia/Ho_Chi_Minh');
  const { library, faults: inFlows, warnings } = inspectFlows(PACKAGE_ROOT, { officeFile, today, walk: false });
  const inWordings = collectFaults();
  checkWordings(PACKAGE_ROOT, inWordings);
  const faults = [...inFlows, ...sortedFaults(inWordings.found)];
  if (faults.length > 0) {
    const told = faults.slice(0, MOST_FLOW_FAULTS).map((each) => fault('flows', faultLine(each)));
    return [
      ...told,
      fault('flows', `${faults.length} faults in all: npm run flows:check names each. The start refuses them`),
    ];
  }
  const read = `${library?.procedures.size ?? 0} procedures for ${library?.office.id ?? officeFile}`;
  return warnings.length === 0
    ? [ok('flows', read)]
    : [warning('flows', `${read}; ${warnings.length} warnings: npm run flows:check names each`)];
}
