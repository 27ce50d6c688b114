// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { answerOf, client, codeOf, control } from '../sandbox.mjs';

test('the token request answers flat', async () => {
  const answer = await client.auth.v3.tenantAccessToken.internal({
    data: { app_id: 'cli_sandbox', app_secret: 'sandbox' },
  });
  assert.equal(answer.code, 0);
  assert.match(answer.tenant_access_token, /^t-/);
  assert.ok(answer.expire > 0 && answer.expire <= 7200);
});

test('wrong credentials meet their codes', async () => {
  const ask = data => codeOf(client.auth.v3.tenantAccessToken.internal({ data }));
  assert.equal(await ask({ app_id: 'cli_sandbox', app_secret: 'wrong' }), 10015);
  assert.equal(await ask({ app_id: 'cli_nobody', app_secret: 'sandbox' }), 99991543);
  assert.equal(await ask({ app_id: 'cli_sandbox' }), 10003);
});

test('one token serves many calls', async () => {
  const count = async () => (await control('GET', '/journal?all=1')).items
    .filter(call => call.path.endsWith('/tenant_access_token/internal')).length;
  const call = async () => assert.equal((await client.hire.v1.terminationReason.list({})).code, 0);
  await call();
  const before = await count();
  await Promise.all([call(), call(), call()]);
  assert.equal(await count(), before);
});

test('an unknown path and a wrong method meet their codes', async () => {
  assert.equal(await codeOf(client.request({ method: 'GET', url: '/open-apis/hire/v1/nothing' })), 99991201);
  assert.equal(await codeOf(client.request({ method: 'PUT', url: '/open-apis/hire/v1/offers' })), 99991301);
});

test('a rate limit carries both headers', async () => {
  await control('POST', '/faults', { kind: 'rate_limited', retry_after: 2, times: 1, path: '/talents' });
  const answer = await answerOf(client.hire.v1.talent.list({}));
  assert.equal(answer.http, 429);
  assert.equal(answer.body.code, 99991400);
  assert.equal(answer.headers['x-ogw-ratelimit-reset'], '2');
  assert.ok(answer.headers['x-tt-logid']);
});
