import type { FailureReason } from '../subscribe/service.js';
import type { Refusal } from '../journal/files/import.js';
import type { Words } from './translation.js';

/** Reasons for which an address is not known to have arrived, each with what can be done. */
const UNSENT: Record<FailureReason, string> = {
  offline: 'Sem conexão à internet. O seu endereço fica aqui até ela voltar.',
  blocked:
    'Não chegou nenhuma resposta. Um bloqueador de rastreadores neste navegador talvez a tenha impedido, ou a newsletter não está acessível neste momento.',
  policy:
    'As configurações de segurança desta página impediram o envio do seu endereço. Quem cuida do site gostaria de saber.',
  timeout:
    'A resposta não chegou a tempo, por isso não é certo que o seu endereço tenha chegado. Enviar outra vez não faz mal nenhum.',
  'rate-limited': 'Chegaram tentativas demais desta conexão. Espere dez minutos e tente outra vez.',
  invalid: 'A newsletter não aceita este endereço. Verifique-o ou use outro.',
  incomplete: 'A newsletter pede algo que ainda falta aqui.',
  rejected:
    'A newsletter não aceita este endereço por agora. Talvez seja só por convite, ou outro endereço funcione.',
  captcha: 'A newsletter quer ver primeiro que está aí uma pessoa.',
  misconfigured:
    'Este formulário não está bem configurado, por isso o seu endereço não foi recebido. Quem cuida do site gostaria de saber.',
  unavailable:
    'A newsletter não conseguiu receber o seu endereço agora. Tente outra vez daqui a alguns minutos.',
};

/** Reasons for which words could not be kept. */
const NOT_KEPT: Record<string, string | undefined> = {
  refused: 'Não guardado: este navegador não guarda nada aqui. As suas palavras continuam no campo.',
  full: 'Não guardado: não há mais espaço neste dispositivo. As suas palavras continuam no campo.',
  damaged:
    'Não guardado: o navegador não consegue ler os próprios arquivos. As suas palavras continuam no campo.',
  blocked:
    'Não guardado enquanto houver outras abas deste site abertas. As suas palavras continuam no campo.',
  newer: 'Não guardado até recarregar a página: copie primeiro as suas palavras.',
  locked: 'Não guardado até desbloquear. As suas palavras continuam no campo.',
};

/** Reasons for which the journal can’t do what it was asked. */
const PROBLEMS: Record<string, string | undefined> = {
  refused: 'Este navegador não guarda aqui nada para este site.',
  full: 'Não há mais espaço neste dispositivo. Nada mudou.',
  damaged: 'O navegador não consegue ler o que guarda aqui.',
  blocked: 'Outra aba deste site continua aberta com uma versão anterior. Feche-a e tente outra vez.',
  newer: 'Isto foi escrito por uma versão posterior desta página. Recarregue a página.',
  failed: 'Não foi possível, e nada mudou. Tente outra vez.',
};

/** Reasons for which a file can’t be brought back. */
const REFUSALS: Record<Refusal | 'passphrase', string> = {
  foreign: 'Este arquivo não contém nenhum diário. Nada mudou.',
  newer:
    'Este arquivo foi escrito por uma versão posterior desta página. Nada mudou; recarregue a página e tente outra vez.',
  damaged: 'Uma parte deste arquivo está danificada, por isso nada dele foi recuperado. Nada mudou.',
  large: 'Este arquivo é maior do que qualquer diário. Nada mudou.',
  passphrase: 'Esta não é a frase secreta deste arquivo.',
};

