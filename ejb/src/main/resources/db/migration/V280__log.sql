-- The trail as a chain. One row for each row of audit_event, in the order in which they were chained; the link outlives what it
-- points at, so that a row that is gone is missed.
create table audit_link (
  event_id uuid primary key,
  link_no bigint not null,
  content bytea not null,
  hash bytea not null,
  tag varchar(43) not null,
  constraint audit_link_place unique (link_no),
  constraint audit_link_no check (link_no > 0)
);

-- What has been written down and is not yet chained: written with the row, gone with its link.
-- refused: the row was not written by this application, or it is gone.
create table audit_pending (
  event_id uuid primary key,
  at_coarse timestamp with time zone not null,
  refused boolean not null
);
create index audit_pending_order on audit_pending (refused, at_coarse, event_id);
insert into audit_pending (event_id, at_coarse, refused) select id, at_coarse, false from audit_event;

-- Held while rows are chained, so that two nodes never chain at once.
create table audit_chain (
  id varchar(5) primary key
);
insert into audit_chain (id) values ('chain');

-- The key that signs the head of each day. sealed: its private half, bound to the public one.
create table audit_anchor_key (
  id uuid primary key,
  public_key bytea not null,
  sealed bytea not null,
  made_at timestamp with time zone not null
);

-- The head of the chain on a day, signed and given away.
create table audit_anchor (
  id uuid primary key,
  anchor_no bigint not null,
  anchor_day date not null,
  link_no bigint not null,
  hash bytea not null,
  signature bytea not null,
  key_id uuid not null references audit_anchor_key (id),
  made_at timestamp with time zone not null,
  constraint audit_anchor_number unique (anchor_no),
  constraint audit_anchor_day unique (anchor_day)
);

-- What walking along the chain has found.
create table audit_verification (
  id uuid primary key,
  occasion varchar(10) not null,
  started_at timestamp with time zone not null,
  alive_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  total bigint not null,
  checked bigint not null,
  finding_count bigint not null,
  findings text not null,
  version integer not null,
  constraint audit_verification_occasion check (occasion in ('NIGHTLY', 'OFFICER'))
);
create index audit_verification_started on audit_verification (started_at);

-- A question to the trail that an officer has kept.
create table trail_question (
  id uuid primary key,
  account_id uuid not null,
  name varchar(80) not null,
  question text not null,
  constraint trail_question_name unique (account_id, name)
);

-- Who took what from the trail, and what for.
create table trail_export (
  id uuid primary key,
  account_id uuid not null,
  purpose varchar(500) not null,
  question text not null,
  taken_rows integer not null,
  taken_at timestamp with time zone not null
);

create index audit_event_time on audit_event (at_coarse, id);
