-- An account belongs to a seat or to staff. No time tells when its owner was here.
create table account (
  id uuid primary key,
  user_id varchar(20) not null,
  mail varchar(254) not null,
  sign_in_mail varchar(254),
  language varchar(2) not null,
  password_hash varchar(500),
  seat_id uuid references seat (id),
  staff_group varchar(20),
  staff_name varchar(100),
  staff_until timestamp with time zone,
  state varchar(10) not null,
  version integer not null,
  constraint account_user_id unique (user_id),
  constraint account_sign_in_mail unique (sign_in_mail),
  constraint account_seat unique (seat_id),
  constraint account_state check (state in ('INVITED', 'ACTIVE', 'ENDED')),
  constraint account_staff_group check (staff_group in
    ('CHIEF', 'SECRETARIAT', 'ANALYST', 'OBSERVER', 'PRIVACY_OFFICER')),
  constraint account_belongs check ((seat_id is null) <> (staff_group is null)),
  constraint account_staff check ((staff_group is null) = (staff_name is null)),
  constraint account_staff_end check ((staff_group is null) = (staff_until is null)),
  constraint account_password check ((state = 'ACTIVE') = (password_hash is not null))
);
create index account_alive on account (state);

-- What stands in the mail is derived from the id by the seal's key.
create table one_time_link (
  id uuid primary key,
  account_id uuid not null references account (id),
  purpose varchar(20) not null,
  expires_at timestamp with time zone not null,
  used boolean not null,
  version integer not null,
  constraint one_time_link_purpose check (purpose in ('ACTIVATION', 'PASSWORD'))
);
create index one_time_link_account on one_time_link (account_id);

-- Who is signed in, under the seal; times are rounded.
create table login_session (
  id uuid primary key,
  cookie_hash varchar(43) not null,
  account_tag varchar(43) not null,
  sealed bytea not null,
  idle_until timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  constraint login_session_cookie unique (cookie_hash)
);
create index login_session_account on login_session (account_tag);
create index login_session_end on login_session (ends_at);

-- Tries in vain, by tags of names (that exist or don't) and networks.
create table sign_in_tries (
  tag varchar(43) primary key,
  tries integer not null,
  last_try_at timestamp with time zone not null,
  wait_until timestamp with time zone not null,
  version integer not null
);
create index sign_in_tries_last on sign_in_tries (last_try_at);

-- Personal tokens for programs; each is bound to a purpose of article 15.
create table access_token (
  id uuid primary key,
  account_id uuid not null references account (id),
  secret_hash varchar(43) not null,
  name varchar(60) not null,
  purpose varchar(10) not null,
  expires_at timestamp with time zone not null,
  version integer not null,
  constraint access_token_secret unique (secret_hash),
  constraint access_token_purpose check (purpose in ('A15-1', 'A15-2', 'A15-3', 'A15-4'))
);
create index access_token_account on access_token (account_id);

-- The code in the server's log that lets the first chief in, once.
create table set_up_code (
  id uuid primary key,
  code_hash varchar(43) not null,
  expires_at timestamp with time zone not null,
  version integer not null
);
