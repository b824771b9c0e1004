-- Circles of hospitals with a purpose. What a group was called and for before stands in its steps, append-only.
create table sharing_group (
  id uuid primary key,
  name_ja varchar(60) not null,
  name_en varchar(60) not null,
  purpose_ja varchar(1000) not null,
  purpose_en varchar(1000) not null,
  state varchar(10) not null,
  steps integer not null,
  version integer not null,
  constraint sharing_group_state check (state in ('OPEN', 'CLOSED'))
);

create table sharing_group_step (
  id uuid primary key,
  group_id uuid not null references sharing_group (id),
  number integer not null,
  name_ja varchar(60) not null,
  name_en varchar(60) not null,
  purpose_ja varchar(1000) not null,
  purpose_en varchar(1000) not null,
  state varchar(10) not null,
  taken_at timestamp with time zone not null,
  constraint sharing_group_step_once unique (group_id, number),
  constraint sharing_group_step_state check (state in ('OPEN', 'CLOSED'))
);

-- From which day to which a hospital was in a group. There is no roster: tag is a keyed hash of group and hospital;
-- open_tag the same as long as it lasts, so that a hospital is in a group once.
create table sharing_group_membership (
  id uuid primary key,
  group_id uuid not null references sharing_group (id),
  tag varchar(43) not null,
  open_tag varchar(43),
  joined_on date not null,
  left_on date,
  constraint sharing_group_membership_once unique (open_tag),
  constraint sharing_group_membership_lasts check ((left_on is null) = (open_tag is not null)),
  constraint sharing_group_membership_days check (left_on is null or left_on >= joined_on)
);
create index sharing_group_membership_group on sharing_group_membership (group_id);

-- A thread to a group. TLP:RED is for individual recipients, and who joins a group later is none of those the author knew.
alter table thread add column group_id uuid references sharing_group (id);
alter table thread drop constraint thread_audience;
alter table thread add constraint thread_audience check (audience in ('ALL_MEMBERS', 'SHARING_GROUP', 'DESK'));
alter table thread add constraint thread_group check ((audience = 'SHARING_GROUP') = (group_id is not null));
alter table thread drop constraint thread_red_is_named;
alter table thread add constraint thread_red_is_named
  check (tlp <> 'RED' or audience not in ('ALL_MEMBERS', 'SHARING_GROUP'));
create index thread_of_group on thread (group_id);
