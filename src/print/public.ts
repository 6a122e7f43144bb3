/** What everybody at the table gets: background, parties, calendar and clauses. */
import type { Game } from '../engine/index.ts';
import { say } from '../words/say.ts';
import { el, grid, markdown, textEl } from './html.ts';

export function coverPage({ scenario, calendar, rounds }: Game): string {
  return el(
    'section',
    textEl('h1', scenario.title),
    textEl('p', scenario.summary),
    textEl(
      'p.small',
      say('print.version', {
        parties: scenario.parties.length,
        clauses: scenario.clauses.length,
        rounds,
        version: scenario.version,
      }),
    ),
    textEl('h3', say('print.pack')),
    el(
      'ul',
      ...[say('print.pack.all'), say('print.pack.seat'), say('print.pack.facilitator'), say('print.pack.end')].map(
        line => textEl('li', line),
      ),
    ),
    textEl('h3', say('print.rounds')),
    grid(
      [say('print.round'), say('print.date'), ''],
      calendar.map(({ date, title }, at) => [String(at + 1), date, title]),
    ),
  );
}

export function backgroundPage({ scenario }: Game): string {
  const parties = scenario.parties.map(({ name, wants }) => [name, wants]);
  return el(
    'section',
    textEl('h2', say('print.background')),
    markdown(scenario.background),
    textEl('h3', say('print.parties')),
    grid([say('print.party'), say('print.wants')], parties),
  );
}

/** Every clause with its options and what they need; no worth of anything. */
export function clausePages({ scenario }: Game): string {
  const clause = (index: number): string => {
    const { id, name, text, pillar, options } = scenario.clauses[index]!;
    const rows = options.map((option, k) => [String(k), option.name, option.text, k === 0 ? '' : String(option.need)]);
    return el(
      'div.clause',
      textEl('h4', `${id} · ${name}`),
      textEl('p', say('print.clause', { text, pillar: scenario.pillars[pillar]!.name })),
      grid(['', say('print.option'), say('print.says'), say('print.need')], rows, 'table.options'),
    );
  };
  const groups = scenario.groups.map((group, at) =>
    [
      textEl('h3', group.name),
      ...scenario.clauses.flatMap((each, index) => (each.group === at ? [clause(index)] : [])),
    ].join(''),
  );
  return el('section', textEl('h2', say('print.clauses')), ...groups);
}
