-- The board. Times are rounded to ten minutes; the order inside a thread is the sequence number. Authors are references
-- to pseudonyms, never accounts.
create table thread (
  id uuid primary key,
  kind varchar(20) not null,
  audience varchar(20) not null,
  tlp varchar(20) not null,
  state varchar(10) not null,
  last_seq integer not null,
  last_activity timestamp with time zone not null,
  accepted_post uuid,
  version integer not null,
  constraint thread_kind check (kind in ('QUESTION', 'KNOWLEDGE', 'VULNERABILITY', 'INCIDENT', 'INDICATORS')),
  constraint thread_audience check (audience in ('ALL_MEMBERS', 'DESK')),
  constraint thread_tlp check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
  constraint thread_state check (state in ('PUBLISHED', 'WITHDRAWN', 'HELD', 'REMOVED')),
  constraint thread_red_is_named check (tlp <> 'RED' or audience <> 'ALL_MEMBERS')
);
create index thread_activity on thread (last_activity, id);

create table post (
  id uuid primary key,
  thread_id uuid not null references thread (id),
  seq integer not null,
  author_ref uuid not null references pseudonym (id),
  state varchar(10) not null,
  title varchar(200),
  body text not null,
  tlp varchar(20) not null,
  use_until date,
  lookup varchar(10) not null,
  no_printing boolean not null,
  vendors_allowed boolean not null,
  loading_allowed boolean not null,
  publication_allowed boolean not null,
  note varchar(2000) not null,
  written_at timestamp with time zone not null,
  written_sealed bytea not null,
  edited_at timestamp with time zone,
  revisions integer not null,
  once_tag varchar(43) not null,
  version integer not null,
  constraint post_place unique (thread_id, seq),
  constraint post_once unique (once_tag),
  constraint post_state check (state in ('PUBLISHED', 'WITHDRAWN', 'HELD', 'REMOVED')),
  constraint post_tlp check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
  constraint post_lookup check (lookup in ('UNSAID', 'FORBIDDEN', 'ALLOWED')),
  constraint post_title check ((seq = 1 and title is not null) or (seq > 1 and title is null))
);
create index post_author on post (author_ref);
alter table thread add constraint thread_accepted_post foreign key (accepted_post) references post (id);
alter table pseudonym add constraint pseudonym_thread foreign key (thread_id) references thread (id);

-- What a post said before it was edited; append-only.
create table post_revision (
  id uuid primary key,
  post_id uuid not null references post (id),
  number integer not null,
  title varchar(200),
  body text not null,
  tlp varchar(20) not null,
  use_until date,
  lookup varchar(10) not null,
  no_printing boolean not null,
  vendors_allowed boolean not null,
  loading_allowed boolean not null,
  publication_allowed boolean not null,
  note varchar(2000) not null,
  written_at timestamp with time zone not null,
  constraint post_revision_number unique (post_id, number),
  constraint post_revision_tlp check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
  constraint post_revision_lookup check (lookup in ('UNSAID', 'FORBIDDEN', 'ALLOWED'))
);

create table post_quote (
  id uuid primary key,
  post_id uuid not null references post (id),
  quoted_id uuid not null references post (id),
  constraint post_quote_once unique (post_id, quoted_id)
);
create index post_quote_quoted on post_quote (quoted_id);

-- Who is told of what happens in a thread, or of everything of a kind. Who it is stands under the seal; tag: keyed hash
-- of account and subject.
create table watch (
  tag varchar(43) primary key,
  thread_id uuid references thread (id),
  kind varchar(20),
  sealed bytea not null,
  constraint watch_kind check (kind in
    ('QUESTION', 'KNOWLEDGE', 'VULNERABILITY', 'INCIDENT', 'INDICATORS', 'EVERYTHING')),
  constraint watch_subject check ((thread_id is null and kind is not null) or (thread_id is not null and kind is null))
);
create index watch_thread on watch (thread_id);
create index watch_of_kind on watch (kind);
