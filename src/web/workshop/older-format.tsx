import { useState } from 'react';
import type { TextEdit } from '../../scenario/edit/index.ts';
import { FORMAT, type ScenarioFile } from '../../scenario/index.ts';
import { say } from '../../words/say.ts';
import { formatBehind, type Rewritten, rewriteInOrder } from './rewrite.ts';

interface Props {
  /** That of scenario.yaml. */
  text: string;
  files: readonly ScenarioFile[];
  onRewrite: (file: string, edits: readonly TextEdit[]) => void;
}

/** Offers to rewrite a scenario of an older format, which is read all the same. */
export function OlderFormat({ text, files, onRewrite }: Props) {
  const [stuck, setStuck] = useState<string | null>(null);
  const format = formatBehind(text);
  if (format === null) return null;
  const rewrite = () => {
    const made: Rewritten = rewriteInOrder(files);
    setStuck(made.stuck);
    for (const { name, edits } of made.files) onRewrite(name, edits);
  };
  return (
    <p className="note ws-older" role="status">
      {stuck === null
        ? say('workshop.older', { format, now: FORMAT })
        : say('workshop.older.stuck', { file: stuck, now: FORMAT })}{' '}
      <button type="button" className="btn small" onClick={rewrite}>
        {say('workshop.older.rewrite')}
      </button>
    </p>
  );
}
