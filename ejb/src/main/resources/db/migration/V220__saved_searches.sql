-- What somebody wants to be told of when it is written. Whose it is is a keyed hash of account and place; its name, words
-- and filters stand under the seal. No time, no order.
create table saved_search (
  tag varchar(43) primary key,
  sealed bytea not null
);