const pt: Words = {
  $code: 'pt',
  salvePullQuote: 'Citação em destaque',
  salveGoToPassage: 'Ir para esta passagem',
  salveShareQuote: 'Compartilhar esta citação',
  salveCopyQuote: 'Copiar a citação e o link',
  salveQuoteCopied: 'Citação e link copiados.',
  salveQuoteNotCopied: 'Nada foi copiado. Aqui estão a citação e o seu link, para copiar à mão:',
  salvePicture: 'Imagem desta citação',
  salvePictureTall: 'Vertical',
  salvePictureWide: 'Horizontal',
  salveSharePicture: 'Compartilhar a imagem',
  salveSavePicture: 'Guardar a imagem',
  salvePictureShared: 'Imagem compartilhada.',
  salvePictureSaved: 'Imagem guardada. O texto dela está copiado, para quem não puder vê-la.',
  salvePictureText: 'Texto para quem não puder ver a imagem:',
  salvePictureFailed: 'Não foi possível criar a imagem aqui.',
  salvePictureMissing: 'Não foi possível carregar a imagem. Verifique a conexão e tente outra vez.',
  salveClose: 'Fechar',
  salveAddressMissing: 'Escreva o seu endereço de e-mail',
  salveAddressWrong: 'Escreva um endereço como nome@exemplo.org',
  salveAnotherAddress: 'Usar outro endereço',
  salveCheckEmail: 'Veja o seu e-mail',
  salveConfirm: (address) =>
    `Foi enviado um link para ${address}. Abra-o para confirmar; até lá, não chegará mais nada.`,
  salveConfirmPerhaps: (address) =>
    `Se ${address} ainda estiver por confirmar, há uma mensagem com um link a caminho. Abra-o, e a newsletter chegará.`,
  salveConsentMissing: 'Marque a caixa se concordar',
  salveContinueOn: (service) => `Continuar em ${service}`,
  salveDidYouMean: (address) => `Queria escrever ${address}?`,
  salveEmailAddress: 'Endereço de e-mail',
  salveFieldMissing: 'Preencha este campo',
  salveName: 'O seu nome',
  salveNextComes: (address) => `A próxima newsletter chegará a ${address}.`,
  salveOptional: (label) => `${label} (opcional)`,
  salveOnlineAgain: 'A conexão voltou. O seu endereço ainda não foi enviado.',
  salveOpenMailbox: (mailbox) => (mailbox ? `Abrir ${mailbox}` : 'Abrir o seu e-mail'),
  salvePrivacy: 'O que fazemos com o seu endereço',
  salveJournalAsJson: 'Tudo, em JSON: com versões anteriores, e pode ser recuperado',
  salveJournalAsMarkdown: 'Markdown, para um app de notas',
  salveJournalAsPage: 'Uma página que abre em qualquer navegador, mesmo sem internet; pode ser recuperada',
  salveJournalAsText: 'Texto simples, que abre em qualquer lugar',
  salveJournalBack: 'Voltar a escolher',
  salveJournalBringBack: 'Recuperar',
  salveJournalBringBackFile: 'Um arquivo que levou daqui: uma página ou JSON',
  salveJournalBringBackHint:
    'O que está aqui fica como está. Onde o arquivo disser outra coisa, ela é guardada ao lado, como outra versão.',
  salveJournalBrought: (count, written) =>
    count ? `Recuperado: ${written}` : 'Tudo o que está neste arquivo já está aqui.',
  salveJournalCancel: 'Parar de escolher',
  salveJournalChosen: (count) => `Marque o que quer levar. Marcado: ${count}`,
  salveJournalCount: (count) => `Guardado aqui: ${count}`,
  salveJournalEmptied: 'Esvaziado. As versões anteriores continuam guardadas.',
  salveJournalEmpty: 'Ainda não há nada escrito aqui.',
  salveJournalEraseAll: 'Apagar tudo',
  salveJournalEraseAllAsk:
    'Tudo o que escreveu neste site será apagado deste dispositivo, com as versões anteriores e a frase secreta, se houver uma.',
  salveJournalEraseArticle: 'Apagar estas',
  salveJournalEraseArticleAsk: (count) =>
    `O que escreveu junto a este artigo será apagado deste dispositivo, com as versões anteriores. Reflexões: ${count}`,
  salveJournalEraseOneAsk: 'Esta reflexão será apagada deste dispositivo, com as suas versões anteriores.',
  salveJournalErased: (count) => `Apagado deste dispositivo: ${count}`,
  salveJournalFileHint: 'Quem tiver o arquivo pode lê-lo.',
  salveJournalFileTitle: (site) => `O que escrevi em ${site}`,
  salveJournalFold: 'Esconder o que escrevi',
  salveJournalForgets:
    'Este navegador pode apagar o que está guardado aqui depois de sete dias sem uma visita a este site. Leve uma cópia.',
  salveJournalFound: (found, all) => `Encontrado: ${found} de ${all}`,
  salveJournalKeep: 'Manter',
  salveJournalLess: 'Mostrar menos',
  salveJournalOpen: 'Mostrar o que escrevi',
  salveJournalPage: 'Ver a página',
  salveJournalPageHint: 'Esta é a página. Para guardá-la em PDF, imprima-a e escolha PDF como impressora.',
  salveJournalPassphraseShow: 'Mostrar o que escrevo',
  salveJournalPrint: 'Imprimir ou guardar em PDF',
  salveJournalProblem: (reason) => PROBLEMS[reason] ?? PROBLEMS.failed!,
  salveJournalRefused: (reason) => REFUSALS[reason],
  salveJournalSave: 'Guardar o arquivo',
  salveJournalSaving: (file) => `O navegador vai guardar ${file}. Se perguntar, escolha onde.`,
  salveJournalSeal: 'Cifrar com uma frase secreta',
  salveJournalSealedHint: 'Só abre com a sua frase secreta. Ninguém pode recuperá-la.',
  salveJournalSealedScript:
    'Este arquivo é decifrado por um script que não pode ser executado aqui. Abra-o num navegador.',
  salveJournalSealedTitle: 'Um arquivo cifrado',
  salveJournalSearch: 'Procurar no que escrevi',
  salveJournalSession: 'Levar para uma sessão',
  salveJournalSessionTitle: 'Para a minha sessão',
  salveJournalTakeAway: 'Levar uma cópia',
  salveJournalTick: 'Levar isto',
  salveJournalUntitled: 'Sem título',
  salveJournalWhole: 'Mostrar tudo',
  salveLockAgain: 'A nova, outra vez',
  salveLockCancel: 'Cancelar',
  salveLockChange: 'Mudar a frase secreta',
  salveLockCurrent: 'A frase secreta atual',
  salveLockFailed: 'Não foi possível. Nada mudou.',
  salveLockNew: 'Nova frase secreta',
  salveLockNow: 'Bloquear agora',
  salveLockOffer: 'Bloquear com uma frase secreta',
  salveLockPassphrase: 'Frase secreta',
  salveLockPromise:
    'A partir de agora, o que escrever neste site só abre com a sua frase secreta. Se a esquecer, ninguém pode recuperar as suas palavras: nem o site, nem nós.',
  salveLockSet: 'Bloquear',
  salveLockTraces: 'O que foi escrito antes do bloqueio pode deixar vestígios nos arquivos do navegador.',
  salveLockUnlike: 'As duas não são iguais.',
  salveLockUnlock: 'Desbloquear',
  salveLockWrong: 'Esta frase secreta não o abre.',
  salvePromptBeside: 'de outra aba',
  salvePromptConflict: 'Outra aba também escreveu aqui. Os dois textos estão guardados.',
  salvePromptCopied: 'Copiado',
  salvePromptCopy: 'Copiar',
  salvePromptCount: (words) => `Palavras: ${words}`,
  salvePromptDownload: 'Guardar como arquivo',
  salvePromptErase: 'Apagar',
  salvePromptErased: 'Apagado',
  salvePromptFound: (day) => `Há algo seu escrito aqui em ${day}.`,
  salvePromptHidden: 'Escondido',
  salvePromptHide: 'Esconder as minhas palavras',
  salvePromptKeepHere: 'Guardar neste dispositivo',
  salvePromptKeepHidden: 'Deixar escondido',
  salvePromptKeepVisit: 'Guardar só para esta visita',
  salvePromptMore: 'Mais',
  salvePromptNotKept: (reason) => NOT_KEPT[reason] ?? 'Não guardado. As suas palavras continuam no campo.',
  salvePromptNotSaved: 'Ainda não guardado',
  salvePromptNoVersions: 'Ainda não há nenhuma.',
  salvePromptPrint: 'Imprimir as minhas palavras com a página',
  salvePromptPrivacy:
    'Fica guardado neste navegador, só neste dispositivo. Quem o usar poderia ler, e desaparece quando os dados do navegador são apagados.',
  salvePromptPrivacyLocked:
    'Fica guardado neste navegador, bloqueado com a sua frase secreta. Sem ela, ninguém pode ler nem recuperar; desaparece quando os dados do navegador são apagados.',
  salvePromptPrivacyVisit:
    'Não fica guardado: desaparece ao recarregar ou deixar esta página, e nunca entra no diário. Até lá, quem estiver diante deste dispositivo poderia ler.',
  salvePromptRestore: 'Restaurar',
  salvePromptSaved: 'Guardado neste dispositivo',
  salvePromptShow: 'Mostrar',
  salvePromptShowMine: 'Mostrar as minhas palavras',
  salvePromptSpelling: 'Verificar a ortografia',
  salvePromptSpellingNote: 'Alguns navegadores enviam o que se escreve a quem os fez, para verificar.',
  salvePromptUndo: 'Desfazer',
  salvePromptVersions: 'Versões anteriores',
  salvePromptVisit: 'Só para esta visita',
  salveArticlesMissing: 'Neste momento não é possível mostrar os artigos.',
  salveArticlesShown: 'Os artigos recentes já estão visíveis.',
  salveReadingTime: (minutes) => `${minutes} min de leitura`,
  salveSending: 'Envio em curso…',
  salveSpamAdvice: 'Nada depois de alguns minutos? Veja na pasta de spam.',
  salveStillSending: 'O envio continua em curso…',
  salveSubscribe: 'Receber a newsletter',
  salveThanks: 'Agradecemos',
  salveTryAgain: 'Tentar outra vez',
  salveUnsent: (reason) => UNSENT[reason],
};

export default pt;
