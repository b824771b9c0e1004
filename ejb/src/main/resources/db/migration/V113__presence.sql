-- In which month somebody was here last, under the seal; the row does not tell whose it is.
create table account_presence (
  tag varchar(43) primary key,
  sealed bytea not null
);
