import type { ReactNode } from 'react';
import type { RoleIndex } from '../../engine/scenario.ts';
import { constituencyName, pairName, pairParties, plain, trackName } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Meter } from '../kit/meter.tsx';
import { PartyMark } from '../kit/party.tsx';
import { useTable } from './context.ts';

/** The numbers everybody watches, and one's own home front and purse. */
export function BottomBar() {
  return (
    <section className="status" aria-label={say('status.name')} data-tour="status">
      <Group name={say('status.trust')}>
        <TrustMeters />
      </Group>
      <Group name={say('status.world')}>
        <WorldMeters />
      </Group>
      <Group name={say('status.pillars')}>
        <PillarMeters />
      </Group>
      <Group name={say('status.home')}>
        <HomeMeters />
      </Group>
    </section>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className="status-group">
      <legend className="visually-hidden">{name}</legend>
      {children}
    </fieldset>
  );
}

function TrustMeters() {
  const { scenario, pub } = useTable();
  return (
    <>
      {pub.trust.map((trust, pair) => {
        const [a, b] = pairParties(scenario, pair);
        const name = say('log.trust', { pair: pairName(scenario, pair) });
        return (
          <Meter
            key={name}
            name={name}
            title={say('status.trust.about', { pair: pairName(scenario, pair), value: plain(trust) })}
            label={
              <>
                {say('status.trust')}{' '}
                <span className="pair">
                  <PartyMark party={scenario.parties[a]} size={11} />–
                  <PartyMark party={scenario.parties[b]} size={11} />
                </span>
              </>
            }
            value={trust}
            max={10}
            text={plain(trust)}
          />
        );
      })}
    </>
  );
}

function WorldMeters() {
  const { scenario, pub, game } = useTable();
  const { tensionMax, dullTension } = game.rules;
  const tone = pub.tension >= dullTension ? 'bad' : pub.tension >= dullTension - 2 ? 'warn' : 'plain';
  return (
    <>
      <Meter
        label={say('status.tension')}
        name={say('log.tension')}
        title={say('status.tension.about', { value: plain(pub.tension), max: plain(tensionMax) })}
        value={pub.tension}
        max={tensionMax}
        text={`${plain(pub.tension)} / ${plain(tensionMax)}`}
        tone={tone}
      />
      {pub.tracks.map((value, at) => {
        const def = scenario.tracks[at];
        return (
          <Meter
            key={def.id}
            label={trackName(scenario, at)}
            title={say('status.track.about', {
              track: def.name,
              min: plain(def.min),
              max: plain(def.max),
              text: def.text,
            })}
            value={value}
            min={def.min}
            max={def.max}
            text={plain(value)}
            colour="#7a6a3a"
          />
        );
      })}
    </>
  );
}

function PillarMeters() {
  const { scenario, pub, game } = useTable();
  return (
    <>
      {scenario.pillars.map((pillar, at) => {
        const { level, work } = pub.pillars[at];
        return (
          <Meter
            key={pillar.id}
            label={pillar.name}
            title={say('status.pillar.about', { pillar: pillar.name, level, work, cost: game.rules.levelCost })}
            value={level + Math.min(1, work / game.rules.levelCost)}
            max={game.rules.pillarMax}
            text={work > 0 ? `${plain(level)} +${plain(work)}` : plain(level)}
            colour="#1f5fa8"
          />
        );
      })}
    </>
  );
}

function HomeMeters() {
  const { scenario, pub, me, own, game } = useTable();
  const colour = scenario.parties[me].colour;
  return (
    <>
      {([0, 1, 2] as RoleIndex[]).map(role => (
        <Meter
          key={role}
          label={constituencyName(scenario, me, role)}
          title={say('status.support.about', {
            role: ['hard', 'institutional', 'dove'][role],
            value: plain(pub.support[me][role]),
          })}
          value={pub.support[me][role]}
          max={10}
          text={plain(pub.support[me][role])}
          colour={colour}
        />
      ))}
      <Meter
        label={say('status.capital')}
        name={say('status.capital.name')}
        title={say('status.capital.about', { value: own.capital, max: game.rules.capitalMax })}
        value={own.capital}
        max={game.rules.capitalMax}
        text={plain(own.capital)}
        tone="good"
      />
    </>
  );
}
