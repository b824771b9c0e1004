-- That the marking of a post has become stricter or freer, of which its readers are told.
create table label_change (
  id uuid primary key,
  post_id uuid not null references post (id),
  thread_id uuid not null references thread (id),
  from_tlp varchar(20) not null,
  to_tlp varchar(20) not null,
  stricter boolean not null,
  changed_at timestamp with time zone not null,
  constraint label_change_from check (from_tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
  constraint label_change_to check (to_tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'))
);
create index label_change_at on label_change (changed_at);

-- Who is to be told. tag: keyed hash of account and change; the account stands under the seal, for the mail.
create table label_change_reader (
  tag varchar(43) primary key,
  change_id uuid not null references label_change (id),
  sealed bytea not null,
  known boolean not null
);
create index label_change_reader_change on label_change_reader (change_id);

-- Who has fetched a copy since a post was written.
create index audit_event_kind on audit_event (subject_kind, verb, at_coarse);
