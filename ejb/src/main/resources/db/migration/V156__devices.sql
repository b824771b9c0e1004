-- Browsers in which an account has been signed in to, as keyed hashes; kept until a month's end, so that no day is told.
create table known_device (
  tag varchar(43) primary key,
  account_tag varchar(43) not null,
  kept_until timestamp with time zone not null
);
create index known_device_account on known_device (account_tag);
create index known_device_end on known_device (kept_until);
