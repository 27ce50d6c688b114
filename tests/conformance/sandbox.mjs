// SPDX-License-Identifier: Apache-2.0
// What every case needs: the official SDK pointed at the sandbox, unchanged, and a look behind the counter.
import * as lark from '@larksuiteoapi/node-sdk';

const url = process.env.PEOPLEDESK_SANDBOX_URL;
if (!url)
  throw new Error('PEOPLEDESK_SANDBOX_URL is not set; start the cases with run.sh.');

const quiet = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };

export const client = new lark.Client({
  appId: 'cli_sandbox', appSecret: 'sandbox', domain: url, logger: quiet,
});

// The whole answer of a call, whether the SDK took it for a success or not.
export async function answerOf(call) {
  try {
    return { http: 200, body: await call, headers: {} };
  } catch (error) {
    if (!error.response)
      throw error;
    return { http: error.response.status, body: error.response.data, headers: error.response.headers };
  }
}

export async function codeOf(call) {
  return (await answerOf(call)).body.code;
}

export async function control(method, path, body) {
  const response = await fetch(`${url}/sandbox${path}`, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return (await response.json()).data;
}

export async function samples(operation, field = '') {
  return (await control('GET', `/samples?operation=${operation}&field=${field}`)).items;
}

// The id of the sample whose English title contains the words.
export async function sampleId(operation, words, field = '') {
  const found = (await samples(operation, field)).find(sample => sample.title_en.includes(words));
  if (!found)
    throw new Error(`no sample of ${operation} is called "${words}"`);
  return found.id;
}

// The different ids that the pages of a list hold; a plain string is an id itself.
export async function idsOf(list, pageSize) {
  const ids = new Set();
  let data = {};
  do {
    data = (await list({ params: { page_size: pageSize, page_token: data.page_token }, data: {} })).data;
    for (const item of data.items)
      ids.add(item.id ?? item.cost_center_id ?? item.employment_id ?? item.pre_hire_id ?? item);
  } while (data.has_more);
  return ids;
}

// Runs something while the app lacks these scopes.
export async function without(scopes, run) {
  await control('POST', '/scopes', { withdraw: scopes });
  try {
    await run();
  } finally {
    await control('POST', '/scopes', { grant_all: true });
  }
}

export async function writes() {
  return (await control('GET', '/journal')).items;
}

// The cases are in more of a hurry than the documented limits allow; those have tests of their own.
await control('POST', '/limits', { scale: 1000 });
