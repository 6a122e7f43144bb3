import type { LogEntry } from '../../engine/types.ts';
import { constituencyName, pairName, plain, shortOf, trackName } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { useTable } from './context.ts';
import { changeOf, type Net } from './story.ts';

/** A key for lists: the same for the same number. */
export function nameOf({ entry }: Net): string {
  return `${entry.kind} ${'pair' in entry ? entry.pair : ''} ${'track' in entry ? entry.track : ''} ${'party' in entry ? entry.party : ''} ${'role' in entry ? entry.role : ''}`;
}

/** "Tension 3 → 2", coloured by whether that is welcome. */
export function NetChange({ net }: { net: Net }) {
  const label = useLabel(net.entry);
  const by = net.to - net.from;
  const tone = changeOf({ ...net.entry, by } as LogEntry)?.tone ?? 'neutral';
  return (
    <span className="net" title={say('rule.name', { rule: net.entry.rule })}>
      {label}{' '}
      <span className="num">
        {plain(net.from)} → <b className={tone}>{plain(net.to)}</b>
      </span>
    </span>
  );
}

function useLabel(entry: LogEntry): string {
  const { scenario } = useTable();
  switch (entry.kind) {
    case 'tension':
      return say('log.tension');
    case 'trust':
      return say('log.trust', { pair: pairName(scenario, entry.pair) });
    case 'track':
      return trackName(scenario, entry.track);
    case 'support':
      return say('log.support', {
        constituency: constituencyName(scenario, entry.party, entry.role),
        party: shortOf(scenario, entry.party),
      });
    default:
      return say('net.capital');
  }
}
