import { type Party, PROMISE_KINDS, type PromiseKind, type PromiseTerms } from '../../engine/types.ts';
import { optionName, promiseKindText } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { useTable } from './context.ts';
import { Pick } from './inputs.tsx';

interface TermsProps {
  legend: string;
  /** Who would be bound. */
  by: Party;
  value: PromiseTerms | null;
  /** First and last round it may run to. */
  until: [number, number];
  onChange: (terms: PromiseTerms | null) => void;
  /** Whether "nothing" may be chosen. */
  optional?: boolean;
}

/** Terms of a kind with every field filled in, for `by`. */
export function blankTerms(kind: PromiseKind, until: number, by: Party, parties: number): PromiseTerms {
  const party = kind === 'noChannel' ? (by === 0 ? Math.min(1, parties - 1) : 0) : -1;
  return { kind, until, party, clause: kind === 'clause' ? 0 : -1, min: 0, max: 0 };
}

/** A promise from the closed list (rule 4.12). */
export function TermsEditor({ legend, by, value, until, onChange, optional = false }: TermsProps) {
  const { scenario } = useTable();
  const rounds = Array.from({ length: Math.max(0, until[1] - until[0] + 1) }, (_, at) => until[0] + at);
  return (
    <fieldset className="terms">
      <legend>{legend}</legend>
      <Pick<PromiseKind | 'none'>
        label={say('bound.kind')}
        quiet
        value={value?.kind ?? 'none'}
        items={[
          ...(optional ? [{ value: 'none' as const, label: say('bound.nothing') }] : []),
          ...PROMISE_KINDS.map(kind => ({ value: kind, label: promiseKindText(kind) })),
        ]}
        onPick={kind =>
          onChange(kind === 'none' ? null : blankTerms(kind, value?.until ?? until[1], by, scenario.parties.length))
        }
      />
      {value && (
        <Pick
          label={say('bound.until')}
          quiet
          value={value.until}
          items={rounds.map(round => ({ value: round, label: say('bound.until.round', { round }) }))}
          onPick={round => onChange({ ...value, until: round })}
        />
      )}
      {value?.kind === 'noChannel' && <WithWhom by={by} value={value} onChange={onChange} />}
      {value?.kind === 'clause' && <ClauseBounds value={value} onChange={onChange} />}
    </fieldset>
  );
}

interface PartProps {
  value: PromiseTerms;
  onChange: (terms: PromiseTerms) => void;
}

function WithWhom({ by, value, onChange }: PartProps & { by: Party }) {
  const { scenario } = useTable();
  return (
    <Pick
      label={say('bound.whom')}
      quiet
      value={value.party}
      items={scenario.parties.flatMap((party, at) =>
        at === by ? [] : [{ value: at, label: say('bound.with', { party: party.voice }) }],
      )}
      onPick={party => onChange({ ...value, party })}
    />
  );
}

function ClauseBounds({ value, onChange }: PartProps) {
  const { scenario } = useTable();
  const options = scenario.clauses[value.clause].options.map((_, at) => at);
  const name = (at: number) => optionName(scenario, value.clause, at);
  return (
    <>
      <Pick
        label={say('head.clause')}
        quiet
        value={value.clause}
        items={scenario.clauses.map((clause, at) => ({ value: at, label: clause.name }))}
        onPick={clause => onChange({ ...value, clause, min: 0, max: 0 })}
      />
      <Pick
        label={say('bound.from')}
        quiet
        value={value.min}
        items={options.map(at => ({ value: at, label: say('bound.from.option', { option: name(at) }) }))}
        onPick={min => onChange({ ...value, min, max: Math.max(min, value.max) })}
      />
      <Pick
        label={say('bound.to')}
        quiet
        value={value.max}
        items={options.map(at => ({
          value: at,
          label: say('bound.to.option', { option: name(at) }),
          disabled: at < value.min,
        }))}
        onPick={max => onChange({ ...value, max })}
      />
    </>
  );
}
