/** The workshop's offer to rewrite an older file: when it is made, and that it is one step to undo. */
import { history, undo } from '@codemirror/commands';
import { EditorState, type Transaction } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { withEdits } from '../../../src/scenario/index.ts';
import { formatBehind, rewriteInOrder } from '../../../src/web/workshop/rewrite.ts';
import { miniFiles } from '../../support/mini-scenario.ts';
import { olderFiles, ZERO } from '../../support/older-format.ts';

const old = olderFiles([...miniFiles, { name: 'texts.fr.yaml', text: 'title: Petit\nred-lines:\n' }]);
const textOf = (name: string): string => old.find(file => file.name === name)?.text ?? '';

describe('an older file in the workshop', () => {
  it('is told from one of the present format, by a line that need not be whole', () => {
    expect(formatBehind(textOf('scenario.yaml'), ZERO)).toBe(0);
    expect(formatBehind('format: 0 # old\nid: [', ZERO)).toBe(0);
    for (const text of ['format: 1', 'format: 7', 'format: ', 'title: format 0', '  format: 0', ''])
      expect(formatBehind(text, ZERO), text).toBeNull();
    expect(formatBehind('format: 0')).toBeNull();
  });

  it('is rewritten with its translations, the scenario last', () => {
    const { files, stuck } = rewriteInOrder(old, ZERO);
    expect(stuck).toBeNull();
    expect(files.map(({ name }) => name)).toEqual(['texts.fr.yaml', 'scenario.yaml']);
  });

  it('is what it was after one undo', () => {
    const { edits } = rewriteInOrder(old, ZERO).files.at(-1)!;
    let state = EditorState.create({ doc: textOf('scenario.yaml'), extensions: [history()] });
    const dispatch = (step: Transaction): void => {
      state = step.state;
    };
    dispatch(state.update({ changes: [...edits], userEvent: 'input.form' }));
    expect(state.doc.toString()).toBe(withEdits(textOf('scenario.yaml'), edits));
    expect(undo({ state, dispatch })).toBe(true);
    expect(state.doc.toString()).toBe(textOf('scenario.yaml'));
  });

  it('says which file stands in the way of it', () => {
    expect(rewriteInOrder([{ name: 'scenario.yaml', text: 'format: 0\nid: [' }], ZERO)).toEqual({
      files: [],
      stuck: 'scenario.yaml',
    });
  });
});
