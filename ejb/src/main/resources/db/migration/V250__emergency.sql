-- That somebody has asked for help now: the thread, the reference of its author, and when the desk had dealt with it. Whom
-- the desk may call, on the author's own wish, stands under the seal at one length and is erased with the wish.
create table emergency (
  thread_id uuid primary key references thread (id),
  author_ref uuid not null references pseudonym (id),
  asked_at timestamp with time zone not null,
  call_sealed bytea,
  call_until timestamp with time zone,
  seen_at timestamp with time zone,
  done_at timestamp with time zone,
  version integer not null,
  constraint emergency_call check ((call_sealed is null) = (call_until is null)),
  constraint emergency_seen check (seen_at is null or seen_at >= asked_at)
);
create index emergency_waiting on emergency (done_at);
