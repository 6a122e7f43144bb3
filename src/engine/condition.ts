/** Evaluates the closed vocabulary of conditions on public state (rule 9.11). */
import type { Game } from './game.ts';
import type { Condition, Package, Public } from './types.ts';

const within = (value: number, c: { min?: number; max?: number }): boolean =>
  (c.min === undefined || value >= c.min) && (c.max === undefined || value <= c.max);

/** The options a condition on a clause looks at: those of the initialled text or, before one, of the working text. */
export const standingOptions = (pub: Public): Package => pub.initialled?.text.options ?? pub.text;

/** The text that what is shown looks at: the agreement in force, else what is initialled, else the working text. */
export const standingText = (pub: Public): Package => pub.ending?.agreement?.options ?? standingOptions(pub);

/** The text to preview: the draft while the text is open, what stands once it is not. */
export const previewText = (pub: Public, draft: Package): Package =>
  pub.ending || pub.initialled ? standingText(pub) : draft;

export const pillarSum = (pub: Public): number => {
  let sum = 0;
  for (const p of pub.pillars) sum += p.level;
  return sum;
};

/** Whether a condition holds now; `options` replaces the standing text for conditions on clauses. */
export function holds(game: Game, pub: Public, c: Condition, options: Package = standingOptions(pub)): boolean {
  switch (c.is) {
    case 'all':
      for (const x of c.of) if (!holds(game, pub, x, options)) return false;
      return true;
    case 'any':
      for (const x of c.of) if (holds(game, pub, x, options)) return true;
      return false;
    case 'not':
      return !holds(game, pub, c.of, options);
    case 'round':
      return within(pub.round, c);
    case 'tension':
      return within(pub.tension, c);
    case 'track':
      return within(pub.tracks[c.track]!, c);
    case 'trust':
      return within(pub.trust[c.pair]!, c);
    case 'support':
      return within(pub.support[c.party]![c.role], c);
    case 'pillar':
      return within(pub.pillars[c.pillar]!.level, c);
    case 'pillars':
      return within(pillarSum(pub), c);
    case 'clause':
      return within(options[c.clause]!, c);
    case 'banked':
      return within(pub.banked[c.clause]!, c);
    case 'riders':
      return within(pub.initialled?.text.riders.length ?? 0, c);
    case 'initialled':
      return pub.initialled !== null;
    case 'interim':
      return pub.interims.includes(true);
    case 'deployed':
      return pub.deployed[c.deployment]!;
    case 'flag':
      return pub.flags[c.flag]!;
  }
}
