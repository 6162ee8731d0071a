import type { FailureReason } from '../subscribe/service.js';
import type { Refusal } from '../journal/files/import.js';
import type { Words } from './translation.js';

/** Reasons for which an address is not known to have arrived, each with what can be done. */
const UNSENT: Record<FailureReason, string> = {
  offline: 'オフラインです。接続が戻るまで、アドレスはここに残ります。',
  blocked:
    '返答がありませんでした。このブラウザーのトラッキング防止機能が止めたか、ニュースレターに今つながらないのかもしれません。',
  policy:
    'このページのセキュリティ設定により、アドレスを送信できませんでした。サイトの運営者も知りたいはずのことです。',
  timeout:
    '時間内に返答がなかったため、アドレスが届いたかどうかは分かりません。もう一度送信しても問題ありません。',
  'rate-limited': 'この接続からの送信が多すぎました。10分ほど待ってから、もう一度お試しください。',
  invalid: 'ニュースレターはこのアドレスを受け付けていません。確かめるか、別のアドレスをお使いください。',
  incomplete: 'ニュースレターに必要な項目が、まだ空いています。',
  rejected:
    'ニュースレターは今このアドレスを受け付けていません。招待制かもしれません。別のアドレスなら登録できることもあります。',
  captcha: 'ニュースレターは、先に人であることを確かめようとしています。',
  misconfigured:
    'このフォームは正しく設定されていないため、アドレスを受け付けられませんでした。サイトの運営者も知りたいはずのことです。',
  unavailable: 'ニュースレターは今アドレスを受け付けられませんでした。数分後にもう一度お試しください。',
};

/** Reasons for which words could not be kept. */
const NOT_KEPT: Record<string, string | undefined> = {
  refused: '保存されていません：このブラウザーはここに何も残しません。書いた言葉はまだ入力欄にあります。',
  full: '保存されていません：この端末に空きがありません。書いた言葉はまだ入力欄にあります。',
  damaged: '保存されていません：ブラウザーが自分のファイルを読めません。書いた言葉はまだ入力欄にあります。',
  blocked: 'このサイトのほかのタブを閉じるまで保存されません。書いた言葉はまだ入力欄にあります。',
  newer: 'ページを再読み込みするまで保存されません：先に書いた言葉をコピーしてください。',
  locked: 'ロックを解除するまで保存されません。書いた言葉はまだ入力欄にあります。',
};

/** Reasons for which the journal can’t do what it was asked. */
const PROBLEMS: Record<string, string | undefined> = {
  refused: 'このブラウザーは、このサイトのものをここに何も残しません。',
  full: 'この端末に空きがありません。何も変わっていません。',
  damaged: 'ブラウザーが、ここに残しているものを読めません。',
  blocked: 'このサイトの別のタブが、古い版のまま開いています。それを閉じてから、もう一度お試しください。',
  newer: 'これはこのページの新しい版で書かれたものです。ページを再読み込みしてください。',
  failed: 'うまくいきませんでしたが、何も変わっていません。もう一度お試しください。',
};

/** Reasons for which a file can’t be brought back. */
const REFUSALS: Record<Refusal | 'passphrase', string> = {
  foreign: 'このファイルに日記は入っていません。何も変わっていません。',
  newer:
    'このファイルはこのページの新しい版で書かれたものです。何も変わっていません。ページを再読み込みしてから、もう一度お試しください。',
  damaged: 'このファイルの一部が壊れているため、何も取り込みませんでした。何も変わっていません。',
  large: 'このファイルはどの日記よりも大きなものです。何も変わっていません。',
  passphrase: 'これはこのファイルのパスフレーズではありません。',
};

