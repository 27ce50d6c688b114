// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';

import { answerOf, client, sampleId, samples } from '../sandbox.mjs';

const update = (id, data, token) => answerOf(client.corehr.v1.preHire.patch({
  path: { pre_hire_id: id },
  params: token ? { client_token: token } : undefined,
  data: { onboarding_status: { enum_name: 'preboarding' }, ...data },
}));
const [first] = await samples('update_pre_hire');
const sound = ['6950635856373745165', '6950635856373745166'];
const split = (...rows) => ({ cost_center_rate: rows.map(([cost_center_id, rate]) => ({ cost_center_id, rate })) });

test('a pre-hire is corrected and read back', async () => {
  const answer = await update(first.id, {
    hire_date: '2026-03-02', worker_id: 'E10086', ...split([sound[0], 60], [sound[1], 40]),
    custom_fields: [{ field_name: 'preferred_name__c', value: '"Sandy"' }],
  }, randomUUID());
  assert.equal(answer.body.code, 0);
  const { pre_hire } = (await client.corehr.v1.preHire.get({ path: { pre_hire_id: first.id } })).data;
  assert.deepEqual(pre_hire, answer.body.data.pre_hire);
  assert.equal(pre_hire.worker_id, 'E10086');
  assert.equal(pre_hire.cost_center_rate[1].rate, 40);
});

test('a repeated client_token answers 1160004 and changes nothing', async () => {
  const token = randomUUID();
  assert.equal((await update(first.id, { worker_id: 'A' }, token)).body.code, 0);
  assert.equal((await update(first.id, { worker_id: 'B' }, token)).body.code, 1160004);
  const { pre_hire } = (await client.corehr.v1.preHire.get({ path: { pre_hire_id: first.id } })).data;
  assert.equal(pre_hire.worker_id, 'A');
});

const center = words => sampleId('update_pre_hire', words, 'cost_center_id');
const refusals = [
  [1161019, async () => split([sound[0], 50], [sound[0], 50])],
  [1161020, async () => split([sound[0], 0], [sound[1], 100])],
  [1161021, async () => ({ cost_center_rate: [{ cost_center_id: sound[0] }] })],
  [1161022, async () => split([await center('does not exist'), 100])],
  [1161023, async () => split([sound[0], 60], [sound[1], 30])],
  [1161024, async () => split([await center('deactivated'), 100])],
  [1161025, async () => split([await center('about to be disabled'), 100])],
  [1164412, async () => ({ onboarding_status: { enum_name: 'type_1' } })],
  [1164414, async () => ({ hire_date: '2026/03/02' })],
  [99992402, async () => ({ onboarding_status: undefined })],
];

for (const [code, body] of refusals) {
  test(`${code} is met`, async () => {
    const answer = await update(first.id, await body());
    assert.equal(answer.http, 400);
    assert.equal(answer.body.code, code);
  });
}

test('1160025 is met', async () => {
  const answer = await update(await sampleId('update_pre_hire', 'linked data missing'), {});
  assert.equal(answer.http, 500);
  assert.equal(answer.body.code, 1160025);
});
