-- A hospital asks for a further user: the person has a place from then on, and no account before the desk has decided.
create table seat_request (
  id uuid primary key,
  seat_id uuid not null references seat (id),
  contract_id uuid not null references contract (id),
  state varchar(10) not null,
  attested_by uuid not null references seat (id),
  attested_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version integer not null,
  constraint seat_request_seat unique (seat_id),
  constraint seat_request_state check (state in ('OPEN', 'ON_HOLD', 'ADMITTED', 'REFUSED', 'WITHDRAWN'))
);
create index seat_request_queue on seat_request (state, attested_at);
create index seat_request_contract on seat_request (contract_id);

create table seat_request_finding (
  request_id uuid not null references seat_request (id),
  kind varchar(40) not null,
  about varchar(254) not null,
  primary key (request_id, kind, about)
);

create table seat_request_check (
  request_id uuid not null references seat_request (id),
  item varchar(20) not null,
  evidence varchar(2000) not null,
  noted_by uuid not null,
  noted_at timestamp with time zone not null,
  primary key (request_id, item),
  constraint seat_request_check_item check (item in ('A06_1_2', 'N3A', 'N3C')),
  constraint seat_request_check_evidence check (length(trim(evidence)) > 0)
);

-- The same rules as for the decision about an application.
create table seat_request_decision (
  id uuid primary key,
  request_id uuid not null references seat_request (id),
  step integer not null,
  kind varchar(10) not null,
  ground varchar(10) not null,
  reason varchar(2000) not null,
  state varchar(10) not null,
  seen text not null,
  decided_by uuid,
  decided_at timestamp with time zone not null,
  seconded_by uuid,
  seconded_at timestamp with time zone,
  second_note varchar(2000),
  version integer not null,
  constraint seat_request_decision_step unique (request_id, step),
  constraint seat_request_decision_kind check (kind in ('ACCEPT', 'HOLD', 'REFUSE')),
  constraint seat_request_decision_state check (state in ('PROPOSED', 'EFFECTIVE', 'DECLINED')),
  constraint seat_request_decision_ground check (
    (kind = 'ACCEPT' and ground = 'A06-1')
    or (kind in ('HOLD', 'REFUSE') and ground in
      ('A06-2-1', 'A06-2-2', 'A06-2-3', 'A06-2-4', 'A06-2-5', 'A06-3', 'N3'))),
  constraint seat_request_decision_officer check (decided_by is not null or kind = 'HOLD'),
  constraint seat_request_decision_reason check (ground <> 'A06-2-5' or length(trim(reason)) > 0),
  constraint seat_request_decision_second check (ground <> 'A06-2-5' or state <> 'EFFECTIVE' or
    (decided_by is not null and seconded_by is not null and seconded_by <> decided_by))
);
