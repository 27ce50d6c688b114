// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';

import { answerOf, client, sampleId, samples } from '../sandbox.mjs';

const update = (id, data, token) => answerOf(client.corehr.v1.contract.patch({
  path: { contract_id: id }, params: token ? { client_token: token } : undefined, data }));
const read = async id => (await client.corehr.v1.contract.get({ path: { contract_id: id } })).data.contract;
const [first] = await samples('update_contract');

test('a contract is corrected and read back', async () => {
  const before = await read(first.id);
  const answer = await update(first.id, { contract_number: 'HT-2026-001' }, randomUUID());
  assert.equal(answer.body.code, 0);
  assert.deepEqual(answer.body.data.contract, { ...before, contract_number: 'HT-2026-001' });
  assert.deepEqual(await read(first.id), answer.body.data.contract);
  assert.deepEqual(before.contract_type.display.map(text => text.lang), ['zh-CN', 'en-US']);
});

test('a repeated client_token answers 1160004', async () => {
  const token = randomUUID();
  assert.equal((await update(first.id, { contract_number: 'A' }, token)).body.code, 0);
  assert.equal((await update(first.id, { contract_number: 'B' }, token)).body.code, 1160004);
  assert.equal((await read(first.id)).contract_number, 'A');
});

test('1160545 is met', async () => {
  const earlier = await read(await sampleId('update_contract', 'DEMO-PERIOD-1'));
  const later = await sampleId('update_contract', 'DEMO-PERIOD-2');
  const answer = await update(later, { effective_time: earlier.effective_time });
  assert.equal(answer.http, 400);
  assert.equal(answer.body.code, 1160545);
});

test('1160546 is met', async () => {
  const answer = await update(await sampleId('update_contract', 'DEMO-SAME-1'), { contract_number: 'DEMO-SAME-2' });
  assert.equal(answer.http, 400);
  assert.equal(answer.body.code, 1160546);
});

test('forbidden and malformed fields are refused', async () => {
  for (const data of [{ employment_id: '1' }, { person_id: '1' }, { custom_fields: [] },
    { effective_time: '2026-01-01 00-00-00' }, { contract_type: { enum_name: 'fix_term' } }])
    assert.equal((await update(first.id, data)).body.code, 1160001);
  assert.equal((await update(first.id, { contract_type: {} })).body.code, 99992402);
});
