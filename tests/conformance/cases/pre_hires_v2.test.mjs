// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { answerOf, client, codeOf, idsOf, sampleId, samples, without } from '../sandbox.mjs';

const { preHire } = client.corehr.v2;
const id = '7345005664477775411';
const search = (data, params) => preHire.search({ params: { page_size: 100, ...params }, data });
const update = (data, pre_hire_id = id) => answerOf(preHire.patch({ path: { pre_hire_id }, data }));
const offer = (offer_info_update, names = Object.keys(offer_info_update)) =>
  ({ offer_info_update, standard_update_fields: names.map(name => `offer_info_update.${name}`) });
const readV1 = async () => (await client.corehr.v1.preHire.get({ path: { pre_hire_id: id } })).data.pre_hire;
const sound = ['6950635856373745165', '6950635856373745166'];
const split = (...rows) => offer({ cost_center_rates: rows.map(([cost_center_id, rate]) => ({ cost_center_id, rate })) });

test('pre-hires are found by name and stage, with the named fields', async () => {
  const fields = ['person_info.legal_name', 'employment_info.worker_id', 'onboarding_info'];
  const { items } = (await search({ key_word: '陈默', onboarding_status: 'preboarding', fields })).data;
  assert.equal(items.length, 1);
  assert.equal(items[0].pre_hire_id, id);
  assert.deepEqual(items[0].person_info, { legal_name: '陈默' });
  assert.equal(items[0].contract_info, undefined);
  assert.deepEqual((await search({ pre_hire_ids: [id] })).data.items, [{ pre_hire_id: id }]);
  assert.ok((await idsOf(preHire.search, 10)).size >= 20);
});

test('pre-hires are read by ids', async () => {
  const query = (pre_hire_ids, params) => preHire.query({ data: { pre_hire_ids, fields: ['person_info'] }, params });
  assert.equal((await query([id, '1616161616'])).data.items.length, 2);
  assert.equal(await codeOf(query(Array(11).fill(id))), 99992402);
  assert.equal(await codeOf(query([id], { page_size: 11 })), 99992402);
});

test('v1 shows what v2 wrote, and what it cleared', async () => {
  const before = await readV1();
  const written = await update({
    ...offer({ onboarding_date: '2027-01-04', cost_center_rates: [{ cost_center_id: sound[0], rate: 100 }] }),
    custom_update_fields: ['preferred_name__c'],
    offer_info_update: {
      onboarding_date: '2027-01-04', cost_center_rates: [{ cost_center_id: sound[0], rate: 100 }],
      custom_fields: [{ field_name: 'preferred_name__c', value: '["Mo"]' }],
    },
  });
  assert.deepEqual(written.body.data, { pre_hire_id: id });
  const after = await readV1();
  assert.equal(after.hire_date, '2027-01-04');
  assert.deepEqual(after.cost_center_rate, [{ cost_center_id: sound[0], rate: 100 }]);
  assert.ok(after.custom_fields.some(field => field.field_name === 'preferred_name__c' && field.value === '"Mo"'));
  assert.equal(after.worker_id, before.worker_id);

  assert.equal((await update(offer({ worker_id: 'E-NOT-NAMED' }, []))).body.code, 0);
  assert.equal((await readV1()).worker_id, before.worker_id);
  assert.equal((await update(offer({}, ['worker_id']))).body.code, 0);
  assert.equal((await readV1()).worker_id, '');
});

const center = words => sampleId('update_pre_hire_v2', words, 'cost_center_id');
const refusals = [
  [1161009, async () => offer({ employee_type_id: '正式' })],
  [1161010, async () => offer({ employment_type: 'type_1' })],
  [1161019, async () => split([sound[0], 50], [sound[0], 50])],
  [1161020, async () => split([sound[0], 0], [sound[1], 100])],
  [1161021, async () => offer({ cost_center_rates: [{ cost_center_id: sound[0] }] })],
  [1161022, async () => split([await center('does not exist'), 100])],
  [1161023, async () => split([sound[0], 60], [sound[1], 30])],
  [1161024, async () => split([await center('deactivated'), 100])],
  [1161025, async () => split([await center('about to be disabled'), 100])],
  [1161048, async () => offer({ worker_id: 'E10102' })],
  [1164409, async () => ({ custom_update_fields: ['preferred_name__c'],
    offer_info_update: { custom_fields: [{ field_name: 'preferred_name__c', value: '"Sandy"' }] } })],
  [99992402, async () => ({ standard_update_fields: ['offer_info_update.onboarding_status'] })],
];

for (const [code, body] of refusals) {
  test(`${code} is met`, async () => {
    const answer = await update(await body());
    assert.equal(answer.http, 400);
    assert.equal(answer.body.code, code);
  });
}

test('1161105 and 1161116 are met', async () => {
  const date = offer({ onboarding_date: '2027-01-04' });
  assert.equal((await update(date, '1')).body.code, 1161105);
  assert.equal((await update(date, await sampleId('update_pre_hire_v2', 'being changed'))).body.code, 1161116);
});

test('a person is withdrawn, restored and completed', async () => {
  const withdraw = data => codeOf(preHire.withdrawOnboarding({ data }));
  const restore = data => codeOf(preHire.restoreFlowInstance({ data }));
  const complete = pre_hire_id => codeOf(preHire.complete({ path: { pre_hire_id } }));
  const pre_hire_id = (await samples('withdraw_onboarding')).find(sample => sample.title_en === 'Chen Yi').id;
  assert.equal(await restore({ pre_hire_id }), 1161129);
  assert.equal(await withdraw({ pre_hire_id }), 99992402);
  assert.equal(await withdraw({ pre_hire_id, withdraw_reason: 'x'.repeat(501) }), 1161001);
  assert.equal(await withdraw({ pre_hire_id, withdraw_reason: '个人原因' }), 0);
  assert.equal(await withdraw({ pre_hire_id, withdraw_reason: '个人原因' }), 1161129);
  assert.equal(await complete(pre_hire_id), 1161129);
  assert.equal(await restore({ pre_hire_id, confirm_workforce: true }), 0);
  assert.equal(await complete(pre_hire_id), 0);
  assert.equal(await complete(pre_hire_id), 1161129);
  assert.equal((await update(offer({ onboarding_date: '2027-01-04' }), pre_hire_id)).body.code, 1161108);
  assert.equal(await complete('1'), 1161105);
});

test('each names the scope that is missing', async () => {
  await without(['corehr:pre_hire:update', 'corehr:pre_hire.search:read', 'corehr:pre_hire:read',
    'corehr:pre_hire:write', 'corehr:pre_hire:read_only', 'corehr:pre_hire:withdraw_onboarding',
    'corehr:pre_hire:restore_flow_instance', 'corehr:pre_hire:complete'], async () => {
    const { body } = await update(offer({ onboarding_date: '2027-01-04' }));
    assert.equal(body.code, 99991672);
    assert.equal(body.error.permission_violations[0].subject, 'corehr:pre_hire:update');
    const data = { pre_hire_id: id, withdraw_reason: 'x' };
    for (const call of [() => search({}), () => preHire.query({ data: { pre_hire_ids: [id] } }),
      () => preHire.withdrawOnboarding({ data }), () => preHire.restoreFlowInstance({ data }),
      () => preHire.complete({ path: { pre_hire_id: id } })])
      assert.equal(await codeOf(call()), 99991672);
  });
});
