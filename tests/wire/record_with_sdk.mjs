// SPDX-License-Identifier: Apache-2.0
// Sends with the official SDK what no recording covers, so that a test can compare: the documents' own
// examples with values that the rules allow. node record_with_sdk.mjs URL CASE
import { createRequire } from 'node:module';

const require = createRequire(new URL('../conformance/', import.meta.url));
const lark = require('@larksuiteoapi/node-sdk');

const [url, wanted] = process.argv.slice(2);
const quiet = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };
const client = new lark.Client({ appId: 'cli_sandbox', appSecret: 'sandbox', domain: url, logger: quiet });

const cases = {
  'pre-hire': () => client.corehr.v1.preHire.patch({
    path: { pre_hire_id: '1616161616' },
    params: { client_token: '12454646' },
    data: {
      ats_application_id: '4719168654814483759',
      hire_date: '2026-03-02',
      employee_type: { enum_name: 'employee' },
      worker_id: '1245646',
      employee_type_id: '6977976687350924833',
      person_id: '656464648662',
      custom_fields: [{ field_name: 'name', value: '"Sandy"' }],
      cost_center_rate: [
        { cost_center_id: '6950635856373745165', rate: 60 },
        { cost_center_id: '6950635856373745166', rate: 40 },
      ],
      onboarding_status: { enum_name: 'day_one' },
    },
  }),
  reward: () => client.hire.v1.externalReferralReward.create({
    params: { user_id_type: 'union_id' },
    data: {
      referral_user_id: 'on_94a1ee5551019f18cd73d9f111898cf2',
      create_user_id: 'on_94a1ee5551019f18cd73d9f111898cf2',
      confirm_user_id: 'on_94a1ee5551019f18cd73d9f111898cf2',
      pay_user_id: 'on_94a1ee5551019f18cd73d9f111898cf2',
      external_id: '6930815272790114324',
      application_id: '6930815272790114325',
      talent_id: '6930815272790114326',
      job_id: '6930815272790114327',
      reason: '入职｜开源',
      rule_type: 4,
      bonus: { bonus_type: 2, cash: { currency_type: 'CNY', amount: 2000.5 } },
      stage: 3,
      create_time: '1704720275000',
      confirm_time: '1704720275000',
      pay_time: '1704720275001',
      onboard_time: '1704720275002',
      conversion_time: '1704720275003',
      comment: '已发放',
    },
  }),
  'pre-hire v2': () => client.corehr.v2.preHire.patch({
    path: { pre_hire_id: '7345005664477775411' },
    data: {
      offer_info_update: {
        onboarding_date: '2026-03-02',
        worker_id: 'E10086',
        employment_type: 'employee',
        employee_type_id: '6977976687350924833',
        ats_application_id: '4719168654814483759',
        cost_center_rates: [
          { cost_center_id: '6950635856373745165', rate: 60 },
          { cost_center_id: '6950635856373745166', rate: 40 },
        ],
        custom_fields: [{ field_name: 'nick__c', value: '["小陈"]' }],
      },
      standard_update_fields: ['onboarding_date', 'worker_id', 'employment_type', 'employee_type_id',
        'ats_application_id', 'cost_center_rates'].map(name => `offer_info_update.${name}`),
      custom_update_fields: ['nick__c'],
    },
  }),
  withdraw: () => client.corehr.v2.preHire.withdrawOnboarding({
    data: { pre_hire_id: '7345005664477775411', withdraw_reason: '候选人放弃' },
  }),
  restore: () => client.corehr.v2.preHire.restoreFlowInstance({
    data: { pre_hire_id: '7345005664477775411', confirm_workforce: true },
  }),
  complete: () => client.corehr.v2.preHire.complete({ path: { pre_hire_id: '7345005664477775411' } }),
};

// What the sandbox answers does not matter here, only what it received.
await cases[wanted]().catch(error => {
  if (!error.response)
    throw error;
});
