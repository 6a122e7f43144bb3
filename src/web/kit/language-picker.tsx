import { LANGUAGE_NAMES, LANGUAGES } from '../../words/catalogues.ts';
import { say } from '../../words/say.ts';
import { changeLanguage, useLanguage } from '../language.ts';

/** Each language under its own name, so that whoever needs it can read it. */
export function LanguagePicker() {
  const language = useLanguage();
  return (
    <label className="language">
      <span className="visually-hidden">{say('app.language')}</span>
      <select
        className="input"
        value={language}
        onChange={event => {
          const next = LANGUAGES.find(each => each === event.target.value);
          if (next) void changeLanguage(next);
        }}
      >
        {LANGUAGES.map(each => (
          <option key={each} value={each} lang={each}>
            {LANGUAGE_NAMES[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
