import { expect, it } from 'vitest';
import { firstAddresses } from './first-addresses';

const NEW = '/articles/nouveau';
const OLD = '/articles/ancien';
const OLDER = '/articles/premier';

const firstOf = (registry: Parameters<typeof firstAddresses>[0], aliases: readonly string[]) =>
  firstAddresses(registry, [{ path: NEW, aliases }])[NEW];

it('leaves what was never renamed at its address', () => {
  expect(firstAddresses({}, [{ path: NEW, aliases: [] }])).toEqual({});
});

it('knows a renamed article by its first address, in whatever order its names are given', () => {
  expect(firstOf({ [OLD]: {} }, [OLD])).toBe(OLD);
  const twice = { [OLDER]: {}, [OLD]: { first: OLDER } };
  expect(firstOf(twice, [OLD, OLDER])).toBe(OLDER);
  expect(firstOf(twice, [OLDER, OLD])).toBe(OLDER);
});

it('finds the former address however it was written', () => {
  expect(firstOf({ [OLD]: {} }, ['/vieux.html', `${OLD.toUpperCase()}/`])).toBe(OLD);
});

it('keeps what a published article is known by, whatever it takes over later', () => {
  expect(firstOf({ [NEW]: {}, [OLD]: {} }, [OLD])).toBeUndefined();
  expect(firstOf({ [NEW]: { first: OLDER }, [OLD]: {} }, [OLD])).toBe(OLDER);
});

it('takes the first name in the file of what comes from elsewhere, as it was sent', () => {
  expect(firstOf({}, ['/?p=123', '/2019/titre.html'])).toBe('/?p=123');
  expect(firstOf({}, ['/2019/Été-(1).html'])).toBe('/2019/%C3%89t%C3%A9-(1).html');
});
