-- What somebody asks of the author of a post, and what became of it (article 16-1). Who asks, to whom it goes and all words
-- stand under the seal; the author is the reference of the post. holder_tag: keyed hash of the asker's hospital and the
-- post, so that no two posts share one; open_tag: the same with the use, as long as nobody has answered, so that a hospital
-- asks once. Times are rounded to ten minutes.
create table permission_request (
  id uuid primary key,
  post_id uuid not null references post (id),
  author_ref uuid not null references pseudonym (id),
  asked_use varchar(24) not null,
  state varchar(24) not null,
  holder_tag varchar(43) not null,
  open_tag varchar(43),
  number varchar(14),
  sealed bytea not null,
  asked_at timestamp with time zone not null,
  answer_by timestamp with time zone not null,
  granted_at timestamp with time zone,
  valid_until date,
  moved_at timestamp with time zone not null,
  version integer not null,
  constraint permission_request_open unique (open_tag),
  constraint permission_request_number unique (number),
  constraint permission_request_use check (asked_use in ('SHOW_TO_COLLEAGUES', 'TELL_OWN_STAFF', 'PASS_TO_MEMBER',
    'PASS_TO_CLIENT', 'PASS_TO_VENDOR', 'PASS_TO_AUTHORITY', 'PUBLISH', 'LOAD_INDICATORS', 'ASK_PUBLIC_SERVICES')),
  constraint permission_request_state check (state in ('ASKED', 'GRANTED', 'GRANTED_WITH_CONDITIONS', 'REFUSED',
    'WITHDRAWN', 'LAPSED', 'REVOKED', 'EXPIRED')),
  constraint permission_request_is_open check ((state = 'ASKED') = (open_tag is not null)),
  constraint permission_request_granted check
    ((state in ('GRANTED', 'GRANTED_WITH_CONDITIONS', 'REVOKED', 'EXPIRED')) = (number is not null)),
  constraint permission_request_certified check ((number is null) = (granted_at is null)
    and (number is null) = (valid_until is null))
);
create index permission_request_author on permission_request (author_ref);
create index permission_request_holder on permission_request (holder_tag);
create index permission_request_post on permission_request (post_id);
