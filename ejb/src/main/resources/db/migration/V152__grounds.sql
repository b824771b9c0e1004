-- Whatever refuses, holds, restricts, removes or ends carries the place in the terms that it rests on, beside the state
-- itself: none of these states can be written without. A place is written like A06-2-1, A18-05, N3 or P2-1.
alter table application add column ground varchar(10);
update application set ground = (select d.ground from application_decision d
  where d.application_id = application.id and d.state = 'EFFECTIVE' and d.step = (select max(l.step)
    from application_decision l where l.application_id = application.id and l.state = 'EFFECTIVE'))
  where state in ('ON_HOLD', 'WAITLISTED', 'REFUSED');
alter table application add constraint application_ground check (state not in ('ON_HOLD', 'WAITLISTED', 'REFUSED')
  or (ground is not null and (ground like 'A__%' or ground like 'N_%' or ground like 'P_%')));

alter table seat_request add column ground varchar(10);
update seat_request set ground = (select d.ground from seat_request_decision d
  where d.request_id = seat_request.id and d.state = 'EFFECTIVE' and d.step = (select max(l.step)
    from seat_request_decision l where l.request_id = seat_request.id and l.state = 'EFFECTIVE'))
  where state in ('ON_HOLD', 'REFUSED');
alter table seat_request add constraint seat_request_ground check (state not in ('ON_HOLD', 'REFUSED')
  or (ground is not null and (ground like 'A__%' or ground like 'N_%' or ground like 'P_%')));

alter table contract add column ground varchar(10);
update contract set ground = (select t.ground from contract_transition t
  where t.contract_id = contract.id and t.step = (select max(l.step)
    from contract_transition l where l.contract_id = contract.id));
alter table contract alter column ground set not null;
alter table contract add constraint contract_ground
  check (ground like 'A__%' or ground like 'N_%' or ground like 'P_%');
alter table contract_transition add constraint contract_transition_ground
  check (ground like 'A__%' or ground like 'N_%' or ground like 'P_%');

-- Places that were given up before are taken for given up at the hospital's wish, or with its contract.
alter table seat add column ground varchar(10);
update seat set ground = 'A08' where state = 'REMOVED';
update seat set ground = (select c.ground from contract c where c.id = seat.contract_id)
  where state = 'REMOVED' and exists (select 1 from contract c
    where c.id = seat.contract_id and c.state = 'ENDED' and seat.ended_at >= c.ends_at);
update seat set ground = (select r.ground from seat_request r where r.seat_id = seat.id)
  where state = 'REMOVED' and exists (select 1 from seat_request r where r.seat_id = seat.id and r.state = 'REFUSED');
alter table seat add constraint seat_ground check (state <> 'REMOVED'
  or (ground is not null and (ground like 'A__%' or ground like 'N_%' or ground like 'P_%')));

-- Nothing was held or removed until now.
alter table thread add column ground varchar(10);
alter table thread add constraint thread_ground check (state not in ('HELD', 'REMOVED')
  or (ground is not null and (ground like 'A__%' or ground like 'N_%' or ground like 'P_%')));
alter table post add column ground varchar(10);
alter table post add constraint post_ground check (state not in ('HELD', 'REMOVED')
  or (ground is not null and (ground like 'A__%' or ground like 'N_%' or ground like 'P_%')));

alter table service_end add column ground varchar(10) default 'A12-1' not null;
alter table service_end alter column ground drop default;
alter table service_end add constraint service_end_ground check (ground = 'A12-1');

alter table change_notice add constraint change_notice_ground check (state <> 'REFUSED'
  or ground like 'A__%' or ground like 'N_%' or ground like 'P_%');
alter table restriction add constraint restriction_cited
  check (cited is null or cited like 'A__%' or cited like 'N_%' or cited like 'P_%');
alter table proposal drop constraint proposal_ground;
alter table proposal add constraint proposal_ground
  check (ground like 'A__%' or ground like 'N_%' or ground like 'P_%');
