import path from 'node:path';
import { checkWordings } from '../../wording/checkWordings';
import { collectFaults, faultLine, sortedFaults } from '../fault';
import { inspectFlows } from '../loadLibrary';
import { packageRoot } from './packageRoot';

/** `npm run flows:check`: tells every fault and every warning; fails when there is a fault. */
const root = packageRoot();
const today = new Date().toISOString().slice(0, 10);
const officeFile = process.env.OFFICE_FILE ?? path.join('flows', 'offices', 'tan-chau.yaml');
const { library, faults: inFlows, warnings } = inspectFlows(root, { officeFile, today });
const inWordings = collectFaults();
checkWordings(root, inWordings);
const faults = [...inFlows, ...sortedFaults(inWordings.found)];

for (const warning of warnings) console.log(`warning: ${faultLine(warning)}`);
for (const fault of faults) console.log(`fault: ${faultLine(fault)}`);
console.log(`${library?.procedures.size ?? 0} procedures, ${faults.length} faults, ${warnings.length} warnings`);
process.exitCode = faults.length > 0 ? 1 : 0;
