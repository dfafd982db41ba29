/** The help text of the command line. */
import type { Language } from '../../../shared/model/localized.ts';

const ja = `道標 (Michishirube) — ITスキル標準 カスタマサービス職種の研修ロードマップを計画する

使い方: michishirube コマンド [オプション]

コマンド
  plan      ロードマップを1つ計画して標準出力に書く
  plan-all  全員のロードマップを計画して書き出す
  check     コース台帳を点検する
  import    コース台帳・スキル標準・受講者を取り込む
  export    コース台帳・対応表・スキル標準・受講者・研修需要・開催計画を書き出す
  backup    データを1つのファイルに控える
  restore   控えからデータを戻す
  serve     この機械だけで使えるアドレスで画面を開く
  help      この説明を表示する

plan のオプション
  --specialty ID            hardware | software | facility
  --from N  --to N          現在レベル（0 = 未経験）と目標レベル
  --objective KIND          hours（既定）| cost | courses | finish | weighted
  --weights LIST            weighted の重み（hours=1,cost=2,courses=0。costは千円あたり）
  --origin ID               現在レベルを持つ専門分野（計画先と異なるとき）
  --also ID                 同時に計画する専門分野（何度でも）
  --start YYYY-MM-DD        開始日（既定は今日）
  --hours-per-week N        eラーニングの時間／週（既定 4）
  --class-days-per-month N  集合研修の日数／月（既定 2）
  --lock ID  --exclude ID   必ず受ける／受けないコース（何度でも）
  --budget YEN              受講料の上限
  --usual-price-day YEN  --usual-price-hour YEN   受講料が不明なコースの概算（集合研修1日、eラーニング1時間）
  --methods LIST            受けられる研修方法（e-learning,lecture,workshop,community）
  --providers LIST          受けられる提供元
  --deadline YYYY-MM-DD     修了の期限
  --days-off FILE           学習しない期間（JSON、CSV、xlsx）
  --calendar FILE           職場の暦（JSON）
  --sessions FILE           開催回（JSON、CSV、xlsx）
  --session COURSE=ID       受ける開催回（何度でも）
  --move COURSE=YYYY-MM-DD  コースを始める日（何度でも）
  --order ID                この順に受けるコース（レベルごと。順に何度でも）
  --held FILE               修了コース・試験・自己評価・免除（JSON）
  --catalogue FILE          別のコース台帳（JSON、CSV、xlsx）
  --standard FILE           別のスキル標準（JSON）
  --learner ID --store FILE 保存された人の計画（社員番号か氏名でも）（なければ目標から）
  --store FILE              そのデータの自社コース・開催回・職場の暦も使う
  --format KIND             text（既定）| json | csv | xlsx | ics | html | pdf
  --out FILE                書き出し先（既定は標準出力）

plan-all のオプション
  --store FILE     データファイル
  --format KIND    json（既定）| xlsx | csv | pdf
  --out FILE       書き出し先（既定は標準出力）。pdf では FILE.pdf（全員で1つ）、FILE.zip か FOLDER/（1つずつ）
  --each KIND      1つずつのとき: person（既定）| team
  --sheets LIST    pdf の用紙: roadmap（既定）,diagram,career
  --team NAME      その所属（下の所属を含む）の人だけ
  --all            変わっていない人も計画し直す

check のオプション
  --catalogue FILE  --standard FILE  --store FILE   点検するもの（既定は使用中の台帳）

import catalogue | learners FILE（CSV、xlsx）、import standard FILE（JSON）のオプション
  --store FILE     取り込み先
  --dry-run        点検だけして何も変更しない
  --mapping FILE   列の対応（JSON）
  --sheet NAME     シート名（既定は最初のシート）
  --keep-unknown-prerequisites   台帳にない受講前提を文章のまま残す
  --create-teams   まだない所属を作る（learners）
  --use            取り込んだスキル標準に切り替える

export catalogue | matrix | standard | learners | demand | sessions のオプション
  --format KIND    csv（既定）| xlsx | json | moodle | case（learners は csv、xlsx、json）
  --store FILE  --out FILE

backup のオプション
  --store FILE  --out FILE   控えるデータと控えの名前（既定はデータの隣）
  --format KIND    sqlite（既定）| json

restore FILE のオプション
  --store FILE     戻す先。いまのデータは別名で残す

serve のオプション
  --port N   ポート番号（既定は空いている番号）
  --store FILE   データのファイル
  --open     ブラウザで開く

共通  --lang ja|en
終了状態  0 完了 / 1 プログラムの不具合 / 2 使い方か入力の誤り / 3 条件を満たすロードマップなし
`;

