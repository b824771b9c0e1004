-- A next version while it is written: its four documents as they were typed, right or wrong.
create table terms_draft (
  id uuid primary key,
  text_ja text not null,
  text_en text not null,
  privacy_ja text not null,
  privacy_en text not null,
  begun_by uuid not null,
  changed_by uuid not null,
  begun_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version integer not null
);

-- How a version after the first came to be (article 4-2): with a notice before it takes effect, or as a minor change
-- that two officers agreed on, with the reason.
create table terms_announcement (
  version_id uuid primary key,
  way varchar(10) not null,
  ground varchar(20) not null,
  reason text not null,
  decided_by uuid not null,
  second_by uuid,
  announced_at timestamp with time zone not null,
  effective_at timestamp with time zone not null,
  constraint terms_announcement_version foreign key (version_id) references terms_version (id),
  constraint terms_announcement_times unique (version_id, effective_at),
  constraint terms_announcement_way check (way in ('NOTICE', 'MINOR')),
  constraint terms_announcement_ground check (ground = 'A04-2'),
  constraint terms_announcement_before check (effective_at > announced_at or way = 'MINOR'),
  constraint terms_announcement_not_past check (effective_at >= announced_at),
  constraint terms_announcement_two check (
    way = 'NOTICE' and second_by is null
    or way = 'MINOR' and second_by is not null and second_by <> decided_by and length(trim(reason)) > 0)
);

-- An announced version that was taken back before it took effect.
create table terms_cancellation (
  version_id uuid primary key,
  ground varchar(20) not null,
  reason text not null,
  decided_by uuid not null,
  cancelled_at timestamp with time zone not null,
  effective_at timestamp with time zone not null,
  constraint terms_cancellation_of foreign key (version_id, effective_at)
    references terms_announcement (version_id, effective_at),
  constraint terms_cancellation_ground check (ground = 'A04-2'),
  constraint terms_cancellation_reason check (length(trim(reason)) > 0),
  constraint terms_cancellation_in_time check (cancelled_at < effective_at)
);

-- When a member's user was first shown that new terms are coming.
create table terms_shown (
  id uuid primary key,
  version_id uuid not null,
  account_id uuid not null,
  shown_at timestamp with time zone not null,
  constraint terms_shown_version foreign key (version_id) references terms_announcement (version_id),
  constraint terms_shown_once unique (version_id, account_id)
);

-- A member that can't agree, and told so before the new terms took effect (article 4-3).
create table terms_objection (
  id uuid primary key,
  version_id uuid not null,
  contract_id uuid not null,
  account_id uuid not null,
  person varchar(200) not null,
  address varchar(45) not null,
  ground varchar(20) not null,
  objected_at timestamp with time zone not null,
  effective_at timestamp with time zone not null,
  constraint terms_objection_to foreign key (version_id, effective_at)
    references terms_announcement (version_id, effective_at),
  constraint terms_objection_contract foreign key (contract_id) references contract (id),
  constraint terms_objection_once unique (version_id, contract_id),
  constraint terms_objection_ground check (ground = 'A04-3'),
  constraint terms_objection_in_time check (objected_at < effective_at)
);

-- A member that said nothing and is bound by the new terms (article 4-1). Only a record: who is bound is reckoned.
create table terms_assent (
  id uuid primary key,
  version_id uuid not null,
  contract_id uuid not null,
  ground varchar(20) not null,
  effective_at timestamp with time zone not null,
  recorded_at timestamp with time zone not null,
  constraint terms_assent_to foreign key (version_id, effective_at)
    references terms_announcement (version_id, effective_at),
  constraint terms_assent_contract foreign key (contract_id) references contract (id),
  constraint terms_assent_once unique (version_id, contract_id),
  constraint terms_assent_ground check (ground = 'A04-1'),
  constraint terms_assent_after check (recorded_at >= effective_at)
);
