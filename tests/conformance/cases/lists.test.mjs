// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { client, codeOf, idsOf } from '../sandbox.mjs';

const count = async (list, pageSize) => (await idsOf(list, pageSize)).size;

test('every list can be paged through', async () => {
  const { hire, corehr } = client;
  assert.ok(await count(hire.v1.talent.list, 20) >= 30);
  assert.ok(await count(hire.v1.terminationReason.list, 5) >= 12);
  assert.ok(await count(corehr.v1.contract.list, '20') >= 30);
  assert.ok(await count(corehr.v1.preHire.list, '10') >= 20);
  assert.ok(await count(corehr.v1.company.list, '2') >= 3);
  assert.ok(await count(corehr.v2.costCenter.search, 3) >= 8);
});

test("the SDK's own iterator ends", async () => {
  let items = 0;
  for await (const page of await client.hire.v1.terminationReason.listWithIterator({ params: { page_size: 5 } }))
    items += page.items.length;
  assert.ok(items >= 12);
});

test('termination reasons tell who declined', async () => {
  const { items } = (await client.hire.v1.terminationReason.list({ params: { page_size: 200 } })).data;
  assert.deepEqual([...new Set(items.map(item => item.termination_type))].sort((a, b) => a - b), [1, 22, 27]);
  assert.ok(items.some(item => item.active_status === 2));
});

test('pre-hires are listed by id, companies and cost centres are found', async () => {
  const { items } = (await client.corehr.v1.preHire.list({
    params: { page_size: '10', pre_hire_ids: ['1616161616'] } })).data;
  assert.deepEqual(items.map(item => item.id), ['1616161616']);
  const { company } = (await client.corehr.v1.company.get({ path: { company_id: '6892686614112241165' } })).data;
  assert.equal(company.hiberarchy_common.active, true);
  const found = await client.corehr.v2.costCenter.search({
    params: { page_size: 10 }, data: { name_list: ['研发中心'] } });
  assert.equal(found.data.items[0].cost_center_id, '6950635856373745165');
});

test('wrong page sizes meet their codes', async () => {
  assert.equal(await codeOf(client.hire.v1.talent.list({ params: { page_size: 21 } })), 1002002);
  assert.equal(await codeOf(client.corehr.v1.contract.list({ params: { page_size: '51' } })), 99992402);
  assert.equal(await codeOf(client.corehr.v1.preHire.list({ params: {} })), 99992402);
});
