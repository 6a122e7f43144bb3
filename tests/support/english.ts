/** Tests read English, as the command line does, unless they say otherwise. */
import { AREAS } from '../../src/words/catalogues.ts';
import { speak } from '../../src/words/say.ts';

await speak('en', AREAS);
