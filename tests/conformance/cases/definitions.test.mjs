// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { client, codeOf, idsOf, without } from '../sandbox.mjs';

const { employeeType, customField } = client.corehr.v1;
const searchEnums = names => client.corehr.v2.enum.search({ data: { enum_apiname_lists: names } });
const field = (object_api_name, custom_api_name) =>
  customField.getByParam({ params: { object_api_name, custom_api_name } });

test('employee types', async () => {
  assert.ok((await idsOf(employeeType.list, '4')).size >= 5);
  const { items } = (await employeeType.list({ params: { page_size: '1999' } })).data;
  assert.ok(items.some(item => item.id === '6991980161061473209' && item.active));
  assert.equal(await codeOf(employeeType.list({ params: { page_size: '2000' } })), 99992402);
});

test('enums', async () => {
  const { enums } = (await searchEnums(['contract_type', 'nothing'])).data;
  assert.equal(enums.length, 1);
  assert.equal(enums[0].enum_items[0].api_name, 'labor_contract');
  assert.deepEqual((await searchEnums([])).data.enums, []);
  assert.equal(await codeOf(searchEnums(Array(501).fill('x'))), 99992402);
});

test('a field is defined under a doubled data', async () => {
  const size = (await field('pre_hire', 'shirt_size__c')).data.data;
  assert.equal(size.type, 4);
  assert.equal(size.name.zh_cn, '工服尺码');
  const options = size.common_schema_config.enum_field_setting.enum_field_option_list;
  assert.deepEqual(options.map(option => option.api_name), ['s', 'm', 'l', 'xl']);
  assert.equal(options[1].name.en_us, 'Medium');
  const preset = (await field('contract', 'contract_type')).data.data;
  assert.ok(preset.common_schema_config.enum_field_setting.enum_field_option_list.length >= 6);
  assert.equal(await codeOf(field('nothing', 'x')), 1162010);
  assert.equal(await codeOf(field('pre_hire', 'x')), 1162020);
});

test('the fields of an object', async () => {
  const { items } = (await customField.query({ params: { object_api_name_list: ['pre_hire', 'person'] } })).data;
  assert.ok(items.some(item => item.object_api_name === 'person'));
  assert.ok(items.filter(item => item.object_api_name === 'pre_hire').length >= 10);
  assert.equal(await codeOf(customField.query({ params: { object_api_name_list: ['nothing'] } })), 1162010);
});

test('each names the scope that is missing', async () => {
  await without(['corehr:common_data.meta_data:read', 'corehr:corehr:readonly', 'corehr:corehr',
    'corehr:common_data.preset_data:read', 'corehr:common_data.preset_data:write',
    'corehr:cost_center:read', 'corehr:company:read'], async () => {
    assert.equal(await codeOf(searchEnums([])), 99991672);
    assert.equal(await codeOf(field('pre_hire', 'skills__c')), 99991672);
    assert.equal(await codeOf(customField.query({ params: { object_api_name_list: ['pre_hire'] } })), 99991672);
    assert.equal(await codeOf(employeeType.list({ params: { page_size: '10' } })), 99991672);
    assert.equal(await codeOf(client.corehr.v1.company.list({ params: { page_size: '10' } })), 99991672);
    assert.equal(await codeOf(client.corehr.v2.costCenter.search({ params: { page_size: 10 } })), 99991672);
  });
});
