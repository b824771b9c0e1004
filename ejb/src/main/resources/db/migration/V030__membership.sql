-- Applications: what an institution says when it asks to be admitted, and everything that is decided about it.
create table application (
  id uuid primary key,
  number varchar(20) not null,
  link_tag varchar(43) not null,
  state varchar(20) not null,
  language varchar(2) not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  draft text,
  name varchar(100),
  name_kana varchar(100),
  name_key varchar(100),
  code varchar(10),
  code_evidence varchar(500),
  founder varchar(40),
  bed_band varchar(20),
  postal_code varchar(7),
  prefecture varchar(20),
  address varchar(200),
  telephone varchar(11),
  browser_check varchar(40),
  next_year_consent boolean not null,
  terms_version uuid references terms_version (id),
  submitted_at timestamp with time zone,
  confirmation_sent_at timestamp with time zone,
  confirmation_round integer not null,
  confirmed_at timestamp with time zone,
  version integer not null,
  constraint application_number unique (number),
  constraint application_link unique (link_tag),
  constraint application_state check (state in
    ('DRAFT', 'UNCONFIRMED', 'SUBMITTED', 'IN_REVIEW', 'ON_HOLD', 'WAITLISTED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  constraint application_complete check (state in ('DRAFT', 'WITHDRAWN') or (name is not null and name_kana is not null
    and founder is not null and bed_band is not null and prefecture is not null and address is not null
    and telephone is not null and terms_version is not null and submitted_at is not null)),
  constraint application_code check (state in ('DRAFT', 'WITHDRAWN') or code is not null or code_evidence is not null)
);
create index application_queue on application (state, confirmed_at);
create index application_code_seen on application (code);
create index application_name_seen on application (name_key);

create table application_domain (
  application_id uuid not null references application (id),
  domain varchar(253) not null,
  primary key (application_id, domain)
);
create index application_domain_seen on application_domain (domain);

create table application_person (
  application_id uuid not null references application (id),
  place integer not null,
  name varchar(100) not null,
  department varchar(100) not null,
  duty varchar(200) not null,
  employment varchar(20) not null,
  mail varchar(254) not null,
  primary key (application_id, place),
  constraint application_person_employment check (employment in
    ('EMPLOYED', 'BOARD_MEMBER', 'DISPATCHED', 'OUTSOURCED')),
  constraint application_person_mail unique (application_id, mail)
);

-- Article 28, item by item, as the applicant ticked it.
create table application_pledge (
  application_id uuid not null references application (id),
  item varchar(10) not null,
  primary key (application_id, item)
);

-- What the service noticed by itself.
create table application_finding (
  application_id uuid not null references application (id),
  kind varchar(40) not null,
  about varchar(254) not null,
  primary key (application_id, kind, about)
);

create table application_transition (
  id uuid primary key,
  application_id uuid not null references application (id),
  step integer not null,
  from_state varchar(20),
  to_state varchar(20) not null,
  made_by uuid,
  made_at timestamp with time zone not null,
  constraint application_transition_step unique (application_id, step)
);

-- What an officer has found out about a condition; empty evidence is no evidence.
create table application_check (
  application_id uuid not null references application (id),
  item varchar(20) not null,
  evidence varchar(2000) not null,
  noted_by uuid not null,
  noted_at timestamp with time zone not null,
  primary key (application_id, item),
  constraint application_check_item check (item in ('A06_1_1', 'A06_1_2', 'N3A', 'N3C')),
  constraint application_check_evidence check (length(trim(evidence)) > 0)
);

-- Nothing is decided without its ground; "other reasons" need words and a second officer, who is another one.
create table application_decision (
  id uuid primary key,
  application_id uuid not null references application (id),
  step integer not null,
  kind varchar(10) not null,
  ground varchar(10) not null,
  reason varchar(2000) not null,
  state varchar(10) not null,
  seen text not null,
  decided_by uuid,
  decided_at timestamp with time zone not null,
  seconded_by uuid,
  seconded_at timestamp with time zone,
  second_note varchar(2000),
  version integer not null,
  constraint application_decision_step unique (application_id, step),
  constraint application_decision_kind check (kind in ('ACCEPT', 'HOLD', 'REFUSE')),
  constraint application_decision_state check (state in ('PROPOSED', 'EFFECTIVE', 'DECLINED')),
  constraint application_decision_ground check (
    (kind = 'ACCEPT' and ground = 'A06-1')
    or (kind in ('HOLD', 'REFUSE') and ground in
      ('A06-2-1', 'A06-2-2', 'A06-2-3', 'A06-2-4', 'A06-2-5', 'A06-3', 'N3'))),
  constraint application_decision_officer check (decided_by is not null or kind = 'HOLD'),
  constraint application_decision_reason check (ground <> 'A06-2-5' or length(trim(reason)) > 0),
  constraint application_decision_second check (ground <> 'A06-2-5' or state <> 'EFFECTIVE' or
    (decided_by is not null and seconded_by is not null and seconded_by <> decided_by))
);

