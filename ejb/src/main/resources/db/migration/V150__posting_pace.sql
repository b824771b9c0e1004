-- When somebody has posted lately: found by a keyed hash of the account or the hospital, readable with the key alone.
create table posting_pace (
  tag varchar(43) primary key,
  sealed bytea not null
);
