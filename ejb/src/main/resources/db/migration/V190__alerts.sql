-- What analysts warn all members of. No row tells which analyst wrote it.
create table alert (
  id uuid primary key,
  number varchar(20),
  headline varchar(120) not null,
  summary varchar(400) not null,
  concern text not null,
  products text not null,
  measures text not null,
  tlp varchar(20) not null,
  answer_by timestamp with time zone not null,
  state varchar(20) not null,
  made_at timestamp with time zone not null,
  published_at timestamp with time zone,
  ended_at timestamp with time zone,
  reminded_at timestamp with time zone,
  escalated_at timestamp with time zone,
  version integer not null,
  constraint alert_number unique (number),
  constraint alert_tlp check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT')),
  constraint alert_state check (state in ('DRAFT', 'PUBLISHED', 'CLOSED', 'WITHDRAWN')),
  constraint alert_published check ((state = 'DRAFT') = (published_at is null) and (published_at is null) = (number is null)),
  constraint alert_ended check ((state in ('CLOSED', 'WITHDRAWN')) = (ended_at is not null))
);
create index alert_by_state on alert (state, published_at);

-- What was put right, or why an alert was taken back; only added to.
create table alert_correction (
  id uuid primary key,
  alert_id uuid not null references alert (id),
  kind varchar(20) not null,
  words text not null,
  made_at timestamp with time zone not null,
  constraint alert_correction_kind check (kind in ('CORRECTION', 'WITHDRAWAL'))
);
create index alert_correction_of on alert_correction (alert_id);

-- How an alert concerns a hospital. Which hospital is a keyed hash; its note, who said so and when stand under the seal. The
-- state stands in clear, so that it can be counted.
create table alert_answer (
  tag varchar(43) primary key,
  alert_id uuid not null references alert (id),
  state varchar(20) not null,
  sealed bytea not null,
  constraint alert_answer_state check (state in ('CONCERNS', 'NOT_CONCERNED', 'WORKING', 'DONE'))
);
create index alert_answer_of on alert_answer (alert_id, state);

-- That an account has read an alert, which is a keyed hash: for those who have to be told when it is put right.
create table alert_reading (
  tag varchar(43) primary key,
  alert_id uuid not null references alert (id)
);
create index alert_reading_of on alert_reading (alert_id);