create table organisation (
  id uuid primary key,
  name varchar(100) not null,
  name_kana varchar(100) not null,
  name_key varchar(100) not null,
  code varchar(10),
  code_evidence varchar(500),
  founder varchar(40) not null,
  bed_band varchar(20) not null,
  postal_code varchar(7) not null,
  prefecture varchar(20) not null,
  address varchar(200) not null,
  telephone varchar(11) not null,
  language varchar(2) not null,
  next_year_consent boolean not null,
  created_at timestamp with time zone not null,
  version integer not null
);
create index organisation_code_seen on organisation (code);
create index organisation_name_seen on organisation (name_key);

create table organisation_domain (
  organisation_id uuid not null references organisation (id),
  domain varchar(253) not null,
  primary key (organisation_id, domain)
);
create index organisation_domain_seen on organisation_domain (domain);

create table contract (
  id uuid primary key,
  number varchar(20) not null,
  organisation_id uuid not null references organisation (id),
  application_id uuid not null references application (id),
  live_code varchar(10),
  terms_version uuid not null references terms_version (id),
  state varchar(20) not null,
  created_at timestamp with time zone not null,
  formed_at timestamp with time zone,
  ends_at timestamp with time zone,
  notice_problem varchar(500),
  version integer not null,
  constraint contract_number unique (number),
  constraint contract_application unique (application_id),
  constraint contract_live_code unique (live_code),
  constraint contract_state check (state in ('NOTICE_PENDING', 'NOTICE_FAILED', 'IN_FORCE', 'ENDING', 'ENDED')),
  constraint contract_formed check (state not in ('IN_FORCE', 'ENDING') or formed_at is not null),
  constraint contract_ending check (state <> 'ENDING' or ends_at is not null)
);
create index contract_organisation on contract (organisation_id);
create index contract_due on contract (state, ends_at);

create table contract_transition (
  id uuid primary key,
  contract_id uuid not null references contract (id),
  step integer not null,
  from_state varchar(20),
  to_state varchar(20) not null,
  made_by uuid,
  ground varchar(10) not null,
  made_at timestamp with time zone not null,
  constraint contract_transition_step unique (contract_id, step)
);

-- place, live_mail and liaison_of are empty once the place is given up, and unique until then.
create table seat (
  id uuid primary key,
  contract_id uuid not null references contract (id),
  name varchar(100) not null,
  department varchar(100) not null,
  duty varchar(200) not null,
  employment varchar(20) not null,
  mail varchar(254) not null,
  state varchar(10) not null,
  place integer,
  live_mail varchar(254),
  liaison_of uuid,
  language varchar(2) not null,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  version integer not null,
  constraint seat_state check (state in ('PENDING', 'INVITED', 'ACTIVE', 'REMOVED')),
  constraint seat_place unique (contract_id, place),
  constraint seat_live_mail unique (live_mail),
  constraint seat_liaison unique (liaison_of),
  constraint seat_liaison_own check (liaison_of is null or liaison_of = contract_id),
  constraint seat_live check ((state = 'REMOVED') = (place is null) and (state = 'REMOVED') = (live_mail is null))
);

-- No restriction without ground, reason and decider (article 11-2).
create table restriction (
  id uuid primary key,
  contract_id uuid not null references contract (id),
  seat_id uuid references seat (id),
  grade varchar(20) not null,
  ground varchar(10) not null,
  reason varchar(2000) not null,
  decided_by uuid not null,
  decided_at timestamp with time zone not null,
  valid_from timestamp with time zone not null,
  valid_until timestamp with time zone,
  lifted_by uuid,
  lifted_at timestamp with time zone,
  lift_reason varchar(2000),
  version integer not null,
  constraint restriction_grade check (grade in ('NO_POSTING', 'READ_ONLY', 'ALL')),
  constraint restriction_ground check (ground in ('A11-2-1', 'A11-2-2', 'A11-2-3', 'A11-2-4', 'A11-2-5')),
  constraint restriction_reason check (length(trim(reason)) > 0),
  constraint restriction_times check (valid_until is null or valid_until > valid_from),
  constraint restriction_lifted check (lifted_at is null or (lifted_by is not null and length(trim(lift_reason)) > 0))
);
create index restriction_contract on restriction (contract_id);
