/** Reads a command's options; every mistake is told with the option that it stands in. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { RefusalError } from '../../../shared/contract/error.ts';

export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

export interface Arguments {
  readonly values: OptionValues;
  readonly positionals: readonly string[];
}

/** The refusal of a command that was called wrongly. */
export function wrongUse(ja: string, en: string): RefusalError {
  return new RefusalError('wrong-use', { problem: { ja, en } });
}

/** Node tells what is wrong with an option in English only; the option's name stands in quotes. */
function wordParseError(error: unknown): readonly [ja: string, en: string] {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : '';
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return [`「${name}」というオプションはありません`, `There is no option "${name}"`];
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return [`「${name}」の値が正しくありません`, `The value of "${name}" is missing or not wanted`];
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return [`「${name}」は余分な引数です`, `"${name}" is one argument too many`];
  return [message, message];
}

/** @throws RefusalError `wrong-use` for options that the command does not have or that lack a value. */
export function parseArguments(
  args: readonly string[],
  options: ParseArgsOptionsConfig,
  allowPositionals = false,
): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals, strict: true });
    return { values: values as OptionValues, positionals };
  } catch (error) {
    throw wrongUse(...wordParseError(error));
  }
}

/** A text option, or `undefined` where it is absent. */
export function textOption({ values }: Arguments, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** A repeatable option. */
export function listOption({ values }: Arguments, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value : [];
}

/** A number, full-width digits allowed. @throws RefusalError `wrong-use` where the text is none. */
export function numberOption(given: Arguments, name: string): number | undefined {
  const text = textOption(given, name);
  if (text === undefined) return undefined;
  const plain = text.normalize('NFKC').replaceAll(',', '').trim();
  const value = Number(plain);
  if (plain === '' || !Number.isFinite(value))
    throw wrongUse(`--${name}「${text}」は数ではありません`, `--${name} "${text}" is not a number`);
  return value;
}

/** One of a closed set. @throws RefusalError `wrong-use` */
export function choiceOption<Choice extends string>(
  given: Arguments,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const text = textOption(given, name);
  if (text === undefined) return undefined;
  const found = choices.find((choice) => choice === text);
  if (!found)
    throw wrongUse(
      `--${name}「${text}」は使えません。${choices.join('、')} のいずれかにしてください`,
      `--${name} "${text}" is not one of ${choices.join(', ')}`,
    );
  return found;
}
