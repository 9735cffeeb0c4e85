import type { Condition, Test } from './condition';
import { mapsOf } from './conditions';
import type { Procedure, Question } from './procedure';

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/**
 * A flow as a Mermaid chart: its questions in order, and an arrow from each question to what hangs on its answer, with the
 * answers that lead there. Round: a question; hexagon: a stop; box: what is told or asked for. Case and details stand apart.
 */
export function mermaidOf(procedure: Procedure): string {
  const chart = new Chart(new Map(procedure.questions.map((question) => [question.name, question])));
  const { questions, values, handOver, leadsTo, say, papers, fees, variants, warn, come } = procedure;
  for (const phase of ['case', 'details'] as const) {
    chart.open(phase);
    for (const question of questions.filter((one) => one.phase === phase))
      chart.node(question.name, '(', question.label.vi, ')');
    chart.close();
  }
  for (const [name, value] of Object.entries(values)) {
    const read = Object.values(value).find((one) => typeof one === 'string');
    if (read !== undefined) chart.lead({ [String(read)]: name }, chart.node(name, '>', name, ']'));
  }
  for (const question of questions) chart.lead(question.when, chart.idOf(question.name), question);
  chart.hang(handOver, '{{', ({ id, text }) => ['handOver', id, `clerk: ${text.vi}`], '}}');
  chart.hang(leadsTo, '{{', ({ id, procedure: to, kind }) => ['leadsTo', id, `${kind}: ${to}`], '}}');
  chart.hang(say, '[', ({ id, text, end }) => ['say', id, end ? `end: ${text.vi}` : text.vi], ']');
  chart.hang(variants, '[[', ({ id, name }) => ['variant', id, name?.vi ?? id], ']]');
  chart.hang(papers, '[/', ({ paper, name }) => ['paper', paper, name.vi], '/]');
  chart.hang(fees, '[', ({ id, name }) => ['fee', id, name.vi], ']');
  chart.hang(come, '[', ({ id, text }) => ['come', id, text.vi], ']');
  chart.hang(warn, '[', ({ id, text }) => ['warn', id, `⚠ ${text.vi}`], ']');
  return chart.toString();
}

/** Longer labels are cut: the chart is for an overview. */
const LABEL = 60;

class Chart {
  private readonly lines: string[] = ['flowchart TD', '  always([always])'];
  private readonly ids = new Map<string, string>();

  constructor(private readonly questions: ReadonlyMap<string, Question>) {}

  open(title: string): void {
    this.lines.push(`  subgraph ${title}`);
  }

  close(): void {
    this.lines.push('  end');
  }

  /** A short id that Mermaid accepts; names may hold dots and words of its own. */
  idOf(name: string): string {
    const id = this.ids.get(name) ?? `n${this.ids.size}`;
    this.ids.set(name, id);
    return id;
  }

  node(name: string, before: string, label: string, after: string): string {
    const id = this.idOf(name);
    this.lines.push(`  ${id}${before}"${shown(label)}"${after}`);
    return id;
  }

  /** Nodes for things that come under a condition, with the arrows to them. */
  hang<T extends { readonly when?: Condition }>(
    things: readonly T[],
    before: string,
    tell: (thing: T) => readonly [kind: string, id: string, label: string],
    after: string,
  ): void {
    things.forEach((thing, index) => {
      const [kind, id, label] = tell(thing);
      const node = this.node(`${kind} ${id} ${index}`, before, label, after);
      if (thing.when === undefined) this.lines.push(`  always --> ${node}`);
      this.lead(thing.when, node);
    });
  }

  /** An arrow from every question that a condition looks at. */
  lead(when: Condition | undefined, to: string, question?: Question): void {
    for (const { from, label } of when === undefined ? [] : this.edges(when, to, '')) {
      if (from !== question?.name) this.lines.push(`  ${this.idOf(from)} -->|"${shown(label)}"| ${to}`);
    }
  }

  private edges(condition: Condition, to: string, sign: string): readonly Edge[] {
    return Object.entries(condition).flatMap(([name, test]) => {
      if (name === 'any') return mapsOf(test).flatMap((map) => this.edges(map, to, sign));
      if (name === 'none') return mapsOf(test).flatMap((map) => this.edges(map, to, `${sign}none of: `));
      const owner = name.slice(0, Math.max(name.lastIndexOf('.'), 0));
      const isProperty = !this.questions.has(name) && this.questions.has(owner);
      const label = isProperty
        ? `${name.slice(owner.length + 1)} ${tested(test as Test)}`
        : this.answers(name, test as Test);
      return [{ from: isProperty ? owner : name, to, label: `${sign}${label}` }];
    });
  }

  /** The answers that pass a test, in the words of their buttons. */
  private answers(name: string, test: Test): string {
    const choices = this.questions.get(name)?.choices ?? [];
    return tested(test, (key) => choices.find((choice) => choice.key === key)?.text.vi ?? key);
  }

  toString(): string {
    return this.lines.join('\n');
  }
}

function tested(test: Test, word: (key: string) => string = (key) => key): string {
  if (typeof test !== 'object') return word(String(test));
  if (Array.isArray(test)) return test.map((one) => word(String(one))).join(' / ');
  return Object.entries(test)
    .map(
      ([how, value]) =>
        `${how} ${[value]
          .flat()
          .map((one) => word(String(one)))
          .join(' / ')}`,
    )
    .join(' ');
}

function shown(label: string): string {
  const cut = label.length > LABEL ? `${label.slice(0, LABEL).trimEnd()}…` : label;
  return cut.replaceAll('"', '#quot;').replaceAll('\n', ' ');
}
