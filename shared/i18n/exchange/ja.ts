/** Imports in Japanese. */
import { japaneseHeaders } from '../../exchange/catalogue-fields.ts';
import type { ExchangeWords, ProblemParts } from './words.ts';

const perhaps = ({ suggestion }: ProblemParts) => (suggestion === '' ? '' : `「${suggestion}」のことでしょうか。`);
const taken = ({ suggestion }: ProblemParts) => (suggestion === '' ? '' : `「${suggestion}」とします。`);
const choose = (what: string) => (parts: ProblemParts) =>
  `${what}「${parts.value}」はスキル標準にありません。${perhaps(parts)}標準の名前かidに直してください。`;
const megabytes = (bytes: number | undefined) => Math.round((bytes ?? 0) / (1024 * 1024)).toLocaleString('en-US');

export const exchangeJa: ExchangeWords = {
  fields: japaneseHeaders,
  problems: {
    'id-missing': (parts) =>
      `コースIDがないため、コース名から作りました。${taken(parts)}決まったIDがあれば記入してください。`,
    'id-invalid': ({ value, suggestion }) =>
      `コースID「${value}」に使えない文字（空白、@ , ; | & ( ) 、など）があるか、100字を超えています。「${suggestion}」のように直してください。`,
    'id-duplicate': ({ value, suggestion }) =>
      `コースID「${value}」はこのファイルの上の行にもあります。「${suggestion}」など別のIDにしてください。`,
    'id-built-in': ({ value, suggestion }) =>
      `コースID「${value}」は標準搭載のコースのもので、取り込みでは変更できません。「${suggestion}」など別のIDにしてください。`,
    'built-in-unchanged': ({ value }) =>
      `標準搭載のコース「${value}」と同じ内容のため、取り込みません。そのままで構いません。`,
    'title-missing': () => 'コース名がありません。記入してください。',
    'title-alike': ({ value, suggestion }) =>
      `コース名「${value}」は、全角・半角や空白を除くと「${suggestion}」と同じです。同じコースならIDをそろえ、別のコースなら名前を変えてください。`,
    'group-missing': (parts) =>
      `コース群がありません。${parts.suggestion === '' ? '「取り込んだコース」に入れます。' : taken(parts)}`,
    'kind-missing': (parts) =>
      `講座分類がありません。${parts.suggestion === '' ? '対象レベルから決めます。' : taken(parts)}`,
    'kind-unknown': choose('講座分類'),
    'area-missing': ({ value, suggestion }) =>
      `新しいコース群「${value}」の領域がありません。「${suggestion}」とします。違うときは領域を記入してください。`,
    'area-unknown': choose('領域'),
    'area-differs': ({ value, suggestion }) =>
      `領域が「${value}」ですが、コース群は「${suggestion}」にあります。コース群の領域に合わせます。`,
    'specialty-missing': () => '対象専門分野がありません。すべての専門分野とします。',
    'specialty-unknown': choose('専門分野'),
    'method-missing': (parts) =>
      `研修方法がありません。${parts.suggestion === '' ? '標準時間と標準日数から決めます。' : taken(parts)}`,
    'method-unknown': choose('研修方法'),
    'level-missing': () => '対象レベルがありません。4、4-6、レベル4以上 のように記入してください。',
    'level-invalid': ({ value }) =>
      `レベル「${value}」を読み取れません。4、4、5、4-6、レベル4以上 のように直してください。`,
    'level-out-of-range': ({ value, suggestion }) =>
      `レベル「${value}」は対象専門分野にありません。${suggestion}の範囲に直してください。`,
    'level-is-date': ({ value, suggestion }) =>
      `レベルが日付「${value}」になっています。Excelが「${suggestion}」を日付に変えたようです。セルの書式を文字列にして「${suggestion.replace('-', '～')}」と入れ直してください。`,
    'level-gap': ({ value, suggestion }) =>
      `レベル「${value}」は続いていません。間も含めて ${suggestion} とします。違うときはコースを分けてください。`,
    'not-a-number': ({ value }) =>
      `「${value}」を数として読み取れません。18、18時間、2日、120000 のように直してください。受講料は円単位の整数です。`,
    negative: ({ value }) => `「${value}」は負の数です。0以上に直してください。`,
    'too-high': ({ value }) => `「${value}」は大きすぎます。単位を確かめてください。`,
    'knowledge-unknown': (parts) =>
      `知識項目「${parts.value}」はスキル標準にありません。${perhaps(parts)}標準の名前かidに直してください。`,
    'knowledge-level': ({ value, suggestion }) =>
      `「${value}」のレベルは標準にありません。この知識項目はレベル${suggestion}です。@に続くレベルか対象レベルを直してください。`,
    'knowledge-ambiguous': ({ value, suggestion }) =>
      `知識項目「${value}」は複数のスキル項目にあり、対象専門分野からは決まりません（${suggestion}）。idで書いてください。`,
    'prerequisite-unknown': (parts) =>
      `受講前提「${parts.value}」というコースもコース群もありません。${perhaps(parts)}名前を直すか、文字のまま残すことを選んでください。`,
    'prerequisite-kept': (parts) =>
      `受講前提「${parts.value}」というコースもコース群もないため、文字のまま残します。${perhaps(parts)}`,
    'prerequisite-ambiguous': ({ value, suggestion }) =>
      `受講前提「${value}」という名前のコースが複数あります（${suggestion}）。コースIDで書いてください。`,
    'prerequisite-self': ({ value }) => `受講前提「${value}」はこのコース自身です。取り除いてください。`,
    'prerequisite-syntax': ({ value, suggestion }) =>
      `受講前提の${suggestion}文字目${value === '' ? '（末尾）' : `「${value.slice(0, 20)}」`}から先を読み取れません。かっこの対応と、「かつ」「または」の前後の名前を確かめてください。`,
    'prerequisite-too-complex': () => '受講前提が複雑すぎます。組み合わせを減らすか、コース群の名前で書いてください。',
    'formula-like': ({ value }) => `「${value.slice(0, 30)}」は数式のように見えますが、文字として取り込みます。`,
    'too-long': ({ suggestion }) => `文字が多すぎます（${suggestion}字まで）。短くしてください。`,
  },
  refusals: {
    'not-a-sheet': () =>
      '表計算の表ではありません（画像、PDF、Webページなど）。ExcelブックかCSVとして保存し直してください。',
    password: () => 'パスワードで保護されています。Excelで開き、パスワードを外して保存し直してください。',
    'legacy-xls': () =>
      '古い形式（.xls）かバイナリ形式（.xlsb）のブックです。Excelで開き、「Excelブック（.xlsx）」として保存し直してください。',
    damaged: () =>
      '途中で切れているか、壊れています。もう一度受け取るか、Excelで開いて保存し直してください。CSVでは " が閉じているかを確かめてください。',
    'too-large': ({ limit }) => `大きすぎます（${megabytes(limit)} MBまで）。必要な行だけにして保存し直してください。`,
    'expands-too-much': () =>
      '展開すると異常に大きくなるため、読み取りを止めました。必要なシートだけを新しいブックに写してください。',
    'too-many-columns': ({ limit }) => `使われている列が多すぎます（${limit}列まで）。不要な列を削除してください。`,
    'too-many-rows': ({ limit }) =>
      `行が多すぎます（${(limit ?? 0).toLocaleString('en-US')}行まで）。ファイルを分けてください。`,
    'cell-too-long': ({ limit }) =>
      `セルの文字が多すぎます（${(limit ?? 0).toLocaleString('en-US')}字まで）。短くしてください。CSVでは " が閉じているかを確かめてください。`,
    'nul-byte': () => '文字ではないデータ（NUL）が含まれています。元のソフトから書き出し直してください。',
    undecodable: ({ position }) =>
      `${(position ?? 1).toLocaleString('en-US')}文字目の文字コードを読み取れません。UTF-8、Shift_JIS、EUC-JPのいずれかで保存し直してください。`,
    empty: () => '何も入力されていません。表のあるファイルかシートを選んでください。',
    'no-sheet': ({ sheet }) => `「${sheet ?? ''}」というシートがありません。シートを選び直してください。`,
  },
  place: ({ sheet, row, column, field }) => {
    const parts = [
      sheet === null ? '' : `シート「${sheet}」`,
      row === null ? '' : `${row}行目`,
      column === null ? '' : `${column}列`,
    ].filter((part) => part !== '');
    return `${parts.join(' ')}${field === null ? '' : `（${field}）`}`;
  },
  colon: '：',
};
