// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { client, codeOf, samples, without } from '../sandbox.mjs';

const { user, department } = client.contact.v3;
const [{ values: { referral_user_id: referrer } }] = await samples('import_external_referral_reward');
const read = (id, params) => user.get({ path: { user_id: id }, params });

test('a user is found by e-mail or phone, or comes without an id', async () => {
  const shown = (await read(referrer)).data.user;
  const find = async (data, user_id_type) => (await user.batchGetId({ data, params: { user_id_type } })).data.user_list;
  const found = await find({ emails: [shown.email, 'nobody@example.com'], mobiles: [shown.mobile] });
  assert.deepEqual(found.map(row => row.user_id), [referrer, undefined, referrer]);
  assert.equal((await find({ emails: [shown.email] }, 'union_id'))[0].user_id, shown.union_id);
  assert.equal(await codeOf(user.batchGetId({ data: { emails: Array(51).fill('a@example.com') } })), 99992402);
});

test('a user is read, as far as the scopes go', async () => {
  const shown = (await read(referrer)).data.user;
  assert.ok(shown.name && shown.email && shown.mobile && shown.user_id);
  assert.deepEqual((await read(shown.user_id, { user_id_type: 'user_id' })).data.user, shown);
  await without(['contact:user.base:readonly', 'contact:user.email:readonly', 'contact:user.phone:readonly'],
    async () => assert.equal((await read(referrer)).data.user.name, undefined));
  assert.equal(await codeOf(read('ou_nobody')), 41012);
});

test('names of several users', async () => {
  const names = user_ids => user.basicBatch({ data: { user_ids } });
  const { users } = (await names([referrer, 'ou_nobody'])).data;
  assert.equal(users.length, 1);
  assert.ok(users[0].i18n_name.zh_cn);
  assert.equal(await codeOf(names(Array(11).fill(referrer))), 99992402);
});

test('departments have names', async () => {
  const { items } = (await department.children({ path: { department_id: '0' }, params: { page_size: 50 } })).data;
  assert.ok(items.some(item => item.name === '研发部'));
});

test('each names the scope that is missing', async () => {
  await without(['contact:user.id:readonly', 'contact:user.basic_profile:readonly', 'contact:contact.base:readonly',
    'contact:contact:readonly_as_app', 'contact:contact:readonly', 'contact:contact:access_as_app'], async () => {
    assert.equal(await codeOf(user.batchGetId({ data: { emails: ['a@example.com'] } })), 99991672);
    assert.equal(await codeOf(user.basicBatch({ data: { user_ids: [referrer] } })), 99991672);
    assert.equal(await codeOf(read(referrer)), 99991672);
  });
  await without(['contact:user.employee_id:readonly'], async () => {
    assert.equal(await codeOf(read('x', { user_id_type: 'user_id' })), 99991672);
    assert.equal((await read(referrer)).data.user.user_id, undefined);
  });
});
