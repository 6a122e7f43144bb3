/** Something between pages and their server: passes bytes on, until it does not, and says nothing about it. */
import { connect, createServer, type Socket } from 'node:net';

export interface Path {
  url: string;
  /** From now on nothing passes, either way and on new connections too; none is closed. */
  mute(): void;
  /** New connections pass again. Those that were cut off stay dumb, as a router that forgot them would leave them. */
  heal(): void;
  close(): Promise<void>;
}

export async function openProxy(port: number): Promise<Path> {
  const sockets = new Set<Socket>();
  const paths = new Set<{ dumb: boolean }>();
  let muted = false;
  const server = createServer({ allowHalfOpen: true }, near => {
    const path = { dumb: muted };
    paths.add(path);
    const far = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    for (const [from, to] of [
      [near, far],
      [far, near],
    ]) {
      sockets.add(from);
      from.on('error', () => to.destroy());
      from.on('data', data => {
        if (!path.dumb) to.write(data);
      });
      from.on('end', () => {
        if (!path.dumb) to.end();
      });
      from.on('close', () => sockets.delete(from));
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    mute: () => {
      muted = true;
      for (const path of paths) path.dumb = true;
    },
    heal: () => {
      muted = false;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
