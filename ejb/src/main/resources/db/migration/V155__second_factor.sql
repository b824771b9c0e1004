-- The secret of somebody's authenticator and the step of the last code, under the seal; the row does not tell whose it is.
create table second_factor (
  tag varchar(43) primary key,
  sealed bytea not null
);

-- Recovery codes that are left, as keyed hashes; a used one is gone.
create table recovery_code (
  code_tag varchar(43) primary key,
  account_tag varchar(43) not null
);
create index recovery_code_account on recovery_code (account_tag);
