-- An account whose ID may have leaked opens nothing until somebody else has confirmed who its owner is.
alter table account drop constraint account_state;
alter table account add constraint account_state check (state in ('INVITED', 'ACTIVE', 'FROZEN', 'ENDED'));
alter table one_time_link drop constraint one_time_link_purpose;
alter table one_time_link add constraint one_time_link_purpose check (purpose in ('ACTIVATION', 'PASSWORD', 'LEAKED'));

create table leak_report (
  id uuid primary key,
  account_id uuid not null references account (id),
  reported_by varchar(10) not null,
  reporter_id uuid,
  reported_at timestamp with time zone not null,
  confirmed_by uuid,
  closed boolean not null,
  version integer not null,
  constraint leak_report_by check (reported_by in ('OWNER', 'LINK', 'LIAISON', 'DESK')),
  constraint leak_report_reporter check ((reported_by in ('LIAISON', 'DESK')) = (reporter_id is not null)),
  constraint leak_report_confirmed check (confirmed_by is null or confirmed_by <> account_id),
  constraint leak_report_closed check (not closed or confirmed_by is not null)
);
create index leak_report_account on leak_report (account_id);
