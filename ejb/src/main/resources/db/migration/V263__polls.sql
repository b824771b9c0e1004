-- A question with a few answers beside a thread. Its words are those of its author and are emptied when the thread's opening
-- post is removed.
create table poll (
  id uuid primary key,
  thread_id uuid not null references thread (id),
  question varchar(200) not null,
  options text not null,
  public_at timestamp with time zone not null,
  closes_at timestamp with time zone not null,
  version integer not null,
  constraint poll_thread unique (thread_id),
  constraint poll_time check (public_at < closes_at)
);

-- One vote of one hospital. tag: keyed hash of hospital and poll; which answer stands under the seal, at one length. No time.
create table poll_vote (
  tag varchar(43) primary key,
  poll_id uuid not null references poll (id),
  sealed bytea not null
);
create index poll_vote_poll on poll_vote (poll_id);
