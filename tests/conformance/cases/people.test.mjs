// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { answerOf, client, codeOf, idsOf, sampleId, without } from '../sandbox.mjs';

const { contract, employee, company } = client.corehr.v2;
const searchEmployees = (data, params) => employee.search({ params: { page_size: 100, ...params }, data });
const searchContracts = (data, params) => contract.search({ params: { page_size: 100, ...params }, data });

test('employees are found by name, e-mail and number; only named fields come', async () => {
  for (const key_word of ['王思远', 'wang siyuan', 'wang.siyuan@', 'E10086']) {
    const { items } = (await searchEmployees({ key_word })).data;
    assert.equal(items.length, 1);
    assert.deepEqual(Object.keys(items[0]), ['employment_id']);
  }
  const { items } = (await searchEmployees({
    key_word: '王', fields: ['person_info.preferred_name', 'employee_number', 'employment_status'] })).data;
  assert.equal(items.length, 3);
  assert.ok(items.every(item => item.person_info.preferred_name && item.employee_number));
  assert.ok((await idsOf(employee.search, 20)).size >= 40);
});

test('a name leads to the contracts, by whatever kind of id', async () => {
  for (const user_id_type of ['open_id', 'union_id', 'user_id', 'people_corehr_id']) {
    const found = (await searchEmployees({ key_word: '王思远' }, { user_id_type })).data.items;
    const { items } = (await searchContracts({ employment_id_list: [found[0].employment_id] }, { user_id_type })).data;
    assert.deepEqual(items.map(item => item.contract_status.enum_name),
      ['contract_closed', 'contract_open', 'contract_to_be_effective']);
    assert.ok(items.every(item => item.employment_id === found[0].employment_id));
  }
});

test('contracts are found by id, and paged through', async () => {
  const { items } = (await searchContracts({ contract_id_list: ['7091849027838838316'] })).data;
  assert.equal(items[0].first_party_company_id, '6892686614112241165');
  assert.equal(items[0].custom_fields, undefined);
  assert.ok((await idsOf(contract.search, 20)).size >= 60);
});

test('fields without their scope are left out', async () => {
  const first = async () => (await searchContracts({ contract_id_list: ['7091849027838838316'] })).data.items[0];
  await without(['corehr:contract.period:read', 'corehr:contract.period:write',
    'corehr:contract.company:read', 'corehr:contract.company:write'], async () => {
    const shown = await first();
    for (const field of ['effective_time', 'contract_end_date', 'expiration_time', 'first_party_company_id'])
      assert.equal(shown[field], undefined);
    assert.ok(shown.contract_number);
  });
  assert.ok((await first()).effective_time);
  const demo = await sampleId('update_contract', 'not readable');
  const { items } = (await searchContracts({ contract_id_list: [demo] })).data;
  assert.equal(items[0].effective_time, undefined);
});

test('companies by their ids', async () => {
  const { items } = (await company.batchGet({ data: { company_ids: ['6892686614112241165', '1'] } })).data;
  assert.deepEqual(items.map(item => item.company_id), ['6892686614112241165']);
  assert.equal(await codeOf(company.batchGet({ data: { company_ids: [] } })), 1160001);
});

test('wrong requests meet their codes', async () => {
  const many = Array.from({ length: 21 }, (_, index) => String(index));
  assert.equal(await codeOf(searchContracts({ employment_id_list: many })), 99992402);
  assert.equal(await codeOf(searchContracts({ contract_id_list: many })), 99992402);
  assert.equal(await codeOf(searchContracts({}, { page_size: 101 })), 99992402);
  assert.equal(await codeOf(searchEmployees({}, { page_size: 101 })), 99992402);
  const status = await answerOf(searchEmployees({ employment_status: 'retired' }));
  assert.equal(status.http, 400);
  assert.equal(status.body.code, 1160102);
});

test('each names the scope that is missing', async () => {
  await without(['corehr:employee:read', 'corehr:employee:write'], async () =>
    assert.equal(await codeOf(searchEmployees({})), 99991672));
  await without(['corehr:contract:read', 'corehr:contract:write'], async () =>
    assert.equal(await codeOf(searchContracts({})), 99991672));
  await without(['corehr:company:read', 'corehr:company:write'], async () =>
    assert.equal(await codeOf(company.batchGet({ data: { company_ids: ['1'] } })), 99991672));
  await without(['corehr:corehr', 'corehr:corehr:readonly'], async () =>
    assert.equal(await codeOf(client.corehr.v1.contract.list({ params: { page_size: '10' } })), 99991672));
});
