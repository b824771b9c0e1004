-- A version of the terms never changes once it is published; what was agreed to can always be read again.
create table terms_version (
  id uuid primary key,
  number integer not null,
  title varchar(300) not null,
  text_ja text not null,
  text_en text not null,
  privacy_ja text not null,
  privacy_en text not null,
  text_hash varchar(64) not null,
  published_at timestamp with time zone not null,
  effective_at timestamp with time zone not null,
  constraint terms_version_number unique (number),
  constraint terms_version_text unique (id, text_hash),
  constraint terms_version_counted check (number > 0)
);
create index terms_version_effective on terms_version (effective_at);

-- Who agreed to which text (article 5-1). Rows are only added. The subject is an application or an account.
create table consent (
  id uuid primary key,
  terms_version_id uuid not null,
  text_hash varchar(64) not null,
  subject_kind varchar(20) not null,
  subject_id uuid not null,
  person varchar(200) not null,
  consented_at timestamp with time zone not null,
  address varchar(45) not null,
  constraint consent_once unique (subject_id, subject_kind, terms_version_id),
  constraint consent_text foreign key (terms_version_id, text_hash) references terms_version (id, text_hash),
  constraint consent_subject check (subject_kind in ('APPLICATION', 'ACCOUNT'))
);
