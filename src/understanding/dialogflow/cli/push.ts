import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DeskError } from '../../../errors';
import { readIntentData } from '../../data/intentData';
import { Lexicon } from '../../text/lexicon';
import { Agent } from '../agent';
import { agentDiffOf, linesOf } from '../agentDiff';
import { agentPlanOf } from '../agentPlan';
import type { DialogflowProject } from '../detect';

/**
 * `npm run dialogflow:push`: makes or updates the agent's intents and entity types from `intents/`, after showing what will change.
 * `--dry-run` only shows. Safe to repeat: what is the same is left alone.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
  const data = readIntentData(join(process.cwd(), 'intents'));
  const lexicon = new Lexicon(data);
  const agent = await Agent.open(projectFrom(process.env));
  try {
    const diff = agentDiffOf(
      agentPlanOf(data, (text) => lexicon.spelledOut(text)),
      await agent.state(),
    );
    const lines = linesOf(diff);
    console.log(lines.length === 0 ? 'nothing to change' : lines.join('\n'));
    if (values['dry-run'] || diff.intents.length + diff.entityTypes.length === 0) return;
    await agent.apply(diff);
    console.log('done');
  } finally {
    await agent.close();
  }
}

function projectFrom(env: NodeJS.ProcessEnv): DialogflowProject {
  if (!env.DIALOGFLOW_PROJECT_ID) {
    throw new DeskError(
      'config-invalid',
      'DIALOGFLOW_PROJECT_ID: expected the id of the Google Cloud project, found none',
    );
  }
  const location = env.DIALOGFLOW_LOCATION;
  return { projectId: env.DIALOGFLOW_PROJECT_ID, ...(location ? { location } : {}) };
}

main().catch((error: unknown) => {
  console.error(error instanceof DeskError ? `${error.code}: ${error.message}` : error);
  process.exitCode = 1;
});
