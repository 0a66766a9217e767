import addresses from '#generated/addresses.json';

const { firstAddresses } = addresses as unknown as {
  readonly firstAddresses: Readonly<Record<string, string>>;
};

/** The first address of what is now at `path`: its own, unless it had others. */
export function firstAddressOf(path: string): string {
  return firstAddresses[path] ?? path;
}
