import { Acts } from './acts.tsx';
import { Caucus, CaucusAnswer } from './caucus.tsx';
import { Commitments } from './commitments.tsx';
import { useTable } from './context.ts';
import { Importances } from './importances.tsx';
import { NewsBand } from './news-band.tsx';
import { PromiseMaker } from './promise-maker.tsx';
import { CaucusReplies } from './replies.tsx';

/** Everything said beside the table: caucuses, promises, letters, disclosures, checks and deployments. */
export function ChannelsTab() {
  const { pub, me, view } = useTable();
  const asked = pub.phase.at === 'caucus' && pub.waiting[me] && view.legal.length > 0;
  return (
    <>
      <div className="stack panel-body">
        {asked && <NewsBand before="caucus" />}
        {asked && <CaucusAnswer />}
        <Commitments />
        {!asked && <Caucus />}
        {!asked && <PromiseMaker />}
        {!asked && <Acts />}
        <Importances />
      </div>
      {asked && <CaucusReplies />}
    </>
  );
}
