/**
 * The built bot in a process of its own, as `npm start` runs it but without Telegram's rates, that ends itself as `kill -9` would at a moment
 * it is told: `{ arm: { at, hits } }`, where `at` is a failpoint of the desk, or `writing`: before a write to the database.
 */
const mongoose = require('mongoose');
const { pino } = require('pino');
const { startApp } = require('../../dist/app');
const { readConfig } = require('../../dist/config');
const { NO_RATES } = require('../../dist/telegram/limiter');

const WRITES = ['updateOne', 'updateMany', 'findOneAndUpdate', 'deleteOne', 'deleteMany'];
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

const { exec } = mongoose.Query.prototype;
mongoose.Query.prototype.exec = function execOrEnd(...given) {
  const onlyLease = JSON.stringify(this.getUpdate() ?? '').includes('"lease"');
  if (WRITES.includes(this.op) && isWrite(this.model.collection.name) && !onlyLease) failpoint('writing');
  return exec.apply(this, given);
};
const { bulkWrite } = mongoose.Model;
mongoose.Model.bulkWrite = function bulkWriteOrEnd(...given) {
  if (isWrite(this.collection.name)) failpoint('writing');
  return bulkWrite.apply(this, given);
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
