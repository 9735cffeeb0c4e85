import type { Method } from './call';
import * as editing from './editing';
import * as profile from './profile';
import * as receiving from './receiving';
import * as sending from './sending';

interface Described {
  readonly run: Method;
  /** The parameters that the Bot API knows for it, for the strict mode. */
  readonly known: readonly string[];
  /** Counts against the limits of sending. */
  readonly limited: boolean;
}

const SENDING =
  'chat_id business_connection_id message_thread_id disable_notification protect_content allow_paid_broadcast message_effect_id reply_parameters reply_markup reply_to_message_id allow_sending_without_reply';
const CAPTION = 'caption parse_mode caption_entities show_caption_above_media';
const EDITING = 'business_connection_id chat_id message_id inline_message_id reply_markup';
const LINK = 'parse_mode entities link_preview_options disable_web_page_preview';

/** The methods of the Bot API that are modelled, under their lower-case names. */
export const methods: ReadonlyMap<string, Described> = new Map(
  Object.entries({
    getMe: other(profile.getMe, ''),
    getChat: other(profile.getChat, 'chat_id'),
    getUpdates: other(receiving.getUpdates, 'offset limit timeout allowed_updates'),
    setWebhook: other(
      receiving.setWebhook,
      'url certificate ip_address max_connections allowed_updates drop_pending_updates secret_token',
    ),
    deleteWebhook: other(receiving.deleteWebhook, 'drop_pending_updates'),
    getWebhookInfo: other(receiving.getWebhookInfo, ''),
    answerCallbackQuery: other(receiving.answerCallbackQuery, 'callback_query_id text show_alert url cache_time'),
    getFile: other(receiving.getFile, 'file_id'),
    sendMessage: limited(sending.sendMessage, `${SENDING} ${LINK} text`),
    sendDocument: limited(
      sending.sendDocument,
      `${SENDING} ${CAPTION} document thumbnail disable_content_type_detection`,
    ),
    sendPhoto: limited(sending.sendPhoto, `${SENDING} ${CAPTION} photo has_spoiler`),
    sendVoice: limited(sending.sendVoice, `${SENDING} ${CAPTION} voice duration`),
    sendMediaGroup: limited(sending.sendMediaGroup, `${SENDING} media`),
    sendLocation: limited(
      sending.sendLocation,
      `${SENDING} latitude longitude horizontal_accuracy live_period heading proximity_alert_radius`,
    ),
    sendVenue: limited(
      sending.sendVenue,
      `${SENDING} latitude longitude title address foursquare_id foursquare_type google_place_id google_place_type`,
    ),
    sendContact: limited(sending.sendContact, `${SENDING} phone_number first_name last_name vcard`),
    copyMessage: limited(sending.copyMessage, `${SENDING} ${CAPTION} from_chat_id message_id`),
    sendChatAction: other(sending.sendChatAction, 'business_connection_id chat_id message_thread_id action'),
    editMessageText: limited(editing.editMessageText, `${EDITING} ${LINK} text`),
    editMessageCaption: limited(editing.editMessageCaption, `${EDITING} ${CAPTION}`),
    editMessageReplyMarkup: limited(editing.editMessageReplyMarkup, EDITING),
    deleteMessage: other(editing.deleteMessage, 'chat_id message_id'),
    deleteMessages: other(editing.deleteMessages, 'chat_id message_ids'),
    pinChatMessage: other(editing.pinChatMessage, 'business_connection_id chat_id message_id disable_notification'),
    setMyCommands: other(profile.setMyCommands, 'commands scope language_code'),
    getMyCommands: other(profile.getMyCommands, 'scope language_code'),
    deleteMyCommands: other(profile.deleteMyCommands, 'scope language_code'),
    setMyName: other(profile.setProfile('name'), 'name language_code'),
    getMyName: other(profile.getProfile('name'), 'language_code'),
    setMyDescription: other(profile.setProfile('description'), 'description language_code'),
    getMyDescription: other(profile.getProfile('description'), 'language_code'),
    setMyShortDescription: other(profile.setProfile('short_description'), 'short_description language_code'),
    getMyShortDescription: other(profile.getProfile('short_description'), 'language_code'),
    setChatMenuButton: other(profile.setChatMenuButton, 'chat_id menu_button'),
    getChatMenuButton: other(profile.getChatMenuButton, 'chat_id'),
    answerWebAppQuery: other(profile.answerWebAppQuery, 'web_app_query_id result'),
    leaveChat: other(profile.acknowledged, 'chat_id'),
    logOut: other(profile.acknowledged, ''),
    close: other(profile.acknowledged, ''),
  }).map(([name, method]) => [name.toLowerCase(), method]),
);

function limited(run: Method, known: string): Described {
  return { run, known: known.split(' '), limited: true };
}

function other(run: Method, known: string): Described {
  return { run, known: known.split(' '), limited: false };
}
