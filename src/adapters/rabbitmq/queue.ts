/** What the management API tells of a queue. */
export interface Queue {
  readonly messages?: number;
  readonly message_stats?: { readonly publish?: number };
  readonly consumer_details?: readonly {
    readonly consumer_tag?: string;
    readonly channel_details?: { readonly peer_host?: string };
  }[];
}
