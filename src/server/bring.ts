/** A scenario that the host brings: read by the very parser authors use, refused with every problem, kept by its digest. */
import { err, ok, type Result } from '../engine/index.ts';
import { digestOf } from '../record/index.ts';
import { parseScenario } from '../scenario/index.ts';
import { LIMITS } from '../wire/limits.ts';
import type { BringScenario, OfferedScenario } from '../wire/scenarios.ts';
import type { WireError } from '../wire/types.ts';
import type { Service } from './service.ts';
import type { Offer } from './shelf.ts';

/** What a page is told of a scenario to choose it by. */
export function cardOf({ key, scenario, own }: Offer): OfferedScenario {
  const { title, summary, parties, lengths } = scenario;
  return {
    ...{ id: key, title, summary, own },
    parties: parties.map(({ name, short }) => ({ name, short })),
    lengths: lengths.map(({ id, name, calendar }) => ({ id, name, rounds: calendar.length })),
  };
}

/** Keeps it for classes to come, here and on every server over the same store; the same text twice is kept once. */
export async function bring(
  { hub, shelf }: Service,
  { files }: BringScenario,
): Promise<Result<OfferedScenario, WireError>> {
  const parsed = parseScenario(files);
  if (!parsed.ok) {
    const { length } = parsed.error;
    const message = `the scenario has ${length} ${length === 1 ? 'problem' : 'problems'}`;
    return err({ code: 'badRequest', message, why: 'scenario', at: 'files', problems: parsed.error });
  }
  const scenario = parsed.value;
  const digest = digestOf(scenario);
  const offers = await shelf.offers();
  const known = offers.find(offer => digestOf(offer.scenario) === digest);
  if (known) return ok(cardOf(known));
  if (offers.filter(({ own }) => own).length >= LIMITS.scenarios)
    return err({ code: 'limit', message: `a server keeps at most ${LIMITS.scenarios} scenarios of its host` });
  return hub.run([], world => {
    world.also({
      scenarios: [{ digest, body: JSON.stringify(scenario) }],
      offers: [{ digest, added: world.now }],
    });
    return ok(cardOf({ key: digest, scenario, own: true }));
  });
}
