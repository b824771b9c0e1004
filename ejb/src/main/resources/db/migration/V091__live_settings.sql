-- Values that the secretariat gave to live settings; rows are only added, the last one counts.
create table setting_change (
  id uuid primary key,
  name varchar(80) not null,
  step integer not null,
  setting_value text not null,
  reason varchar(2000) not null,
  decided_by uuid not null,
  seconded_by uuid,
  made_at timestamp with time zone not null,
  constraint setting_change_step unique (name, step),
  constraint setting_change_reason check (length(trim(reason)) > 0),
  constraint setting_change_second check (seconded_by is null or seconded_by <> decided_by)
);
