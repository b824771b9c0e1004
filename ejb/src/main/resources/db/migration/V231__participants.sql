-- Calls: the opening post of such a thread is for all members, what follows is for those whom its author has accepted, and
-- for the desk where it is addressed. So each post says itself for whom it is.
alter table thread alter column audience set data type varchar(24);
alter table thread drop constraint thread_audience;
alter table thread add constraint thread_audience check
  (audience in ('ALL_MEMBERS', 'SHARING_GROUP', 'PARTICIPANTS', 'PARTICIPANTS_AND_DESK', 'DESK'));

alter table post add column audience varchar(24);
update post set audience = (select t.audience from thread t where t.id = post.thread_id);
alter table post alter column audience set not null;
alter table post add constraint post_audience check
  (audience in ('ALL_MEMBERS', 'SHARING_GROUP', 'PARTICIPANTS', 'PARTICIPANTS_AND_DESK', 'DESK'));
alter table post add constraint post_red_is_named check
  (tlp <> 'RED' or audience not in ('ALL_MEMBERS', 'SHARING_GROUP'));

-- When something last became public inside of a call. Outside nobody sees that something has happened.
alter table thread add column inner_activity timestamp with time zone;

-- Who takes part in a call, by the pseudonym of the thread: the author, and those who have answered. What they have written
-- to the author stands under the seal. public_at: the release at which the author learns of an answer.
create table participation (
  id uuid primary key,
  thread_id uuid not null references thread (id),
  author_ref uuid not null references pseudonym (id),
  host boolean not null,
  state varchar(10) not null,
  sealed bytea not null,
  public_at timestamp with time zone not null,
  told boolean not null,
  version integer not null,
  constraint participation_once unique (thread_id, author_ref),
  constraint participation_state check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'LEFT')),
  constraint participation_host check (not host or state = 'ACCEPTED')
);
create index participation_author on participation (author_ref);
create index participation_untold on participation (told, public_at);
