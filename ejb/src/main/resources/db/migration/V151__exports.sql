-- What accounts take along. Whose it is, what for and how far it is stands under the seal; so does the file, in parts of
-- one size.
create table export_job (
  id uuid primary key,
  owner_tag varchar(43) not null,
  state varchar(10) not null,
  asked_at timestamp with time zone not null,
  claimed_until timestamp with time zone,
  tries integer not null,
  ends_at timestamp with time zone,
  sealed bytea not null,
  version integer not null,
  constraint export_job_state check (state in ('WAITING', 'RUNNING', 'READY', 'STOPPED', 'FAILED', 'DELETED')),
  constraint export_job_ready check (state <> 'READY' or ends_at is not null)
);
create index export_job_owner on export_job (owner_tag);
create index export_job_due on export_job (state, claimed_until);

create table export_part (
  id uuid primary key,
  export_id uuid not null references export_job (id) on delete cascade,
  number integer not null,
  sealed bytea not null,
  constraint export_part_number unique (export_id, number)
);
