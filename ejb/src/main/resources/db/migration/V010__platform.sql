-- What waits to be sent. Times are rounded down to ten minutes: an exact one would tell when an item was written.
create table outbox (
  id uuid primary key,
  kind varchar(80) not null,
  payload text not null,
  dedupe_key varchar(200),
  created_at timestamp with time zone not null,
  available_at timestamp with time zone not null,
  attempts integer not null,
  claimed_until timestamp with time zone,
  last_error varchar(500),
  sent_at timestamp with time zone,
  parked_at timestamp with time zone,
  version integer not null,
  constraint outbox_dedupe unique (dedupe_key)
);
create index outbox_due on outbox (sent_at, parked_at, available_at);

-- How a message ended for each recipient, as a tag that only the key can recompute.
create table outbox_delivery (
  tag varchar(43) primary key,
  outbox_id uuid not null references outbox (id) on delete cascade,
  refused boolean not null
);
create index outbox_delivery_message on outbox_delivery (outbox_id);

-- Tells whether the key in the credential store belongs to this database.
create table seal_proof (
  id varchar(4) primary key,
  tag varchar(43) not null
);
