import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { measuredLimiter, measuredStore, measuredUnderstander } from '../../src/operations/measured';
import { createMetrics, type Metrics, measureProcess } from '../../src/operations/metrics';
import { PACKAGE_ROOT } from '../../src/root';
import { createLimiter } from '../../src/telegram/limiter';
import type { Understanding } from '../../src/understanding/understanding';
import { BA_TU, startDesk } from '../support/deskBot';
import { openTestStore, type TestStore } from '../support/stores';

const DASHBOARDS = join(PACKAGE_ROOT, 'src', 'operations', 'dashboards');
const AT = new Date('2026-11-25T01:00:00Z');
const stores: TestStore[] = [];

afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
});

it('given a desk, when a resident writes, then the update, its messages and the leases are counted', async () => {
  const desk = await startDesk();
  await desk.says(BA_TU, '/start');
  await desk.says(BA_TU, 'trich luc khai sinh');
  expect(await countOf(desk.metrics, 'desk_updates_total', { outcome: 'handled' })).toBe(2);
  expect(await countOf(desk.metrics, 'desk_updates_total', { outcome: 'parked' })).toBe(0);
  expect(await countOf(desk.metrics, 'desk_sends_total', { outcome: 'sent' })).toBeGreaterThanOrEqual(2);
  expect(await countOf(desk.metrics, 'desk_understood_total', { decision: 'act' })).toBe(1);
  expect(await countOf(desk.metrics, 'desk_lease_until_seconds', { lease: 'poller' })).toBeGreaterThan(
    Date.now() / 1000,
  );
  expect(await countOf(desk.metrics, 'desk_inbox_waiting', {})).toBe(0);
});

describe('given what is measured', () => {
  it('when the last place is taken and taken again by the same turn, asked for by another and freed twice, then each act is counted once', async () => {
    const { store } = await openStore();
    const metrics = createMetrics();
    const { slots } = measuredStore(store, metrics);
    const id = 'office|2026-11-25|2|08:00';
    const slot = { id, officeId: 'office', day: '2026-11-25', counter: '2', startAt: AT, endAt: AT } as const;
    await slots.make([{ ...slot, places: 1, placesLeft: 1, ticketIds: [], closed: false }]);
    await slots.takePlace(id, 'one');
    await slots.takePlace(id, 'one');
    await slots.takePlace(id, 'two');
    await slots.freePlace(id, 'one');
    await slots.freePlace(id, 'one');
    const acts = ['taken', 'full', 'freed', 'closed'];
    expect(await Promise.all(acts.map((act) => countOf(metrics, 'desk_places_total', { act })))).toEqual([1, 1, 1, 0]);
  });

  it('when an item waits, then its age is told by the desk’s clock', async () => {
    const { store } = await openStore();
    const metrics = createMetrics();
    metrics.watch(store.inbox, { now: () => new Date(AT.getTime() + 90_000) });
    const item = { chatId: 'chat', source: 'telegram', receivedSeq: 1, body: {}, receivedAt: AT } as const;
    await store.inbox.add([{ ...item, key: '1:1' }]);
    expect(await countOf(metrics, 'desk_inbox_waiting', {})).toBe(1);
    expect(await countOf(metrics, 'desk_inbox_oldest_seconds', {})).toBe(90);
  });

  it('when nobody can tell how many wait, then the rest is told all the same', async () => {
    const metrics = createMetrics();
    const silent = () => Promise.reject(new Error('the database is silent'));
    metrics.watch({ countWaiting: silent, oldestWaiting: silent }, { now: () => AT });
    expect(await metrics.registry.metrics()).toContain('desk_inbox_waiting Nan\n');
  });

  it('when Telegram says 429, then the seconds are added up', async () => {
    const metrics = createMetrics();
    const limiter = measuredLimiter(createLimiter(), metrics);
    limiter.refused('one', 7);
    limiter.refused('one', 2);
    limiter.refused('two', 3);
    limiter.stop();
    expect(await countOf(metrics, 'desk_throttled_seconds_total', { scope: 'chat' })).toBe(9);
    expect(await countOf(metrics, 'desk_throttled_seconds_total', { scope: 'global' })).toBe(3);
  });

  it('when the recogniser abstains, then that is counted, and not what was written', async () => {
    const metrics = createMetrics();
    const understood: Understanding = {
      decision: 'refuse',
      intent: 'none',
      confidence: 0,
      alternatives: [],
      offers: [],
      entities: [],
      language: 'vi',
    };
    const understander = measuredUnderstander({ understand: async () => understood }, metrics);
    expect(await understander.understand('chuyện riêng', { now: AT, sessionId: 'chat' })).toBe(understood);
    expect(await countOf(metrics, 'desk_understood_total', { decision: 'refuse' })).toBe(1);
    expect(await metrics.registry.metrics()).not.toContain('chuyện');
  });
});

describe('given the dashboard and the alert rules', () => {
  const panels: readonly { readonly title: string; readonly targets: readonly { readonly expr: string }[] }[] =
    JSON.parse(readFileSync(join(DASHBOARDS, 'desk.json'), 'utf8')).panels;
  const rules: readonly Rule[] = parse(readFileSync(join(DASHBOARDS, 'alerts.yaml'), 'utf8')).groups[0].rules;
  const asked = [
    ...panels.map(({ title, targets }) => ({ who: title, text: targets.map(({ expr }) => expr).join(' ') })),
    ...rules.map(({ alert, expr }) => ({ who: alert, text: expr })),
  ];

  it.each(asked)('$who asks for a metric that there is', async ({ text }) => {
    const metrics = createMetrics();
    measureProcess(metrics);
    const known = new Set(metrics.registry.getMetricsAsArray().map(({ name }) => name));
    const names = text.match(/\b(desk|nodejs|process)_\w+|\bup\b/g) ?? [];
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect([...known, 'up']).toContain(name.replace(/_bucket$/, ''));
    metrics.registry.clear();
  });

  it.each(rules)('$alert says what happened and what to do', ({ annotations }) => {
    expect(annotations.summary.length).toBeGreaterThan(15);
    expect(annotations.action.length).toBeGreaterThan(40);
  });
});

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: { readonly summary: string; readonly action: string };
}

async function openStore(): Promise<TestStore> {
  const store = await openTestStore();
  stores.push(store);
  return store;
}

async function countOf(metrics: Metrics, name: string, labels: Readonly<Record<string, string>>): Promise<number> {
  const { values } = (await metrics.registry.getSingleMetric(name)?.get()) ?? { values: [] };
  const found = values.find((each) => Object.entries(labels).every(([label, value]) => each.labels[label] === value));
  return found?.value ?? Number.NaN;
}
