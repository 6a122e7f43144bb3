import type { ReactNode } from 'react';
import type { RoleIndex } from '../../engine/scenario.ts';
import { constituencyName, pairName, pairParties, plain, trackName } from '../../words/index.ts';
import { Meter } from '../kit/meter.tsx';
import { PartyMark } from '../kit/party.tsx';
import { useTable } from './context.ts';

/** The numbers everybody watches, and one's own home front and purse. */
export function BottomBar() {
  return (
    <section className="status" aria-label="Standing of the talks" data-tour="status">
      <Group name="Trust">
        <TrustMeters />
      </Group>
      <Group name="World">
        <WorldMeters />
      </Group>
      <Group name="Pillars">
        <PillarMeters />
      </Group>
      <Group name="Home">
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
        const name = `Trust ${pairName(scenario, pair)}`;
        return (
          <Meter
            key={name}
            name={name}
            title={`${name}: ${plain(trust)} of 10. Rule 1.4; below 6 promises lose worth (7.2)`}
            label={
              <>
                Trust <PartyMark party={scenario.parties[a]} size={11} />–
                <PartyMark party={scenario.parties[b]} size={11} />
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
        label="Tension"
        title={`Tension ${plain(pub.tension)} of ${plain(tensionMax)}. Rule 3.6; at ${plain(tensionMax)} the talks end (8.1)`}
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
            title={`${def.name}, ${plain(def.min)} to ${plain(def.max)}: ${def.text} Rule 2.5`}
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
            title={`${pillar.name}: level ${plain(level)}, ${plain(work)} of ${plain(game.rules.levelCost)} points to the next. Rule 3.8`}
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
          title={`${['Hard', 'Institutional', 'Dove'][role]} constituency: support ${plain(pub.support[me][role])} of 10. Rule 1.4`}
          value={pub.support[me][role]}
          max={10}
          text={plain(pub.support[me][role])}
          colour={colour}
        />
      ))}
      <Meter
        label="Capital"
        name="Political capital"
        title={`Political capital ${plain(own.capital)} of ${plain(game.rules.capitalMax)}; only you know it. Rule 1.9`}
        value={own.capital}
        max={game.rules.capitalMax}
        text={plain(own.capital)}
        tone="good"
      />
    </>
  );
}