const ja: Words = {
  $code: 'ja',
  salvePullQuote: '本文からの引用',
  salveGoToPassage: 'この箇所へ移動',
  salveShareQuote: 'この引用を共有',
  salveCopyQuote: '引用とリンクをコピー',
  salveQuoteCopied: '引用とリンクをコピーしました。',
  salveQuoteNotCopied: 'コピーできませんでした。手でコピーできるように、引用とリンクをここに置きます：',
  salvePicture: 'この引用の画像',
  salvePictureTall: '縦長',
  salvePictureWide: '横長',
  salveSharePicture: '画像を共有',
  salveSavePicture: '画像を保存',
  salvePictureShared: '画像を共有しました。',
  salvePictureSaved: '画像を保存しました。画像が見えない人のために、文字をコピーしました。',
  salvePictureText: '画像が見えない人のための文字：',
  salvePictureFailed: 'ここでは画像を作れませんでした。',
  salvePictureMissing: '画像を読み込めませんでした。接続を確かめてから、もう一度お試しください。',
  salveClose: '閉じる',
  salveAddressMissing: 'メールアドレスを入力してください',
  salveAddressWrong: 'name@example.orgのようなアドレスを入力してください',
  salveAnotherAddress: '別のアドレスを使う',
  salveCheckEmail: 'メールをご覧ください',
  salveConfirm: (address) =>
    `${address}にリンクを送りました。開くと確認が済みます。それまで、ほかのメールは届きません。`,
  salveConfirmPerhaps: (address) =>
    `${address}の確認がまだの場合は、リンクの入ったメールが届きます。開くと、ニュースレターが届くようになります。`,
  salveConsentMissing: '同意する場合はチェックを入れてください',
  salveContinueOn: (service) => `${service}で続ける`,
  salveDidYouMean: (address) => `${address}のことですか？`,
  salveEmailAddress: 'メールアドレス',
  salveFieldMissing: 'ここに入力してください',
  salveName: 'お名前',
  salveNextComes: (address) => `次のニュースレターは${address}に届きます。`,
  salveOptional: (label) => `${label}（任意）`,
  salveOnlineAgain: '接続が戻りました。アドレスはまだ送信されていません。',
  salveOpenMailbox: (mailbox) => (mailbox ? `${mailbox}を開く` : 'メールを開く'),
  salvePrivacy: 'アドレスの取り扱い',
  salveJournalAsJson: 'すべてをJSONで：以前の版も入っていて、取り込めます',
  salveJournalAsMarkdown: 'Markdown：メモアプリ向け',
  salveJournalAsPage: 'どのブラウザーでもオフラインで開ける1枚のページ：取り込めます',
  salveJournalAsText: 'どこでも開けるプレーンテキスト',
  salveJournalBack: '選び直す',
  salveJournalBringBack: '取り込む',
  salveJournalBringBackFile: 'ここから持ち出したファイル：ページまたはJSON',
  salveJournalBringBackHint:
    'ここにあるものはそのまま残ります。ファイルの内容が違うところは、別の版として並べて残します。',
  salveJournalBrought: (count, written) =>
    count ? `取り込んだ数：${written}` : 'このファイルの内容は、すべてここにあります。',
  salveJournalCancel: '選ぶのをやめる',
  salveJournalChosen: (count) => `持っていきたいものにチェックを入れてください。チェックした数：${count}`,
  salveJournalCount: (count) => `ここに残っている数：${count}`,
  salveJournalEmptied: '空になりました。以前の版はまだ残っています。',
  salveJournalEmpty: 'ここにはまだ何も書いていません。',
  salveJournalEraseAll: 'すべて消す',
  salveJournalEraseAllAsk:
    'このサイトで書いたものを、以前の版も含めてすべてこの端末から消します。設定したパスフレーズも消えます。',
  salveJournalEraseArticle: 'これらを消す',
  salveJournalEraseArticleAsk: (count) =>
    `この記事のそばに書いたものを、以前の版も含めてこの端末から消します。振り返りの数：${count}`,
  salveJournalEraseOneAsk: 'この振り返りを、以前の版も含めてこの端末から消します。',
  salveJournalErased: (count) => `この端末から消した数：${count}`,
  salveJournalFileHint: 'このファイルを手にした人は、誰でも読めます。',
  salveJournalFileTitle: (site) => `${site}で書いたもの`,
  salveJournalFold: '書いたものを隠す',
  salveJournalForgets:
    'このサイトを7日間開かないと、ここに残っているものをブラウザーが消すことがあります。控えを持ち出しておいてください。',
  salveJournalFound: (found, all) => `見つかった数：${found}／${all}`,
  salveJournalKeep: '残す',
  salveJournalLess: '一部だけ表示',
  salveJournalOpen: '書いたものを表示',
  salveJournalPage: 'ページを見る',
  salveJournalPageHint: 'これがそのページです。PDFとして残すには、印刷でプリンターにPDFを選んでください。',
  salveJournalPassphraseShow: '入力した文字を表示',
  salveJournalPrint: '印刷またはPDFとして保存',
  salveJournalProblem: (reason) => PROBLEMS[reason] ?? PROBLEMS.failed!,
  salveJournalRefused: (reason) => REFUSALS[reason],
  salveJournalSave: 'ファイルを保存',
  salveJournalSaving: (file) => `ブラウザーが${file}を保存しています。尋ねられたら、場所を選んでください。`,
  salveJournalSeal: 'パスフレーズで暗号化',
  salveJournalSealedHint: '開くにはパスフレーズが必要です。パスフレーズは誰にも復元できません。',
  salveJournalSealedScript:
    'このファイルはスクリプトで暗号を解きますが、ここではスクリプトを実行できません。ブラウザーで開いてください。',
  salveJournalSealedTitle: '暗号化されたファイル',
  salveJournalSearch: '書いたものを検索',
  salveJournalSession: '面談に持っていく',
  salveJournalSessionTitle: '面談のために',
  salveJournalTakeAway: '持ち出す',
  salveJournalTick: 'これを持っていく',
  salveJournalUntitled: '無題',
  salveJournalWhole: 'すべて表示',
  salveLockAgain: '新しいパスフレーズをもう一度',
  salveLockCancel: 'キャンセル',
  salveLockChange: 'パスフレーズを変更',
  salveLockCurrent: '今までのパスフレーズ',
  salveLockFailed: 'できませんでした。何も変わっていません。',
  salveLockNew: '新しいパスフレーズ',
  salveLockNow: '今すぐロック',
  salveLockOffer: 'パスフレーズでロック',
  salveLockPassphrase: 'パスフレーズ',
  salveLockPromise:
    'これからは、このサイトで書いたものはパスフレーズでしか開けません。忘れると、誰にも言葉を取り戻せません。サイトにも、私たちにもできません。',
  salveLockSet: 'ロック',
  salveLockTraces: 'ロックの前に書いた言葉は、ブラウザー自身のファイルに跡が残ることがあります。',
  salveLockUnlike: '二つが同じではありません。',
  salveLockUnlock: 'ロックを解除',
  salveLockWrong: 'このパスフレーズでは開きません。',
  salvePromptBeside: '別のタブから',
  salvePromptConflict: '別のタブでもここに書かれました。どちらの文章も残してあります。',
  salvePromptCopied: 'コピーしました',
  salvePromptCopy: 'コピー',
  salvePromptCount: (words) => `語数：${words}`,
  salvePromptDownload: 'ダウンロード',
  salvePromptErase: '消す',
  salvePromptErased: '消しました',
  salvePromptFound: (day) => `${day}にここで書いたものがあります。`,
  salvePromptHidden: '非表示',
  salvePromptHide: '言葉を隠す',
  salvePromptKeepHere: 'この端末に残す',
  salvePromptKeepHidden: '隠したままにする',
  salvePromptKeepVisit: '今回だけ残す',
  salvePromptMore: 'その他',
  salvePromptNotKept: (reason) =>
    NOT_KEPT[reason] ?? '保存されていません。書いた言葉はまだ入力欄にあります。',
  salvePromptNotSaved: 'まだ保存されていません',
  salvePromptNoVersions: 'まだありません。',
  salvePromptPrint: '書いた言葉をページと一緒に印刷',
  salvePromptPrivacy:
    'このブラウザーの中、この端末だけに残ります。この端末を使う人は読むことができ、ブラウザーのデータを消すと一緒に消えます。',
  salvePromptPrivacyLocked:
    'このブラウザーの中に、パスフレーズでロックして残ります。パスフレーズがなければ、誰にも読めず、復元もできません。ブラウザーのデータを消すと一緒に消えます。',
  salvePromptPrivacyVisit:
    'どこにも残りません：このページを再読み込みするか離れると消え、日記にも入りません。それまでは、この画面の前にいる人が読めます。',
  salvePromptRestore: 'この版に戻す',
  salvePromptSaved: 'この端末に保存しました',
  salvePromptShow: '表示',
  salvePromptShowMine: '言葉を表示',
  salvePromptSpelling: 'スペルチェック',
  salvePromptSpellingNote: '一部のブラウザーは、チェックのために書いた内容を開発元へ送ります。',
  salvePromptUndo: '元に戻す',
  salvePromptVersions: '以前の版',
  salvePromptVisit: '今回だけ',
  salveArticlesMissing: '今は記事を表示できません。',
  salveArticlesShown: '最近の記事を表示しました。',
  salveReadingTime: (minutes) => `約${minutes}分で読めます`,
  salveSending: '送信中…',
  salveSpamAdvice: '数分たっても届かない場合は、迷惑メールフォルダーをご覧ください。',
  salveStillSending: 'まだ送信中です…',
  salveSubscribe: '登録する',
  salveThanks: 'ありがとうございます',
  salveTryAgain: 'もう一度試す',
  salveUnsent: (reason) => UNSENT[reason],
};

export default ja;
