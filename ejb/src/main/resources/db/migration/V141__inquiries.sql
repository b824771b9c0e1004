-- What somebody asks the desk (article 10-3), also about the terms (30) and in confidence about improper approaches (28-4).
-- What was said stands under the seal; who asked does not, because it is said by name.
create table inquiry (
  id uuid primary key,
  number varchar(20) not null,
  kind varchar(20) not null,
  origin varchar(10) not null,
  state varchar(20) not null,
  sorted boolean not null,
  account_id uuid references account (id),
  organisation_id uuid references organisation (id),
  mail varchar(254),
  name varchar(200) not null,
  language varchar(2) not null,
  sealed_subject bytea not null,
  opened_at timestamp with time zone not null,
  waiting_since timestamp with time zone,
  due_at timestamp with time zone,
  first_answered_at timestamp with time zone,
  assigned_to uuid references account (id),
  version integer not null,
  constraint inquiry_number unique (number),
  constraint inquiry_kind check (kind in ('USE', 'TERMS', 'IMPROPER_APPROACH', 'PERSONAL_DATA', 'OTHER')),
  constraint inquiry_origin check (origin in ('PORTAL', 'MAIL')),
  constraint inquiry_asker check ((origin = 'PORTAL' and account_id is not null) or (origin = 'MAIL' and mail is not null)),
  constraint inquiry_state check (state in ('OPEN', 'ANSWERED', 'WAITING', 'CLOSED', 'REOPENED')),
  constraint inquiry_waiting check ((state in ('OPEN', 'REOPENED')) = (waiting_since is not null)),
  constraint inquiry_due check ((waiting_since is null) = (due_at is null))
);
create index inquiry_queue on inquiry (state, due_at);
create index inquiry_of on inquiry (account_id, opened_at);
create index inquiry_from on inquiry (mail, opened_at);

create table inquiry_message (
  id uuid primary key,
  inquiry_id uuid not null references inquiry (id),
  step integer not null,
  side varchar(10) not null,
  author_id uuid references account (id),
  author_name varchar(200) not null,
  sealed_text bytea not null,
  written_at timestamp with time zone not null,
  constraint inquiry_message_step unique (inquiry_id, step),
  constraint inquiry_message_side check (side in ('ASKER', 'DESK', 'SERVICE', 'NOTE'))
);

create table inquiry_transition (
  id uuid primary key,
  inquiry_id uuid not null references inquiry (id),
  step integer not null,
  from_state varchar(20),
  to_state varchar(20) not null,
  made_by uuid,
  made_at timestamp with time zone not null,
  constraint inquiry_transition_step unique (inquiry_id, step)
);
