-- The end of the service (article 12-1): decided by two officers, then step by step in an order that the code enforces.
create table service_end (
  id uuid primary key,
  live varchar(10),
  state varchar(20) not null,
  reason varchar(2000) not null,
  read_only_from timestamp with time zone not null,
  closes_from timestamp with time zone not null,
  proposed_by uuid not null,
  decided_by uuid not null,
  decided_at timestamp with time zone not null,
  destruction text,
  version integer not null,
  -- one at a time
  constraint service_end_live unique (live),
  constraint service_end_state check (state in
    ('DECIDED', 'TOLD', 'READING', 'EXPORTING', 'CLOSED', 'DESTROYED', 'CALLED_OFF')),
  constraint service_end_two check (proposed_by <> decided_by),
  constraint service_end_times check (closes_from > read_only_from),
  constraint service_end_destroyed check (state <> 'DESTROYED' or length(trim(destruction)) > 0)
);

create table service_end_step (
  id uuid primary key,
  service_end_id uuid not null references service_end (id),
  step integer not null,
  from_state varchar(20),
  to_state varchar(20) not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  note varchar(2000) not null,
  constraint service_end_step_step unique (service_end_id, step)
);
