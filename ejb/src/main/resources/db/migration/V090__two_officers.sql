-- Decisions that need two officers. open_key is empty once it is closed, and unique until then.
create table proposal (
  id uuid primary key,
  kind varchar(80) not null,
  subject_id uuid not null,
  open_key varchar(120),
  asked text not null,
  seen text not null,
  ground varchar(10) not null,
  reason varchar(2000) not null,
  state varchar(10) not null,
  proposed_by uuid not null,
  proposed_at timestamp with time zone not null,
  seconded_by uuid,
  moved_at timestamp with time zone,
  note varchar(2000) not null,
  version integer not null,
  constraint proposal_open unique (open_key),
  constraint proposal_state check (state in ('PROPOSED', 'EFFECTIVE', 'DECLINED', 'TAKEN_BACK')),
  constraint proposal_is_open check ((state = 'PROPOSED') = (open_key is not null)),
  constraint proposal_moved check ((state = 'PROPOSED') = (moved_at is null)),
  constraint proposal_ground check (length(trim(ground)) > 0),
  constraint proposal_reason check (length(trim(reason)) > 0),
  constraint proposal_second check (state not in ('EFFECTIVE', 'DECLINED') or
    (seconded_by is not null and seconded_by <> proposed_by)),
  constraint proposal_declined check (state <> 'DECLINED' or length(trim(note)) > 0)
);
create index proposal_moved_last on proposal (moved_at);
