-- That a solved question is to become an article, for which everybody whose words are in it is asked. Who proposes it, its
-- words and its label stand under the seal until it is published as a thread of its own. Times are rounded to ten minutes.
create table article_proposal (
  id uuid primary key,
  thread_id uuid not null references thread (id),
  open_thread uuid,
  state varchar(12) not null,
  sealed bytea not null,
  answer_by timestamp with time zone not null,
  moved_at timestamp with time zone not null,
  article_thread uuid references thread (id),
  version integer not null,
  constraint article_proposal_open unique (open_thread),
  constraint article_proposal_state check (state in ('ASKED', 'AGREED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'PUBLISHED')),
  constraint article_proposal_is_open check ((state in ('ASKED', 'AGREED')) = (open_thread is not null)),
  constraint article_proposal_published check ((state = 'PUBLISHED') = (article_thread is not null))
);
create index article_proposal_thread on article_proposal (thread_id);
create index article_proposal_article on article_proposal (article_thread);

-- Who is asked, by the reference in the thread; the proposer among them. The answer stands under the seal.
create table article_consent (
  proposal_id uuid not null references article_proposal (id),
  author_ref uuid not null references pseudonym (id),
  sealed bytea not null,
  primary key (proposal_id, author_ref)
);
create index article_consent_author on article_consent (author_ref);
