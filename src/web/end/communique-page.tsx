import type { Ending, Package, Scenario } from '../../engine/types.ts';
import { communique, textLines, yardstickName } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Meter } from '../kit/meter.tsx';
import { RuleLink } from '../kit/reading.tsx';

interface Props {
  scenario: Scenario;
  ending: Ending;
  /** What was banked early and stays whatever happened. */
  kept: Package;
}

/** The agreement as the page that was signed, and what it amounts to by the yardsticks of rule 7.8. */
export function CommuniquePage({ scenario, ending, kept }: Props) {
  const page = communique(scenario, ending);
  const banked = textLines(scenario, { options: kept, riders: [] });
  return (
    <>
      <article className="communique">
        <h2>{page.title}</h2>
        <p>{page.preamble}</p>
        {page.articles.map(article => (
          <section key={article.heading}>
            <h3>{article.heading}</h3>
            {article.paragraphs.map(paragraph => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
        {!ending.agreement && banked.length > 0 && (
          <section>
            <h3>{say('end.stays')}</h3>
            {banked.map(line => (
              <p key={line}>{line}</p>
            ))}
          </section>
        )}
        <p>{page.closing}</p>
      </article>
      <section className="card" aria-labelledby="yardsticks">
        <h2 id="yardsticks">
          {say('end.yardsticks')} <RuleLink rule="7.8">7.8</RuleLink>
        </h2>
        <div className="stack">
          {page.yardsticks.map(each => (
            <Meter
              key={each.name}
              label={yardstickName(each.name)}
              value={each.perMille}
              max={1000}
              text={say('number.perMille', { shown: Math.floor(each.perMille / 10) })}
            />
          ))}
        </div>
      </section>
    </>
  );
}
