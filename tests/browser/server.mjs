// A demonstration of a test's own, that it may stop and start: `CONVENE_PROGRAM` names the program.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PROGRAM = process.env.CONVENE_PROGRAM ?? path.resolve(import.meta.dirname, '../../target/debug/convene');

export class Server {
  /** Starts one with data of its own. */
  static async begin() {
    const server = new Server();
    server.folder = await mkdtemp(path.join(tmpdir(), 'convene-floor-'));
    server.port = await freePort();
    await server.starts();
    return server;
  }

  /** The full address of a path. */
  at = (path) => new URL(path, `http://127.0.0.1:${this.port}`).href;

  async starts() {
    const data = ['demo', '--no-open', '--listen', `127.0.0.1:${this.port}`, '--data', this.folder];
    this.program = spawn(PROGRAM, data, { stdio: 'ignore' });
    for (let tries = 0; tries < 300; tries += 1) {
      assert.equal(this.program.exitCode, null, 'the demonstration goes on');
      const answer = await fetch(this.at('/healthz')).catch(() => undefined);
      if (answer?.ok) return;
      await sleep(200);
    }
    assert.fail('the demonstration answers');
  }

  /** Asks it to stop, and tells how long it took: open streams must not keep it. */
  async stops() {
    const begun = Date.now();
    const gone = once(this.program, 'exit');
    this.program.kill('SIGTERM');
    await gone;
    return Date.now() - begun;
  }

  async ends() {
    if (this.program.exitCode === null) await this.stops();
    await rm(this.folder, { recursive: true, force: true });
  }
}

async function freePort() {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address();
  listener.close();
  return port;
}
