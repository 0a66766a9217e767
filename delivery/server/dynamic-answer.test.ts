import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { dynamicAnswer } from './dynamic-answer';

const given = (status: number, type: string, text = 'a'.repeat(1000)) => ({
  status,
  headers: { 'content-type': type, link: '</a>; rel="canonical"' },
  body: Buffer.from(text),
});
const asking = (headers: Record<string, string> = {}) => ({ headers });
const XML = 'application/xml; charset=utf-8';

it('sends what Next made under the headers of its kind, in the form that the client takes', async () => {
  const plain = await dynamicAnswer(asking(), given(200, XML));
  expect(plain?.headers).toMatchObject({
    'content-type': XML,
    link: '</a>; rel="canonical"',
    vary: 'Accept-Encoding',
    'cache-control': 'public, max-age=0, s-maxage=300',
  });
  const zipped = await dynamicAnswer(asking({ 'accept-encoding': 'gzip, br' }), given(200, XML));
  expect(zipped?.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(zipped?.body ?? Buffer.alloc(0)).toString()).toBe('a'.repeat(1000));
  expect(zipped?.headers.etag).not.toBe(plain?.headers.etag);
  const short = await dynamicAnswer(asking({ 'accept-encoding': 'gzip' }), given(200, XML, 'a'));
  expect(short?.headers).not.toHaveProperty('content-encoding');
});

it('sends nothing of what the client has, unless it is an error', async () => {
  const { headers } = (await dynamicAnswer(asking(), given(200, XML))) ?? {};
  const known = asking({ 'if-none-match': headers?.etag ?? '' });
  expect(await dynamicAnswer(known, given(200, XML))).toMatchObject({
    status: 304,
    body: Buffer.alloc(0),
  });
  expect(await dynamicAnswer(known, given(400, 'application/json'))).toMatchObject({ status: 400 });
});

it('leaves errors to the pages of errors, but for those that a program reads', async () => {
  expect(await dynamicAnswer(asking(), given(404, 'text/html'))).toBeUndefined();
  expect(await dynamicAnswer(asking(), given(307, 'text/html'))).toBeUndefined();
  await expect(dynamicAnswer(asking(), given(500, 'text/html'))).rejects.toThrow(
    'Next answers 500.',
  );
  expect(await dynamicAnswer(asking(), given(501, 'application/json'))).toMatchObject({
    status: 501,
  });
});
