/** Plays whole games through the page, looking only at what is on it: reads what is asked, does something sensible. */
import type { Locator, Page } from 'playwright-core';
import type { Hands } from './hands.ts';

export interface Plan {
  /** Number of the seat on the home screen, from 0. */
  seat: number;
  /** What the length of game is called, or part of it. */
  length: string;
  seed: string;
  /** Refuses everything and never tables a text, so that nothing is agreed. */
  stubborn?: boolean;
  /** Lets the scripted delegations act at once instead of one by one. */
  brisk?: boolean;
}

type Manner = Pick<Plan, 'stubborn'>;

/** Called with the name of what is asked whenever something is; for screenshots and audits. */
export type Visit = (page: Page, asked: string) => Promise<void>;

/** More steps than any game needs. */
const STEPS = 1500;

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });

export async function openHome(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: /^Start as/ }).waitFor();
}

/** From the home screen to the table of a new game. */
export async function startGame(page: Page, hands: Hands, plan: Plan): Promise<void> {
  await hands.check(page.locator('input[name=seat]').nth(plan.seat));
  await hands.press(page.locator('details.more > summary'));
  await hands.check(page.locator('label.pick', { hasText: plan.length }).locator('input[name=length]'));
  await hands.type(page.getByLabel('Seed'), plan.seed);
  await hands.press(page.getByRole('button', { name: /^Start as/ }));
  await page.locator('.table-screen').waitFor();
  if (plan.brisk) {
    await hands.press(button(page, 'Menu'));
    await hands.choose(page.getByRole('menuitem', { name: 'Let the others act at once' }));
  }
}

/** Names of the buttons in sight that would do something now, in the panel and in dialogs. */
function openButtons(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLButtonElement>('main button, [role=dialog] button')]
      .filter(b => !b.disabled && b.getAttribute('aria-disabled') !== 'true' && b.offsetParent !== null)
      .map(b => (b.textContent ?? '').trim()),
  );
}

async function spendEffort(page: Page, hands: Hands): Promise<void> {
  const seal = button(page, 'Seal this split');
  const spend = async (): Promise<void> => {
    const work = page.getByRole('spinbutton', { name: /^Work on / });
    const first = await work.first().getAttribute('aria-label');
    if (first) await hands.raise(first, 2);
    await hands.raise('Home', 1);
    await hands.press(seal);
  };
  await spend().catch(async (error: unknown) => {
    if (await seal.isVisible()) throw error;
  });
  // Sealed once the server has said so, and until then not to be taken for undone; a quick game may ask again at once.
  await seal.waitFor({ state: 'hidden', timeout: 3_000 }).catch(() => null);
}

/** Raises clauses of the draft until it may be tabled; false when it never may. */
async function writeDraft(page: Page, hands: Hands): Promise<boolean> {
  const rows = page.locator('.clause-row select');
  for (let k = 0; k < (await rows.count()); k++) {
    const best = await rows.nth(k).evaluate(element => {
      const open = [...(element as HTMLSelectElement).options].filter(o => !o.disabled).map(o => o.index);
      return Math.max(...open);
    });
    if (best > 0) await hands.pick(rows.nth(k), best);
    if ((await openButtons(page)).includes('Table this draft')) return true;
  }
  return false;
}

export interface Memory {
  tabled: number;
}

async function takeTurn(page: Page, hands: Hands, plan: Manner, memory: Memory): Promise<void> {
  if (!plan.stubborn && memory.tabled < 2) {
    memory.tabled++;
    if (await writeDraft(page, hands)) return hands.press(button(page, 'Table this draft'));
  }
  await hands.press(button(page, 'Pass'));
}

async function decide(page: Page, hands: Hands): Promise<void> {
  await hands.check(page.locator('fieldset.choices input[type=radio]:not(:disabled)').first());
  await hands.press(button(page, 'Decide'));
}

type Step = (page: Page, hands: Hands, plan: Manner, memory: Memory) => Promise<void>;
const press =
  (name: string | RegExp): Step =>
  async (page, hands) => {
    // Where `openButtons` looks: the link that skips to what is asked begins with the same words.
    const target = page.locator('main, [role=dialog]').getByRole('button', { name, exact: true }).first();
    // The others play on meanwhile: what was asked a moment ago may be asked no more.
    await hands.press(target).catch(async (error: unknown) => {
      if (await target.isVisible()) throw error;
    });
  };

/** What may be asked, by the button that answers it, in the order in which a person would look. */
const ASKED: [button: RegExp, asked: string, step: Step][] = [
  [/^Open the debrief$/, 'over', press('Open the debrief')],
  [/^Continue$/, 'news', press('Continue')],
  [/^(Go to |See the end)/, 'prompt', press(/^(Go to |See the end)/)],
  [/^Accept the mediator/, 'settlement', press(/^Accept the mediator/)],
  [/^Seal this split$/, 'capitals', (page, hands) => spendEffort(page, hands)],
  [/^Vote yes/, 'vote', press(/^Vote yes/)],
  [/^Return for/, 'return', press(/^Return for/)],
  [/^Decline$/, 'caucus', press('Decline')],
  [/^Accept$/, 'answer', (page, hands, plan) => hands.press(button(page, plan.stubborn ? 'Refuse' : 'Accept'))],
  [/^Pass$/, 'turn', takeTurn],
];

/** A card's choice has its button closed until an answer is picked, so it is known by its answers. */
async function whatIsAsked(page: Page): Promise<[asked: string, step: Step] | null> {
  const names = await openButtons(page);
  const found = ASKED.find(([pattern]) => names.some(name => pattern.test(name)));
  if (found && found[1] !== 'turn') return [found[1], found[2]];
  const choices = await page.locator('fieldset.choices input[type=radio]:not(:disabled)').count();
  if (choices > 0) return ['event', decide];
  return found ? [found[1], found[2]] : null;
}

/** Answers what is asked of whoever sits at this page; gives what that was, or null when nothing is or it is one to `leave`. */
export async function answerOnce(
  page: Page,
  hands: Hands,
  plan: Manner,
  memory: Memory,
  leave: readonly string[] = [],
): Promise<string | null> {
  const asked = await whatIsAsked(page);
  if (asked && leave.includes(asked[0])) return null;
  await asked?.[1](page, hands, plan, memory);
  return asked?.[0] ?? null;
}

/** Plays to the debrief and waits until it is shown. */
export async function playToTheEnd(page: Page, hands: Hands, plan: Plan, visit: Visit = async () => {}): Promise<void> {
  const memory: Memory = { tabled: 0 };
  for (let k = 0; k < STEPS; k++) {
    const asked = await whatIsAsked(page);
    if (asked === null) {
      await page.waitForTimeout(40);
      continue;
    }
    await visit(page, asked[0]);
    await asked[1](page, hands, plan, memory);
    if (asked[0] === 'over') {
      await page.locator('.end').waitFor();
      return visit(page, 'end');
    }
  }
  throw new Error(`the game does not end: ${await page.locator('main').textContent()}`);
}
