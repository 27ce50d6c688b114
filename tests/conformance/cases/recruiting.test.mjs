// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { answerOf, client, codeOf, idsOf, without } from '../sandbox.mjs';

const { talent, application, job, referral, offer } = client.hire.v1;
const application_id = '6930815272790114325';

test('talents are found by e-mail and phone, both given must fit', async () => {
  const find = async data => (await talent.batchGetId({ data })).data.talent_list.map(found => found.talent_id);
  const [id] = await find({ email_list: ['lin.xiaowen@example.com'] });
  assert.deepEqual(await find({ mobile_code: '86', mobile_number_list: ['13800138000'] }), [id]);
  assert.deepEqual(await find({ email_list: ['lin.xiaowen@example.com'], mobile_number_list: ['13800138001'] }), []);
  const wrong = await answerOf(talent.batchGetId({ data: { mobile_number_list: ['12'] } }));
  assert.equal(wrong.http, 400);
  assert.equal(wrong.body.code, 1002009);
});

test('talents page by at most twenty', async () => {
  assert.ok((await idsOf(talent.list, 20)).size >= 60);
  assert.equal(await codeOf(talent.list({ params: { page_size: 21 } })), 1002002);
});

test('applications are listed as plain ids and read one by one', async () => {
  const { items } = (await application.list({ params: { talent_id: '6930815272790114326', page_size: 200 } })).data;
  assert.deepEqual(items, [application_id]);
  const all = await idsOf(application.list, 30);
  assert.ok(all.size >= 60);
  assert.equal(await codeOf(application.list({ params: { page_size: 201 } })), 1002002);
  const one = (await application.get({ path: { application_id } })).data.application;
  assert.equal(one.stage.type, 5);
  assert.equal(one.talent_id, '6930815272790114326');
  assert.equal(await codeOf(application.get({ path: { application_id: '1' } })), 1002002);
});

test('one call brings candidate, job, offer and referrer', async () => {
  const detail = (await application.getDetail({
    path: { application_id },
    params: { user_id_type: 'open_id', options: ['with_job', 'with_talent', 'with_offer', 'with_referral'] },
  })).data.application_detail;
  assert.equal(detail.talent.name, '林晓雯');
  assert.equal(detail.job.code, 'J1001');
  assert.equal(detail.offer.offer_basic.id, '6930815272790114324');
  assert.match(detail.referral.basic_info.user_info.id, /^ou_/);
  assert.equal(await codeOf(application.getDetail({ path: { application_id: '1' } })), 1002201);
});

test('the offer of an application, and three offers of one talent', async () => {
  const found = (await application.offer({ path: { application_id } })).data.offer;
  assert.equal(found.id, '6930815272790114324');
  const { items } = (await talent.list({ params: { keyword: '林墨' } })).data;
  const offers = (await offer.list({ params: { talent_id: items[0].id, page_size: 200 } })).data.items;
  assert.equal(offers.length, 3);
});

test('jobs', async () => {
  assert.ok((await idsOf(job.list, 20)).size > 20);
  assert.equal(await codeOf(job.list({ params: { page_size: 21 } })), 1002002);
  const one = (await job.get({ path: { job_id: '6930815272790114327' } })).data.job;
  assert.equal(one.code, 'J1001');
  const missing = await answerOf(job.get({ path: { job_id: '1' } }));
  assert.equal(missing.http, 404);
  assert.equal(missing.body.code, 1002601);
});

test('the referrer of an application', async () => {
  const found = (await referral.getByApplication({ params: { application_id, user_id_type: 'union_id' } })).data;
  assert.match(found.referral.referral_user_id, /^on_/);
  assert.ok(found.referral.referral_user.name.en_us);
  assert.equal(await codeOf(referral.getByApplication({ params: {} })), 1002002);
});

test('each names the scope that is missing', async () => {
  await without(['hire:talent', 'hire:talent:readonly'], async () => {
    for (const call of [() => talent.list({}), () => talent.get({ path: { talent_id: '1' } }),
      () => talent.batchGetId({ data: {} })])
      assert.equal(await codeOf(call()), 99991672);
  });
  await without(['hire:application', 'hire:application:readonly'], async () => {
    for (const call of [() => application.list({}), () => application.get({ path: { application_id } }),
      () => application.getDetail({ path: { application_id } }), () => application.offer({ path: { application_id } })])
      assert.equal(await codeOf(call()), 99991672);
  });
  await without(['hire:job:readonly'], async () => {
    assert.equal(await codeOf(job.list({})), 99991672);
    assert.equal(await codeOf(job.get({ path: { job_id: '1' } })), 99991672);
  });
  await without(['hire:referral', 'hire:referral:readonly'], async () => {
    const { body } = await answerOf(referral.getByApplication({ params: { application_id } }));
    assert.equal(body.code, 99991672);
    assert.deepEqual(body.error.permission_violations.map(violation => violation.subject),
      ['hire:referral:readonly', 'hire:referral']);
  });
});
