-- Mails that came in, each once. Only what an officer has to look at is kept, under the seal; of the rest what became of it.
create table incoming_mail (
  id uuid primary key,
  tag varchar(43) not null,
  outcome varchar(20) not null,
  reason varchar(20),
  sealed bytea,
  received_at timestamp with time zone not null,
  handled_by uuid references account (id),
  handled_at timestamp with time zone,
  version integer not null,
  constraint incoming_mail_tag unique (tag),
  constraint incoming_mail_outcome check (outcome in ('RETURN', 'TAKEN', 'PARKED', 'DROPPED')),
  constraint incoming_mail_reason check (reason is null or reason in ('AUTOMATIC', 'UNKNOWN_RETURN', 'TOO_LARGE', 'UNREADABLE', 'NOBODYS')),
  constraint incoming_mail_parked check ((outcome = 'PARKED') = (reason is not null)),
  constraint incoming_mail_kept check (sealed is null or (outcome = 'PARKED' and handled_at is null)),
  constraint incoming_mail_handled check ((handled_by is null) = (handled_at is null))
);
create index incoming_mail_queue on incoming_mail (outcome, handled_at, received_at);
