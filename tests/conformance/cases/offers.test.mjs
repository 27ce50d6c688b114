// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { answerOf, client, sampleId, samples, without, writes } from '../sandbox.mjs';

const setStatus = (offerId, data) => answerOf(
  client.hire.v1.offer.offerStatus({ path: { offer_id: offerId }, data }));
const read = async offerId =>
  (await client.hire.v1.offer.get({ path: { offer_id: offerId } })).data.offer;

test('an approved offer is sent, then declined with a reason', async () => {
  const [{ id }] = await samples('update_offer_status');
  const sent = await setStatus(id, { offer_status: 6, expiration_date: '2026-03-31' });
  assert.deepEqual(sent.body, { code: 0, msg: 'success', data: {} });
  assert.equal((await read(id)).offer_status, 6);

  const [reason] = await samples('update_offer_status', 'termination_reason_id_list');
  const declined = await setStatus(id, {
    offer_status: 8, termination_reason_id_list: [reason.id], termination_reason_note: '不符合期望',
  });
  assert.equal(declined.body.code, 0);
  assert.equal((await read(id)).offer_status, 8);
  assert.equal((await writes()).at(-1).body.termination_reason_note, '不符合期望');
});

const refusals = [
  ['system error', 7, 500, 1002001],
  ['does not exist', 2, 400, 1002064],
  ['approval out of order', 4, 500, 1002069],
  ['approval started in Feishu', 4, 400, 1002070],
  ['already to be onboarded', 9, 400, 1002071],
  ['cannot expire yet', 9, 400, 1002072],
  ['sent from Feishu', 7, 500, 1002073],
  ['approval switch is off', 2, 500, 1002074],
  ['sending switch is off', 7, 500, 1002074],
];

for (const [words, status, http, code] of refusals) {
  test(`"${words}" answers ${code}`, async () => {
    const answer = await setStatus(await sampleId('update_offer_status', words), { offer_status: status });
    assert.equal(answer.http, http);
    assert.equal(answer.body.code, code);
    assert.ok(answer.body.error.log_id);
  });
}

test('missing and malformed parameters answer 1002002', async () => {
  const [, { id }] = await samples('update_offer_status');
  for (const data of [{}, { offer_status: 6 }, { offer_status: '4' }, { offer_status: 8 }]) {
    const answer = await setStatus(id, data);
    assert.equal(answer.http, 400);
    assert.equal(answer.body.code, 1002002);
  }
  assert.equal((await setStatus('a b/c', { offer_status: 4 })).body.code, 99991201);
});

test('offers are listed by talent', async () => {
  const { data } = await client.hire.v1.talent.list({ params: { page_size: 20, keyword: '林晓雯' } });
  assert.equal(data.items.length, 1);
  const offers = await client.hire.v1.offer.list({
    params: { talent_id: data.items[0].id, page_size: 100, user_id_type: 'open_id',
      employee_type_id_type: 'employee_type_enum_id' },
  });
  assert.equal(offers.data.items[0].id, '6930815272790114324');
  const talent = await client.hire.v1.talent.get({ path: { talent_id: data.items[0].id } });
  assert.equal(talent.data.talent.basic_info.name, '林晓雯');
});

test('each names the scope that is missing', async () => {
  await without(['hire:offer', 'hire:offer:readonly', 'hire:offer:low_sensitive_info:readonly'], async () => {
    assert.equal((await setStatus('1', { offer_status: 4 })).body.code, 99991672);
    assert.equal((await answerOf(client.hire.v1.offer.list({ params: { talent_id: '1' } }))).body.code, 99991672);
    assert.equal((await answerOf(client.hire.v1.offer.get({ path: { offer_id: '1' } }))).body.code, 99991672);
  });
});
