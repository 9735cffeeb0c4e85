import { badRequest, refusals } from '../world/apiError';
import { present } from '../world/objects';
import type { WebhookSettings } from '../world/webhook';
import type { Method } from './call';

/** Bot API server, Client.cpp: `MAX_DOWNLOAD_FILE_SIZE = 20 << 20`. */
const MAX_DOWNLOAD = 20 * 1024 * 1024;
/** Seconds in which a press can be answered, as long as its update lives. */
const ANSWERABLE_SECONDS = 150;
const MAX_ANSWER_TEXT = 200;

export const getUpdates: Method = ({ bot, parameters, gone }) => {
  if (bot.webhook.settings !== undefined) throw refusals.webhookActive;
  bot.queue.allow(parameters.list('allowed_updates') as readonly string[] | undefined);
  return bot.polling.take(
    {
      offset: parameters.integer('offset') ?? 0,
      limit: parameters.integer('limit') ?? 100,
      timeout: parameters.integer('timeout') ?? 0,
    },
    gone,
  );
};

export const setWebhook: Method = ({ bot, parameters }) => {
  const url = parameters.text('url') ?? '';
  bot.queue.allow(parameters.list('allowed_updates') as readonly string[] | undefined);
  if (parameters.flag('drop_pending_updates')) bot.queue.clear();
  if (url === '') {
    bot.webhook.remove();
    return true;
  }
  const maxConnections = Math.min(Math.max(parameters.integer('max_connections') ?? 40, 1), 100);
  bot.webhook.set(present<WebhookSettings>({ url, secretToken: parameters.text('secret_token'), maxConnections }));
  bot.polling.terminate(refusals.webhookSet);
  return true;
};

export const deleteWebhook: Method = ({ bot, parameters }) => {
  if (parameters.flag('drop_pending_updates')) bot.queue.clear();
  bot.webhook.remove();
  return true;
};

export const getWebhookInfo: Method = ({ bot }) => {
  const { settings, lastError } = bot.webhook;
  return present({
    url: settings?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: bot.queue.waiting().length,
    max_connections: settings?.maxConnections,
    allowed_updates: bot.queue.allowedKinds(),
    last_error_date: lastError?.date,
    last_error_message: lastError?.message,
  });
};

/** Answering again changes what is shown and is no error. */
export const answerCallbackQuery: Method = ({ world, bot, parameters }) => {
  const query = bot.queries.get(parameters.text('callback_query_id') ?? '');
  const age = query === undefined ? Number.POSITIVE_INFINITY : world.clock.now().getTime() - query.pressedAt.getTime();
  if (query === undefined || age > ANSWERABLE_SECONDS * 1000) throw refusals.queryTooOld;
  const text = parameters.text('text');
  if (text !== undefined && text.length > MAX_ANSWER_TEXT) throw badRequest('MESSAGE_TOO_LONG');
  query.answer = present({ text, showAlert: parameters.flag('show_alert'), url: parameters.text('url') });
  world.events.emit({
    type: 'pressAnswered',
    botId: bot.user.id,
    chatId: query.chatId,
    queryId: query.id,
    ...query.answer,
  });
  return true;
};

export const getFile: Method = ({ world, parameters }) => {
  const kept = world.files.byFileId(parameters.text('file_id') ?? '');
  if (kept === undefined) throw badRequest('invalid file_id');
  if (kept.bytes.length > MAX_DOWNLOAD) throw badRequest('file is too big');
  const { file_id, file_unique_id, file_size } = kept.file;
  return { file_id, file_unique_id, file_size, file_path: kept.path };
};
