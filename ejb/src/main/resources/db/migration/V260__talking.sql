-- That somebody has found a post helpful. tag: keyed hash of account and post; post_tag: keyed hash of the post, so that the
-- database does not tell how many marks which post has. No time, no order.
create table helpful_mark (
  tag varchar(43) primary key,
  post_tag varchar(43) not null
);
create index helpful_mark_post on helpful_mark (post_tag);

-- That a post calls another author of its thread by name.
create table mention (
  post_id uuid not null references post (id),
  author_ref uuid not null references pseudonym (id),
  public_at timestamp with time zone not null,
  primary key (post_id, author_ref)
);
create index mention_author on mention (author_ref, public_at);

-- That members were called to a question which nobody had answered.
create table question_call (
  thread_id uuid primary key references thread (id),
  called_at timestamp with time zone not null
);
create index question_call_at on question_call (called_at);
