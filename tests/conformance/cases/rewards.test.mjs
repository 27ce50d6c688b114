// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { answerOf, client, sampleId, samples, without } from '../sandbox.mjs';

const book = (data, params) => answerOf(client.hire.v1.externalReferralReward.create({ data, params }));
const remove = id => answerOf(client.hire.v1.externalReferralReward.delete({
  path: { external_referral_reward_id: id } }));
const [application] = await samples('import_external_referral_reward');
const reward = (externalId, more = {}) => ({
  referral_user_id: application.values.referral_user_id,
  external_id: externalId,
  application_id: application.id,
  rule_type: 1,
  reason: '入职｜开源',
  bonus: { bonus_type: 2, cash: { currency_type: 'CNY', amount: 2000.5 } },
  stage: 3,
  pay_time: '1767225600000',
  ...more,
});

test('a reward is booked once, and can be taken back', async () => {
  const first = await book(reward('conformance-1'));
  assert.equal(first.body.code, 0);
  assert.match(first.body.data.id, /^\d{19}$/);
  const second = await book(reward('conformance-1'));
  assert.deepEqual(second.body.data, first.body.data);
  assert.equal((await remove(first.body.data.id)).body.code, 0);
  assert.equal((await remove(first.body.data.id)).body.code, 1002556);
});

test('1002001 is met', async () => {
  const broken = await sampleId('import_external_referral_reward', 'system error');
  const answer = await book(reward('conformance-2', { application_id: broken }));
  assert.equal(answer.http, 500);
  assert.equal(answer.body.code, 1002001);
});

test('missing and malformed parameters answer 1002002', async () => {
  for (const more of [{ external_id: undefined }, { application_id: undefined }, { stage: 4 },
    { bonus: { bonus_type: 1 } }, { pay_time: '1767225600' }])
    assert.equal((await book(reward('conformance-3', more))).body.code, 1002002);
});

test('user ids must fit their type', async () => {
  const code = async (user, user_id_type) =>
    (await book(reward('conformance-4', { referral_user_id: user }), { user_id_type })).body.code;
  assert.equal(await code('on_94a1ee5551019f18cd73d9f111898cf2', 'open_id'), 99992351);
  assert.equal(await code('ou_other_app', 'open_id'), 99992361);
  assert.equal(await code('ou_x', 'union_id'), 99992363);
  assert.equal(await code('on_other_tenant', 'union_id'), 99992381);
  assert.equal(await code('ou_x', 'user_id'), 99992360);
  assert.equal(await code('4c87bec3', 'user_id'), 0);
});

test('what Feishu booked itself is not deleted, and deleting needs its scope', async () => {
  const own = await sampleId('delete_external_referral_reward', 'made by Feishu itself');
  assert.equal((await remove(own)).body.code, 1002556);
  await without(['hire:external_referral_reward'], async () => {
    assert.equal((await remove(own)).body.code, 99991672);
    assert.equal((await book(reward('conformance-5'))).body.code, 99991672);
  });
});
