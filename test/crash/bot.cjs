/**
 * The built bot in a process of its own, as `npm start` runs it but without Telegram's rates, that ends itself as `kill -9` would at a moment
 * it is told: `{ arm: { at, hits } }`, where `at` is a failpoint of the desk, or `writing`: before a write to the database.
 */
const Connection = require('mongoose/lib/connection');
const { pino } = require('pino');
const { startApp } = require('../../dist/app');
const { readConfig } = require('../../dist/config');
const { NO_RATES } = require('../../dist/telegram/limiter');

const WRITES = ['updateOne', 'updateMany', 'findOneAndUpdate', 'deleteOne', 'deleteMany', 'bulkWrite'];
let armed;

function failpoint(name) {
  if (armed?.at !== name) return;
  armed.hits -= 1;
  if (armed.hits <= 0) process.kill(process.pid, 'SIGKILL');
}

/** Leases are left out: they are renewed by time, so that their number says nothing. */
function isWrite(collection) {
  return collection !== 'leases';
}

/** Below the models, so that what goes to a collection directly is a write as well. */
const { collection } = Connection.prototype;
Connection.prototype.collection = function collectionOrEnd(...given) {
  const opened = collection.apply(this, given);
  if (!isWrite(opened.name) || Object.hasOwn(opened, 'updateOne')) return opened;
  for (const method of WRITES) {
    const write = opened[method];
    opened[method] = (...what) => {
      const onlyLease = JSON.stringify(what[1] ?? '').includes('"lease"');
      if (!onlyLease) failpoint('writing');
      return write.apply(opened, what);
    };
  }
  return opened;
};

async function main() {
  const app = await startApp(readConfig(process.env), pino({ level: process.env.CRASH_LOG ?? 'silent' }), {
    failpoint,
    rates: NO_RATES,
    fatal: (error) => {
      throw error;
    },
    stop: new AbortController().signal,
  });
  const tell = (what) => process.send?.({ ...what, clockShift: app.clock.now().getTime() - Date.now() });
  process.on('message', ({ arm, clock }) => {
    if (arm !== undefined) {
      armed = arm ?? undefined;
      tell({ done: true });
    }
    if (clock !== undefined) app.clock.set(new Date(clock)).then(() => tell({ done: true }));
  });
  process.on('disconnect', () => process.exit(1));
  tell({ ready: true });
}

main();
