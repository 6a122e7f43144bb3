/** `cover` at the terminal: the same picture as on the board, in text. */
import { describe, expect, it } from 'vitest';
import { runCli } from '../../support/terminal.ts';

const said = async (...lines: string[]): Promise<string> =>
  (await runCli(['play', '--length', 'short', '--seed', 'cover'], [...lines, 'quit'])).out;

describe('cover', () => {
  it('shows what stands, then what the draft would change', async () => {
    const out = await said('cover', 'draft C2 3', 'cover', 'cover working');
    const [, standing, drafted, working] = out.split('Cover on paper');
    expect(standing).toMatch(/All of them: 80 % \(estimates 66–93 %\)/);
    expect(standing).not.toContain('Changed by the draft');
    expect(drafted).toMatch(/All of them: 80 % → \d\d %/);
    expect(drafted).toContain('Tallinn: defended, with this draft not defended');
    expect(working).toMatch(/All of them: 80 % \(estimates 66–93 %\)/);
  });

  it('tells the clock of a missile, as things stand and with the draft', async () => {
    const out = await said('draft C2 3', 'cover from nw iran to tallinn lens sceptic');
    expect(out).toContain('Now:\nNW Iran to Tallinn: met, with 97 s to spare.');
    expect(out).toMatch(/ 512 s {2}Vardø sees it\.\n 572 s {2}The track has settled, 60 s later/);
    expect(out).toContain('Draft:\nNW Iran to Tallinn: not met: the sector is left to Russia.');
    expect(out).toMatch(/Sceptics' sensors: .*; Middle estimate: .*; Builders' sensors: /);
  });

  it('counts far paths both ways, and finds names without their accents', async () => {
    const out = await said(
      'cover from Kozelsk to Washington feared',
      'cover from Kozelsk to Washington',
      'cover from central-iran to izmir',
    );
    expect(out).toContain('Kozelsk to Washington: within reach on paper, with 11 s to spare.');
    expect(out).toMatch(/Kozelsk to Washington: (seen|decided) too late by \d+ s\./);
    expect(out).toContain('Central Iran to İzmir: ');
  });

  it('says what it did not understand', async () => {
    const wrong: [line: string, problem: string][] = [
      ['cover from nowhere to Oslo', 'no path has that start: "nowhere"'],
      ['cover from nw iran to Oslu', 'did you mean Oslo?'],
      ['cover from Kozelsk to Oslo', 'no path has that end: "Oslo"'],
      ['cover from nw iran', 'cover [working] [from PLACE to PLACE [feared]]'],
      ['cover lens best', 'lens takes sceptic, base, official'],
      ['cover please', 'not understood: "please"'],
    ];
    const answers = (await said(...wrong.map(([line]) => line))).split('\n! ').slice(1);
    expect(answers).toHaveLength(wrong.length);
    for (const [k, [, problem]] of wrong.entries()) expect(answers[k]).toContain(problem);
  });
});
