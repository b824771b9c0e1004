-- Who an author is inside one thread. The row knows the thread; whose it is stands under the seal alone.
-- tag: keyed hash of thread and account, so that an author finds the own name again and gets no second one.
create table pseudonym (
  id uuid primary key,
  thread_id uuid not null,
  name varchar(40) not null,
  voice varchar(10) not null,
  tag varchar(43) not null,
  sealed bytea not null,
  constraint pseudonym_voice check (voice in ('MEMBER', 'DESK', 'ANALYST')),
  constraint pseudonym_name unique (thread_id, name),
  constraint pseudonym_tag unique (tag)
);

-- What an account has on the board: threads it wrote in, watches, drafts, how far it has read. No account, no time,
-- no kind: a row is found by a keyed hash and padded to a common size, so that two rows of one account look like rows
-- of two.
create table private_record (
  tag varchar(43) primary key,
  sealed bytea not null
);
