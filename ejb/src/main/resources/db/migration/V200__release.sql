-- Posts become public at a release time, several together, and not when they are written (article 18-5). Until then they
-- are PENDING: their author's alone, without a place in their thread, at the time at which they will become public.
alter table thread drop constraint thread_state;
alter table thread add constraint thread_state check (state in ('PENDING', 'PUBLISHED', 'WITHDRAWN', 'HELD', 'REMOVED'));
alter table post drop constraint post_state;
alter table post add constraint post_state check (state in ('PENDING', 'PUBLISHED', 'WITHDRAWN', 'HELD', 'REMOVED'));
create index post_by_release on post (state, written_at);

-- Whoever opened an urgent thread has chosen that everything in it is public at once, to the minute.
alter table thread add column urgent boolean default false not null;
alter table thread alter column urgent drop default;

-- Counts changes of the words, so that an author who edits while a post becomes public is told of no other edit.
alter table post add column edition integer default 0 not null;
alter table post alter column edition drop default;
