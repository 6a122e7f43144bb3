/** Pages for the bench: plain sockets with as little work of their own as can be, so that the server is what is measured. */
import { Agent, type ClientRequest, request } from 'node:http';

/** One keep-alive connection a seat, as a browser would have. */
export const connection = (): Agent => new Agent({ keepAlive: true, maxSockets: 1 });

export interface Posted {
  status: number;
  body: string;
}

export function post(agent: Agent, url: string, path: string, cookie: string, body: string): Promise<Posted> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        ...{ agent, hostname, port, path, method: 'POST' },
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie },
      },
      response => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

export interface Listening {
  /** Frames with data that have come. */
  frames: number;
  close(): void;
}

/** Listens to a seat's stream; `onFrame` is told when frames have come, never what is in them. */
export function listen(url: string, person: string, cookie: string, onFrame: () => void): Promise<Listening> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const state: Listening = { frames: 0, close: () => sent.destroy() };
    const sent: ClientRequest = request(
      { agent: false, hostname, port, path: `/api/me/${person}/stream`, headers: { cookie } },
      response => {
        response.on('data', (chunk: Buffer) => {
          if (!chunk.includes('data: ')) return;
          state.frames += 1;
          if (state.frames === 1) resolve(state);
          onFrame();
        });
        response.on('error', () => {});
      },
    );
    sent.on('error', error => (state.frames === 0 ? reject(error) : undefined));
    sent.end();
  });
}
