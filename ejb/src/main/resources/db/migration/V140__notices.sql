-- What the secretariat tells members (article 21). A notice is never altered once it is out: it is corrected or called
-- back by a later one.
create table notice (
  id uuid primary key,
  kind varchar(20) not null,
  audience varchar(20) not null,
  organisation_id uuid references organisation (id),
  by_mail boolean not null,
  subject varchar(100),
  title_ja varchar(200) not null,
  title_en varchar(200) not null,
  text_ja text not null,
  text_en text not null,
  state varchar(20) not null,
  follows_id uuid references notice (id),
  follow_up varchar(20),
  made_by uuid,
  made_at timestamp with time zone not null,
  issued_by uuid,
  issued_at timestamp with time zone,
  publish_at timestamp with time zone,
  version integer not null,
  constraint notice_subject unique (subject),
  constraint notice_kind check (kind in ('LEGAL', 'INFORMATIONAL')),
  constraint notice_audience check (audience in ('EVERYBODY', 'MEMBERS', 'LIAISONS', 'ORGANISATION', 'STAFF')),
  constraint notice_of_one check ((audience = 'ORGANISATION') = (organisation_id is not null)),
  constraint notice_state check (state in ('DRAFT', 'ISSUED', 'CANCELLED')),
  constraint notice_issued check (state <> 'ISSUED' or (publish_at is not null and issued_at is not null)),
  constraint notice_follow_up check (follow_up is null or follow_up in ('CORRECTION', 'WITHDRAWAL')),
  constraint notice_follows check ((follows_id is null) = (follow_up is null)),
  constraint notice_law_by_mail check (kind <> 'LEGAL' or by_mail)
);
create index notice_out on notice (state, publish_at);
create index notice_following on notice (follows_id);

-- What became of a notice at each hospital, append-only. Of a hospital, not of a person: nobody's reading is kept.
create table notice_fact (
  id uuid primary key,
  notice_id uuid not null references notice (id),
  organisation_id uuid not null references organisation (id),
  kind varchar(20) not null,
  detail varchar(500) not null,
  made_by uuid,
  made_at timestamp with time zone not null,
  constraint notice_fact_kind check (kind in ('MAILED', 'REFUSED', 'RETURNED', 'SHOWN', 'READ', 'HANDLED')),
  constraint notice_fact_officer check (kind <> 'HANDLED' or (made_by is not null and length(trim(detail)) > 0)),
  constraint notice_fact_nobody check (kind not in ('SHOWN', 'READ') or made_by is null)
);
create index notice_fact_of on notice_fact (notice_id, organisation_id);
create index notice_fact_kind_at on notice_fact (kind, made_at);
