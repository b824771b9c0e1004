-- Passkeys: key, counter, name and days under the seal; a row tells neither whose it is nor on which device.
create table passkey (
  id uuid primary key,
  credential_tag varchar(43) not null,
  account_tag varchar(43) not null,
  sealed bytea not null,
  constraint passkey_credential unique (credential_tag)
);
create index passkey_account on passkey (account_tag);

-- What a device was asked to sign and has not signed yet, as keyed hashes; gone with the first answer.
create table passkey_challenge (
  tag varchar(43) primary key,
  ends_at timestamp with time zone not null
);
create index passkey_challenge_end on passkey_challenge (ends_at);
