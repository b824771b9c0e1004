-- What has been done, append-only. In clear stands only what can't tell who did it: the verb, the item if it is one, the
-- ten minutes. Actor, way of signing in, exact time and any other subject are sealed, all rows to the same length.
create table audit_event (
  id uuid primary key,
  verb varchar(20) not null,
  subject_kind varchar(40) not null,
  item_id uuid,
  ground varchar(40),
  at_coarse timestamp with time zone not null,
  sealed bytea not null,
  constraint audit_event_verb check (verb in
    ('REGISTER', 'POST', 'VIEW', 'DELETE', 'SEND', 'SIGN_IN', 'SIGN_OUT', 'DECIDE', 'CHANGE'))
);
create index audit_event_item on audit_event (item_id, at_coarse);
