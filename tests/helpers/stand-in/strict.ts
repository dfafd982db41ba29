/** A fake that says when it is asked for something that it does not have, instead of answering `undefined`. */

export function strict<Fake extends object>(name: string, fake: Fake): Fake {
  return new Proxy(fake, {
    get(target, key) {
      // `then` is asked of everything that is awaited, symbols of everything that is shown or compared.
      if (typeof key === 'symbol' || key === 'then' || key in target) return Reflect.get(target, key, target);
      throw new Error(`not implemented in the stand-in: ${name}.${key}`);
    },
  });
}
