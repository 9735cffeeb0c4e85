import { createLocalUnderstander } from '../../src/understanding/localUnderstander';

/** One start of the recogniser in a process of its own, as JSON. The argument is the folder to keep what is learnt in, if any. */
async function main(cacheFolder: string | undefined): Promise<void> {
  const before = process.memoryUsage().rss;
  const started = performance.now();
  await createLocalUnderstander(process.cwd(), undefined, cacheFolder);
  const milliseconds = performance.now() - started;
  console.log(JSON.stringify({ milliseconds, bytes: process.memoryUsage().rss - before }));
}

void main(process.argv[2]);
