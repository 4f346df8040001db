// JupyterLab's own library at work, against a Jupyter server.
const assert = require('assert');
const { KernelManager, ServerConnection } = require('@jupyterlab/services');

const [baseUrl, token] = process.argv.slice(2);
const serverSettings = ServerConnection.makeSettings({
  baseUrl,
  wsUrl: baseUrl.replace('http', 'ws'),
  token,
  WebSocket: require('ws'),
});

async function run(kernel, code, options = {}, byCell = false) {
  const shown = [];
  const future = kernel.requestExecute({ code, ...options });
  future.onIOPub = message => shown.push(message);
  future.onStdin = message =>
    kernel.sendInputReply({ status: 'ok', value: 'Ada' }, byCell ? future.msg.header : message.header);
  const reply = await future.done;
  return { reply, shown, of: type => shown.filter(each => each.header.msg_type === type) };
}

const step = name => console.log(name);

async function main() {
  const manager = new KernelManager({ serverSettings });
  const kernel = await manager.startNew({ name: 'veritable' });
  const info = await kernel.info;
  assert.equal(info.language_info.name, 'java');
  assert.deepEqual(info.supported_features, []);

  const cell = await run(kernel, 'System.out.println("hi"); 6 * 7');
  assert.equal(cell.reply.content.status, 'ok');
  assert.equal(cell.of('stream')[0].content.text, 'hi\n');
  assert.equal(cell.of('execute_result')[0].content.data['text/plain'], '42');

  step("ran");
  const asked = await run(kernel, '"Hello, " + input("Who? ")');
  assert.match(asked.of('execute_result')[0].content.data['text/plain'], /Hello, Ada/);

  step("asked");
  const again = await run(kernel, 'input("Who? ")', {}, true);
  assert.equal(again.reply.content.status, 'ok');

  const failed = await run(kernel, 'throw new IllegalStateException("no");');
  assert.equal(failed.of('error')[0].content.ename, 'java.lang.IllegalStateException');

  const expressions = await run(kernel, '', { user_expressions: { sum: '1 + 2' } });
  assert.equal(expressions.reply.content.user_expressions.sum.data['text/plain'], '3');

  const updated = await run(kernel, 'display("a").update("b");');
  assert.equal(updated.of('update_display_data').length, 1);

  assert.equal((await kernel.requestIsComplete({ code: 'int f() {' })).content.status, 'incomplete');
  assert.equal((await kernel.requestComplete({ code: 'Str', cursor_pos: 3 })).content.status, 'ok');
  assert.equal(
    (await kernel.requestInspect({ code: 'String', cursor_pos: 3, detail_level: 0 })).content.status,
    'ok'
  );
  assert.deepEqual((await kernel.requestCommInfo({})).content.comms, {});
  const history = await kernel.requestHistory({
    hist_access_type: 'tail', n: 1, output: false, raw: true,
  });
  assert.equal(history.content.history.length, 1);

  step("helped");
  const comm = kernel.createComm('nobody');
  const closed = new Promise(resolve => (comm.onClose = resolve));
  comm.open({ hello: 1 });
  await closed;

  step("comm");
  // busy may still be the cell before: what the loop prints tells that it runs
  const loop = kernel.requestExecute({ code: 'System.out.print("on"); while (true) { }' });
  await new Promise(resolve => {
    loop.onIOPub = message => message.header.msg_type === 'stream' && resolve();
  });
  await kernel.interrupt();
  assert.equal((await loop.done).content.status, 'error');

  step("interrupted");
  await kernel.restart();
  step("restarted");
  const fresh = await run(kernel, '1 + 1');
  assert.equal(fresh.reply.content.execution_count, 1);
  await kernel.shutdown();
  manager.dispose();
}

main().then(
  () => process.exit(0),
  error => {
    console.error(error);
    process.exit(1);
  }
);
