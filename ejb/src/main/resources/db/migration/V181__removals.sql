-- Posts that the desk has taken away (article 22-1), and what became of it. Officers, reasons and the author's objection
-- stand under the seal; the author is the reference of the post. open_key is the post until nothing can follow.
create table removal (
  id uuid primary key,
  post_id uuid not null references post (id),
  author_ref uuid not null references pseudonym (id),
  ground varchar(6) not null,
  state varchar(10) not null,
  open_key uuid,
  sealed bytea not null,
  decided_at timestamp with time zone not null,
  agreed boolean not null,
  removed_at timestamp with time zone,
  appeal_until timestamp with time zone,
  moved_at timestamp with time zone not null,
  version integer not null,
  constraint removal_open unique (open_key),
  constraint removal_key check (open_key is null or open_key = post_id),
  constraint removal_ground check (ground in ('A18-01', 'A18-02', 'A18-03', 'A18-04', 'A18-05', 'A18-06', 'A18-07',
    'A18-08', 'A18-09', 'A18-10', 'A18-11', 'A22-1')),
  constraint removal_state check (state in ('PROPOSED', 'DECLINED', 'IN_FORCE', 'APPEALED', 'UPHELD', 'LIFTED')),
  constraint removal_is_open check ((state in ('DECLINED', 'LIFTED')) = (open_key is null)),
  constraint removal_in_force check ((state in ('PROPOSED', 'DECLINED')) = (removed_at is null)),
  constraint removal_by_two check (ground <> 'A18-11' or state in ('PROPOSED', 'DECLINED') or agreed)
);
create index removal_author on removal (author_ref);

-- What stood there: encrypted, so that a copy of the database tells neither the words nor who wrote them.
create table removal_evidence (
  id uuid primary key references removal (id),
  sealed bytea not null,
  kept_until timestamp with time zone not null
);

-- Who read it and why, under the seal; append-only.
create table evidence_reading (
  id uuid primary key,
  removal_id uuid not null references removal (id),
  sealed bytea not null,
  read_at timestamp with time zone not null
);
create index evidence_reading_removal on evidence_reading (removal_id);