const en = `Michishirube — plans training roadmaps under the IT Skill Standard, Customer Service

Usage: michishirube COMMAND [options]

Commands
  plan      plans one roadmap to standard output
  plan-all  plans everybody's roadmap and writes them out
  check     checks the catalogue
  import    imports a catalogue, a skill standard or learners
  export    exports the catalogue, the matrix, the standard, the learners, the demand or the sessions
  backup    copies the data into one file
  restore   puts the data back from such a file
  serve     opens the window at an address of this machine alone
  help      shows this text

Options of plan
  --specialty ID            hardware | software | facility
  --from N  --to N          current level (0 = no experience) and target level
  --objective KIND          hours (default) | cost | courses | finish | weighted
  --weights LIST            weights of weighted (hours=1,cost=2,courses=0; cost by 1,000 yen)
  --origin ID               specialty in which the current level is held, where it is another
  --also ID                 specialty planned for at the same time (repeatable)
  --start YYYY-MM-DD        first day (default: today)
  --hours-per-week N        e-learning hours a week (default 4)
  --class-days-per-month N  class days a month (default 2)
  --lock ID  --exclude ID   courses to take or not to take (repeatable)
  --budget YEN              limit on course fees
  --usual-price-day YEN  --usual-price-hour YEN   estimate unknown costs by class day and e-learning hour
  --methods LIST            methods open to the learner (e-learning,lecture,workshop,community)
  --providers LIST          providers whose courses may be taken
  --deadline YYYY-MM-DD     day by which all is to be done
  --days-off FILE           days without study (JSON, CSV, xlsx)
  --calendar FILE           calendar of the workplace (JSON)
  --sessions FILE           announced sessions (JSON, CSV, xlsx)
  --session COURSE=ID       session to take (repeatable)
  --move COURSE=YYYY-MM-DD  day on which a course begins (repeatable)
  --order ID                courses to take in this order, level by level (repeatable, in order)
  --held FILE               courses completed, examinations, self-assessment, exemptions (JSON)
  --catalogue FILE          another catalogue (JSON, CSV, xlsx)
  --standard FILE           another skill standard (JSON)
  --learner ID --store FILE the plan of a saved person (or employee number, or name), or their goal
  --store FILE              with the own courses, sessions and calendar of that store
  --format KIND             text (default) | json | csv | xlsx | ics | html | pdf
  --out FILE                where to write (default: standard output)

Options of plan-all
  --store FILE     the data file
  --format KIND    json (default) | xlsx | csv | pdf
  --out FILE       where to write (default: standard output); for pdf FILE.pdf (one of everybody), FILE.zip or FOLDER/ (one each)
  --each KIND      of one each: person (default) | team
  --sheets LIST    sheets of a pdf: roadmap (default),diagram,career
  --team NAME      only people of that team and of those below it
  --all            plans again whoever has not changed, too

Options of check
  --catalogue FILE  --standard FILE  --store FILE   what to check (default: the catalogue in use)

Options of import catalogue | learners FILE (CSV, xlsx) and import standard FILE (JSON)
  --store FILE     the data file
  --dry-run        checks and changes nothing
  --mapping FILE   which column holds what (JSON)
  --sheet NAME     the sheet (default: the first one)
  --keep-unknown-prerequisites   keeps prerequisites that name no course as text
  --create-teams   creates teams that are not there yet (learners)
  --use            switches to the imported standard

Options of export catalogue | matrix | standard | learners | demand | sessions
  --format KIND    csv (default) | xlsx | json | moodle | case (learners: csv, xlsx, json)
  --store FILE  --out FILE

Options of backup
  --store FILE  --out FILE   the data file and the name of the copy (default: beside the data)
  --format KIND    sqlite (default) | json

Options of restore FILE
  --store FILE     where to put it back; what is there is kept under another name

Options of serve
  --port N   port (default: a free one)
  --store FILE   the data file
  --open     opens the browser

Common  --lang ja|en
Exit status  0 done / 1 a fault of the program / 2 wrong use or bad input / 3 no roadmap under the conditions
`;

/** The text of `help`. */
export function helpText(language: Language): string {
  return language === 'ja' ? ja : en;
}
