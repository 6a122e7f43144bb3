/** The program itself: `npm run -s cli -- VERB …`. */
import { expectBriefRun, isBrief } from './brief-run.ts';
import { processIo } from './io.ts';
import { run } from './run.ts';

const argv = process.argv.slice(2);
if (isBrief(argv[0])) expectBriefRun();
const io = processIo();
process.exitCode = await run(argv, io);
io.close();
