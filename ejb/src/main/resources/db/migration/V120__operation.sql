-- How far the service runs: what officers have ordered, and what really was.
create table mode_order (
  id uuid primary key,
  mode varchar(20) not null,
  ground varchar(10) not null,
  reason varchar(2000) not null,
  message_ja varchar(500) not null,
  message_en varchar(500) not null,
  valid_from timestamp with time zone not null,
  valid_until timestamp with time zone,
  announced boolean not null,
  urgent_reason varchar(500),
  ordered_by uuid not null,
  ordered_at timestamp with time zone not null,
  lifted_by uuid,
  lifted_at timestamp with time zone,
  lift_reason varchar(2000),
  version integer not null,
  constraint mode_order_mode check (mode in ('READ_ONLY', 'MAINTENANCE', 'EMERGENCY_STOP')),
  constraint mode_order_ground check (
    (mode = 'EMERGENCY_STOP' and ground in ('A11-3-1', 'A11-3-2', 'A11-3-3'))
    or (mode in ('READ_ONLY', 'MAINTENANCE') and ground in ('A10-2', 'A11-1', 'A11-3-1', 'A11-3-2', 'A11-3-3'))),
  constraint mode_order_reason check (length(trim(reason)) > 0),
  constraint mode_order_times check (valid_until is null or valid_until > valid_from),
  -- who plans ahead tells the members, or says why there was no time
  constraint mode_order_told check (announced or valid_from <= ordered_at
    or (urgent_reason is not null and length(trim(urgent_reason)) > 0)),
  constraint mode_order_lifted check (lifted_at is null or (lifted_by is not null and length(trim(lift_reason)) > 0))
);
create index mode_order_time on mode_order (valid_until, lifted_at);

-- An interval is open while ended_at is empty; seen_at tells how long the service was alive in it.
create table mode_interval (
  id uuid primary key,
  mode varchar(20) not null,
  source varchar(20) not null,
  begun_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  version integer not null,
  constraint mode_interval_mode check (mode in
    ('NORMAL', 'READ_ONLY', 'MAINTENANCE', 'CLOSED', 'EMERGENCY_STOP', 'DOWN')),
  constraint mode_interval_times check (ended_at is null or ended_at >= begun_at)
);
create index mode_interval_time on mode_interval (begun_at);
