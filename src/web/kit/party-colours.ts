import { useEffect } from 'react';
import type { Scenario } from '../../engine/scenario.ts';

/** Gives the page the scenario's colours as --party-0, --party-1 … while the screen is shown. */
export function usePartyColours(scenario: Scenario): void {
  useEffect(() => {
    const { style } = document.documentElement;
    scenario.parties.forEach((party, at) => {
      style.setProperty(`--party-${at}`, party.colour);
    });
    return () => {
      scenario.parties.forEach((_, at) => {
        style.removeProperty(`--party-${at}`);
      });
    };
  }, [scenario]);
}
