-- Who an account is at the identity provider: keyed hashes of both and, sealed, the account. Without the key nobody can
-- tell who is known there, nor as whom.
create table provider_binding (
  identity_tag varchar(43) primary key,
  account_tag varchar(43) not null,
  sealed bytea not null,
  constraint provider_binding_account unique (account_tag)
);

-- Ways to the provider that have been gone to their end, as keyed hashes: none is gone twice. Kept to a full hour, so that
-- no minute is told.
create table provider_visit (
  tag varchar(43) primary key,
  kept_until timestamp with time zone not null
);
create index provider_visit_end on provider_visit (kept_until);
