import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { firstLanguage, useLanguage } from './language.ts';
import { Rescue } from './rescue.tsx';
import './kit/fonts.css';
import './kit/theme.css';

/** In another language every screen is another one. */
function Spoken() {
  return <App key={useLanguage()} />;
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// Not awaited at the top: a part fetched meanwhile may import this very script, and would wait for it in turn.
void firstLanguage().then(() =>
  createRoot(root).render(
    <StrictMode>
      <Rescue>
        <Spoken />
      </Rescue>
    </StrictMode>,
  ),
);
