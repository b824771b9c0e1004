-- Posts that somebody has reported (article 18). Who reported stands under the seal with the words; open_tag: keyed hash of
-- account and post while the report is open, so that one person has one open report of a post. Reports of one post are
-- decided together; open_key is the post while the case is open, and unique.
create table report_case (
  id uuid primary key,
  post_id uuid not null references post (id),
  state varchar(10) not null,
  open_key uuid,
  opened_at timestamp with time zone not null,
  moved_at timestamp with time zone,
  sealed bytea,
  version integer not null,
  constraint report_case_open unique (open_key),
  constraint report_case_state check (state in ('OPEN', 'IN_WORK', 'DONE', 'REFUSED')),
  constraint report_case_is_open check ((state in ('OPEN', 'IN_WORK')) = (open_key is not null)),
  constraint report_case_key check (open_key is null or open_key = post_id),
  constraint report_case_decided check (state not in ('DONE', 'REFUSED') or sealed is not null)
);
create index report_case_post on report_case (post_id);

create table post_report (
  id uuid primary key,
  case_id uuid not null references report_case (id),
  category varchar(6) not null,
  sealed bytea not null,
  open_tag varchar(43),
  made_at timestamp with time zone not null,
  constraint post_report_once unique (open_tag),
  constraint post_report_category check (category in ('A18-01', 'A18-02', 'A18-03', 'A18-04', 'A18-05', 'A18-06', 'A18-07',
    'A18-08', 'A18-09', 'A18-10', 'A18-11'))
);
create index post_report_case on post_report (case_id);
