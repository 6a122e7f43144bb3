/** Choices that the parts of the coverage panel share. */
import { LENS_NAMES, type LensName } from '../../engine/cover.ts';
import type { CoverageDef } from '../../engine/scenario.ts';
import { say } from '../../words/say.ts';
import type { Choose, CoverChoice } from './cover-choice.ts';

export function TextChoice({ drafted, choose }: { drafted: boolean; choose: Choose }) {
  return (
    <fieldset className="cover-chips">
      <legend className="visually-hidden">{say('cover.text')}</legend>
      {[false, true].map(draft => (
        <button
          key={String(draft)}
          type="button"
          className="chip"
          aria-pressed={drafted === draft}
          onClick={() => choose({ drafted: draft })}
        >
          {draft ? say('cover.draft') : say('cover.now')}
        </button>
      ))}
    </fieldset>
  );
}

interface LensProps {
  coverage: CoverageDef;
  lens: CoverChoice['lens'];
  choose: Choose;
}

export function LensChoice({ coverage, lens, choose }: LensProps) {
  return (
    <label>
      <span className="visually-hidden">{say('cover.lens')}</span>
      <select value={lens} onChange={event => choose({ lens: event.target.value as LensName })}>
        {LENS_NAMES.map(name => (
          <option key={name} value={name}>
            {coverage.names.lenses[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
