-- Twice a year a hospital attests for each of its users: still works here, still does this (articles 6-1-2 and 14-1).
create table attestation (
  id uuid primary key,
  contract_id uuid not null references contract (id),
  made_by uuid not null references seat (id),
  made_at timestamp with time zone not null
);
create index attestation_latest on attestation (contract_id, made_at);

create table attestation_line (
  attestation_id uuid not null references attestation (id),
  seat_id uuid not null references seat (id),
  statement varchar(20) not null,
  duty varchar(200) not null,
  primary key (attestation_id, seat_id),
  constraint attestation_line_statement check (statement in ('AS_BEFORE', 'OTHER_DUTY', 'LEFT'))
);

-- What a hospital says about its own safety (article 16-3), when it applies and each time it attests.
create table safety_declaration (
  id uuid primary key,
  application_id uuid references application (id),
  contract_id uuid references contract (id),
  edition integer not null,
  made_by varchar(100) not null,
  made_at timestamp with time zone not null,
  constraint safety_declaration_of check ((application_id is null) <> (contract_id is null))
);
create index safety_declaration_contract on safety_declaration (contract_id, made_at);
create index safety_declaration_application on safety_declaration (application_id);

create table safety_declaration_item (
  declaration_id uuid not null references safety_declaration (id),
  item varchar(30) not null,
  kept boolean not null,
  primary key (declaration_id, item)
);

-- Once a year the desk makes sure that the institution still exists (article 6-1-1).
create table institution_recheck (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  evidence varchar(2000) not null,
  checked_by uuid not null,
  checked_at timestamp with time zone not null,
  constraint institution_recheck_evidence check (length(trim(evidence)) > 0)
);
create index institution_recheck_latest on institution_recheck (organisation_id, checked_at);

-- How the identity of an applicant was proved, or could not be (note 3).
create table identity_proof (
  id uuid primary key,
  application_id uuid not null references application (id),
  way varchar(20) not null,
  source varchar(500) not null,
  result varchar(10) not null,
  note varchar(2000) not null,
  proved_by uuid not null,
  proved_at timestamp with time zone not null,
  constraint identity_proof_way check (way in ('CALL_BACK', 'LETTER', 'DOCUMENT')),
  constraint identity_proof_result check (result in ('PROVED', 'FAILED')),
  constraint identity_proof_source check (length(trim(source)) > 0)
);
create index identity_proof_application on identity_proof (application_id, proved_at);
