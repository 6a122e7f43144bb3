/** A party added by the form: the scenario is one that can be played as soon as its brief is written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addParty, applyEdit, type PartyTexts } from '../../../../src/scenario/edit/index.ts';
import { parseScenario } from '../../../../src/scenario/index.ts';
import { fiveFiles, miniFiles } from '../../../support/mini-scenario.ts';
import { ROOT } from '../../../support/sources.ts';

const TEXTS: PartyTexts = {
  ...{ name: 'New party', wants: 'What it wants.' },
  brief: { name: 'First mandate', text: 'What weighs most.' },
  ...{ groups: { hard: 'Hard-liners', institutional: 'Officials', dove: 'Conciliators' }, group: 'What they want.' },
};
const starter = readFileSync(join(ROOT, 'src/web/workshop/starter/scenario.yaml'), 'utf8');
const briefs = (ids: readonly string[]) => ids.map(id => ({ name: `brief.${id}.md`, text: 'Ours.' }));

describe('a party added to a scenario', () => {
  it('makes of two parties three, four and five, each time a whole scenario', () => {
    let text = starter;
    const ids = ['north', 'south'];
    while (ids.length < 5) {
      const added = addParty(text, TEXTS)!;
      text = applyEdit(text, added.edit);
      ids.push(added.id);
      const read = parseScenario([{ name: 'scenario.yaml', text }, ...briefs(ids)]);
      expect(read.ok ? [] : read.error).toEqual([]);
      expect(read.ok && read.value.parties.map(({ id }) => id)).toEqual(ids);
      expect(read.ok && new Set(read.value.parties.map(({ shape }) => shape)).size).toBe(ids.length);
    }
    expect(ids).toEqual(['north', 'south', 'party3', 'party4', 'party5']);
    expect(addParty(text, TEXTS)).toBeNull();
  });

  it('keeps every remark of the text', () => {
    const after = applyEdit(starter, addParty(starter, TEXTS)!.edit);
    for (const line of starter.split('\n').filter(each => each.startsWith('#'))) expect(after).toContain(line);
  });

  it('is refused where there is none yet, no document or five already', () => {
    for (const text of ['', 'parties: {}', '- a', fiveFiles.find(({ name }) => name === 'scenario.yaml')!.text])
      expect(addParty(text, TEXTS)).toBeNull();
    expect(addParty(miniFiles.find(({ name }) => name === 'scenario.yaml')!.text, TEXTS)).not.toBeNull();
  });
});
