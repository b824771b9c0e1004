-- Openings of the seal: an officer asks, another one in another role decides, the first one looks once. The item, the
-- references of those who wrote it and every word about it stand under the seal; so a row tells which officers did
-- something, never about what. open_tag: keyed hash of the item while the opening is under way, so that nobody asks twice.
create table seal_opening (
  id uuid primary key,
  ground varchar(10) not null,
  scope varchar(10) not null,
  state varchar(15) not null,
  open_tag varchar(43),
  sealed bytea not null,
  requested_by uuid not null,
  requested_as varchar(20) not null,
  requested_at timestamp with time zone not null,
  decided_by uuid,
  decided_as varchar(20),
  decided_at timestamp with time zone,
  sealed_note bytea,
  shown_at timestamp with time zone,
  telling varchar(10) not null,
  tell_at timestamp with time zone,
  review_at timestamp with time zone,
  told_at timestamp with time zone,
  version integer not null,
  constraint seal_opening_open unique (open_tag),
  constraint seal_opening_ground check (ground in ('A11-2', 'A18', 'A22-1', 'A25-3-1', 'A28-3')),
  constraint seal_opening_scope check (scope in ('POST', 'THREAD')),
  constraint seal_opening_state check
    (state in ('REQUESTED', 'APPROVED', 'DECLINED', 'LAPSED', 'SHOWN', 'SEALED_AGAIN')),
  constraint seal_opening_is_open check ((state in ('REQUESTED', 'APPROVED')) = (open_tag is not null)),
  constraint seal_opening_second check (state not in ('APPROVED', 'DECLINED', 'SHOWN', 'SEALED_AGAIN') or
    (decided_by is not null and decided_as is not null and decided_at is not null)),
  constraint seal_opening_another check (decided_by is null or
    (decided_by <> requested_by and decided_as <> requested_as)),
  constraint seal_opening_declined check (state <> 'DECLINED' or sealed_note is not null),
  constraint seal_opening_shown check ((state in ('SHOWN', 'SEALED_AGAIN')) = (shown_at is not null)),
  constraint seal_opening_telling check (telling in ('NOTHING', 'DUE', 'HELD', 'TOLD')),
  constraint seal_opening_to_tell check ((telling = 'NOTHING') = (shown_at is null)),
  constraint seal_opening_tell_at check (telling = 'NOTHING' or tell_at is not null),
  constraint seal_opening_held check (telling <> 'HELD' or review_at is not null),
  constraint seal_opening_hold check (review_at is null or ground = 'A25-3-1'),
  constraint seal_opening_told check ((telling = 'TOLD') = (told_at is not null))
);
create index seal_opening_asked on seal_opening (requested_at);
