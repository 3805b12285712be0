import { amazonConnect } from "./amazon-connect/index.ts";
import { callLog } from "./call-log.ts";
import { chatwoot } from "./chatwoot/index.ts";
import { crisp } from "./crisp/index.ts";
import { discord } from "./discord.ts";
import type { Field } from "./fields/field.ts";
import { type Format, mappableFields } from "./format.ts";
import { freshchat } from "./freshchat.ts";
import { freshdesk } from "./freshdesk/index.ts";
import { freshdeskCsv } from "./freshdesk-csv.ts";
import { front } from "./front/index.ts";
import { genesys } from "./genesys.ts";
import { gorgias } from "./gorgias/index.ts";
import { helpScout } from "./help-scout/index.ts";
import { hubSpot } from "./hubspot.ts";
import { intercom } from "./intercom/index.ts";
import { intercomCsv } from "./intercom-csv.ts";
import { intercomMessages } from "./intercom-messages.ts";
import { intercomWarehouse } from "./intercom-warehouse.ts";
import { jira } from "./jira/index.ts";
import { kustomer } from "./kustomer.ts";
import { layanika } from "./layanika.ts";
import { liveHelperChat } from "./live-helper-chat.ts";
import { livechat } from "./livechat/index.ts";
import { maxChat } from "./maxchat.ts";
import { meta } from "./meta/index.ts";
import { metrikJson } from "./metrik-json.ts";
import { osTicket } from "./osticket.ts";
import { plainFormats } from "./plain.ts";
import { processLog } from "./process-log/index.ts";
import { qiscus } from "./qiscus.ts";
import { qontak } from "./qontak.ts";
import { rocketChat } from "./rocket-chat/index.ts";
import { salesforce } from "./salesforce/index.ts";
import { salesforceMessaging } from "./salesforce-messaging/index.ts";
import { serviceNow } from "./servicenow/index.ts";
import { lazada } from "./shops/lazada.ts";
import { shopee } from "./shops/shopee.ts";
import { shopify } from "./shops/shopify.ts";
import { tikTokShop } from "./shops/tiktok-shop.ts";
import { wooCommerce } from "./shops/woocommerce.ts";
import { wooCommerceCsv } from "./shops/woocommerce-csv.ts";
import { tawkTo } from "./tawk-to.ts";
import { telegram } from "./telegram.ts";
import { twitter } from "./twitter/index.ts";
import { warehouseAside } from "./warehouse-aside.ts";
import { whatsApp } from "./whatsapp/index.ts";
import { zammad } from "./zammad/index.ts";
import { zendeskChat } from "./zendesk/chat.ts";
import { zendeskCsv } from "./zendesk/csv.ts";
import { zendesk } from "./zendesk/index.ts";
import { zohoDesk } from "./zoho-desk.ts";

/** Every format, vendors first. Adding one is its file, its test, and a line here. */
export const formats: readonly Format[] = [
  // The vendors, a line each, in alphabetical order.
  amazonConnect,
  callLog,
  chatwoot,
  crisp,
  discord,
  freshchat,
  freshdesk,
  freshdeskCsv,
  front,
  genesys,
  gorgias,
  helpScout,
  hubSpot,
  intercom,
  intercomCsv,
  intercomMessages,
  intercomWarehouse,
  jira,
  kustomer,
  layanika,
  lazada,
  livechat,
  liveHelperChat,
  maxChat,
  meta,
  osTicket,
  qiscus,
  qontak,
  rocketChat,
  salesforce,
  salesforceMessaging,
  serviceNow,
  shopee,
  shopify,
  tawkTo,
  telegram,
  tikTokShop,
  twitter,
  warehouseAside,
  whatsApp,
  wooCommerce,
  wooCommerceCsv,
  zammad,
  zendesk,
  zendeskChat,
  zendeskCsv,
  zohoDesk,
  // What is nobody's in particular.
  processLog,
  metrikJson,
  ...plainFormats,
];

/** What `--map` can name. */
export const fieldNames: readonly string[] = [...new Set(formats.flatMap(mappableFields).map(({ name }) => name))];

export const plainFields: readonly Field[] = plainFormats.flatMap(mappableFields);
