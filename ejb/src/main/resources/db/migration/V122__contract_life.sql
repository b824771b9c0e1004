-- What the member tells about itself (article 17-2), and the papers that come of it.
create table contract_certificate (
  id uuid primary key,
  number varchar(20) not null,
  contract_id uuid not null references contract (id),
  hospital varchar(100) not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  taken_back_at timestamp with time zone,
  version integer not null,
  constraint contract_certificate_number unique (number)
);
create index contract_certificate_contract on contract_certificate (contract_id);

create table change_notice (
  id uuid primary key,
  number varchar(20) not null,
  contract_id uuid not null references contract (id),
  item varchar(20) not null,
  value_before varchar(500) not null,
  value_after varchar(500) not null,
  note varchar(2000) not null,
  state varchar(20) not null,
  reported_by uuid not null,
  reported_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  ground varchar(10),
  reason varchar(2000),
  version integer not null,
  constraint change_notice_number unique (number),
  constraint change_notice_state check (state in ('IN_REVIEW', 'IN_EFFECT', 'REFUSED', 'TAKEN_BACK')),
  constraint change_notice_item check (item in ('NAME', 'KANA', 'POSTAL_CODE', 'PREFECTURE', 'ADDRESS', 'TELEPHONE',
    'BEDS', 'LIAISON_MAIL', 'OTHER')),
  constraint change_notice_refused check (state <> 'REFUSED' or
    (ground is not null and decided_by is not null and reason is not null and length(trim(reason)) > 0))
);
create index change_notice_contract on change_notice (contract_id, reported_at);
create index change_notice_waiting on change_notice (state, reported_at);

create table change_notice_step (
  id uuid primary key,
  change_notice_id uuid not null references change_notice (id),
  step integer not null,
  from_state varchar(20),
  to_state varchar(20) not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  constraint change_notice_step_step unique (change_notice_id, step)
);

-- One row: whoever admits a hospital holds it, so that two officers at once don't fill the last place twice (article 6-3).
create table admission_gate (
  id varchar(20) primary key,
  version integer not null
);
insert into admission_gate (id, version) values ('members', 0);
