import { Component, type ReactNode } from 'react';
import { say } from '../words/say.ts';
import { listGames } from './storage/games.ts';

interface State {
  failed: string | null;
}

/**
 * What is shown when the program itself fails: the game is saved up to its last move, so it can be taken along as a
 * file. Also catches what fails outside React, such as a delegation's move.
 */
export class Rescue extends Component<{ children: ReactNode }, State> {
  override state: State = { failed: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failed: String(error) };
  }

  override componentDidMount(): void {
    window.addEventListener('error', this.#onError);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('error', this.#onError);
  }

  override render(): ReactNode {
    if (this.state.failed === null) return this.props.children;
    return (
      <main>
        <div className="boot">{say('app.name')}</div>
        <div className="boot-wait stack" role="alert">
          <h1>{say('app.broke')}</h1>
          <p>{say('app.broke.text')}</p>
          <p>
            <code>{this.state.failed}</code>
          </p>
          <p className="row">
            <button type="button" className="btn primary" onClick={() => window.location.reload()}>
              {say('app.reload')}
            </button>
            <button type="button" className="btn" onClick={() => void exportLatest()}>
              {say('app.exportLatest')}
            </button>
          </p>
        </div>
      </main>
    );
  }

  /** `error` is null for harmless notices of the browser (a resize observer that fell behind). */
  #onError = (event: ErrorEvent): void => {
    if (event.error) this.setState({ failed: String(event.error) });
  };
}

async function exportLatest(): Promise<void> {
  const [latest] = await listGames();
  if (!latest) return;
  const { exportFile } = await import('./storage/files.ts');
  exportFile(latest.record);
}
